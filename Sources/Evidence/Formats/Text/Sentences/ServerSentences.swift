/// What a WSUS server, its clients and Configuration Manager write.
extension Sentence {
    static let updateServer = [
        Sentence(
            [
                "Content file download failed", "コンテンツ ファイルのダウンロードに失敗しました", "ファイルを取得できませんでした",
                "some updates could not be downloaded", "The server is failing to download some updates",
                "サーバーで一部の更新プログラムのダウンロードに失敗", "WsusContent", "File cert verification failed",
            ],
            [.word(.what, "wsus-sync"), .sign(.contentNotFetched)], in: .text, .documented, [.kb922330, .jpmemRange]),
        Sentence(
            ["WARNING: Digital Signatures on file"],
            [.word(.seen, "file-signature", .certain)], .observed, [.postedOutput]),
        Sentence(
            ["WsusService.", "SoftwareDistribution.log"], [.word(.what, "wsus-sync", .possible)], in: .text, .observed,
            [.postedOutput]),
        Sentence(
            ["Exceeded max server round trips", "exceeded maximum server round trips"],
            [.sign(.tooManyTrips), .word(.source, "wsus")], .documented, [.updateHeader, .wsusMaintenance]),
        Sentence(
            ["WindowsUpdate\\AU", "UseWuServer is enabled", "UseWUServer    REG_DWORD    0x1"],
            [.word(.source, "wsus", .possible)], in: .text, .inferred, []),
    ]

    static let configuration = [
        Sentence(
            ["Group policy settings were overwritten by a higher authority", "settings were overwritten by a higher"],
            [.sign(.policyOverwritten), .word(.source, "wsus")], in: [.configMgr, .text], .observed, [.postedOutput]),
        Sentence(
            ["WUAHandler", "UpdatesHandler", "ScanAgent.log", "CScanJob"], [.word(.source, "wsus", .possible)],
            in: .text, .inferred, []),
        Sentence(
            [
                "Some settings are managed by your organization", "managed by your system administrator",
                "managed by your organization", "一部の設定は組織によって管理されています", "システム管理者によって管理されています",
                "Einige Einstellungen werden von Ihrer Organisation verwaltet",
            ], [.sign(.managed)], in: .text, .observed, [.postedOutput]),
        Sentence(
            ["error 87", "エラー 87", "87 番のエラー", "The parameter is incorrect", "パラメーターが間違っています", "パラメータが間違っています"],
            [.sign(.settingRefused, .possible)], in: .text, .singleSource, [.netsh]),
    ]
}
