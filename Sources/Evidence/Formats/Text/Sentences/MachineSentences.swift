/// Services, filters, and the order of the settings.
extension Sentence {
    static let services = [
        Sentence(
            [
                "Cannot start service", "The service cannot be started, either because it is disabled",
                "サービスが無効なため", "無効になっているか、関連付けられた有効なデバイスがない", "ERROR_SERVICE_DISABLED",
                "必要なサービスが無効",
            ], [.sign(.serviceDisabled)], in: .text, .observed, [.postedOutput]),
        Sentence(
            [
                "Installation Failure: Windows failed to install", "インストールの失敗: エラー", "インストールに失敗しました - 0x",
                "failed to install the following update",
            ], [.sign(.installFailed)], in: .text, .singleSource, [.commonErrors]),
        Sentence(
            ["自動更新サービスに接続できない", "Unable to Connect: Windows is unable to connect to the automatic updates service"],
            [.word(.trigger, "automatic")], in: .text, .observed, [.postedOutput]),
    ]

    static let blocks = [
        Sentence(
            [
                "アクセスがブロックされました", "blocked by your administrator", "blocked by your organization",
                "has been blocked by", "Access to this site is blocked", "Web Page Blocked", "このページは管理者によってブロック",
                "このサイトへのアクセスは制限", "This page is blocked", "Request blocked by Privoxy",
                "The ISA Server denied the specified", "denied the specified Uniform Resource Locator",
            ], [.sign(.pageBlocked)], in: .text, .observed, [.postedOutput]),
        Sentence(
            ["blocked (CNAME", "Blocked by filters"],
            [.word(.between, "dns-filter", .possible)], in: .text, .inferred, []),
        Sentence(
            [
                "Microsoft Store has to be online", "Microsoft Store download", "Windows Store download", "msstore",
                "wsl --update", "wsl --install", "lxrun /install", "Add-WindowsCapability", "Add-AppxPackage",
                "Failed when searching source: msstore", "Failed in attempting to update the source",
                "An unexpected error occurred while executing the command:", "ソースの検索に失敗しました",
                "コマンドの実行中に予期しないエラーが発生しました", "winget install", "winget upgrade", "winget source",
                "Wsl/InstallDistro", "Wsl/UpdatePackage", "Windows の機能: ", "Store ダウンロード", "Store download",
            ], [.word(.what, "store")], in: .text, .inferred, []),
    ]

    static let order = [
        Sentence(
            ["AllowUserProxyAsFallbackToSystemProxy"],
            [.word(.proxyStage, ProxyStage.systemThenUser.rawValue, .certain)],
            .observed, [.logs]),
        Sentence(
            ["AllowSystemProxyAsFallbackToUserProxy"],
            [.word(.proxyStage, ProxyStage.userThenSystem.rawValue, .certain)],
            .observed, [.logs]),
        Sentence(
            ["switch to user proxy"], [.word(.proxyStage, ProxyStage.systemExhausted.rawValue, .certain)], .observed,
            [.logs]),
        Sentence(
            ["no more options to try"],
            [.word(.proxyStage, ProxyStage.allExhausted.rawValue, .certain), .sign(.bothSettingsFailed)], .observed,
            [.logs]),
        Sentence(
            ["Using system proxy"], [.word(.proxyStage, ProxyStage.system.rawValue, .certain)], .observed, [.logs]),
        Sentence(
            ["Using user proxy, with impersonation"], [.word(.proxyStage, ProxyStage.user.rawValue, .certain)],
            .observed, [.logs]),
        Sentence(
            ["Using user proxy, without impersonation"],
            [.word(.proxyStage, ProxyStage.userWithoutRights.rawValue, .certain)], .observed, [.logs]),
        Sentence(
            ["Failed to get proxy settings token"],
            [.word(.proxyStage, ProxyStage.noUser.rawValue, .certain), .word(.user, "no")], .observed, [.logs]),
    ]

    static let scans = [
        Sentence(
            ["Windows Update failed to check for updates"], [.word(.traffic, "scan")], in: .text, .observed,
            [.postedOutput]),
        Sentence(
            ["Windows Update failed to download an update"], [.word(.traffic, "download")], in: .text, .observed,
            [.postedOutput]),
        Sentence(
            ["Online detection (interactive)"], [.word(.trigger, "manual", .certain)], .observed, [.logs]),
        Sentence(
            ["detection through DetectNow API"], [.word(.trigger, "manual", .possible)], .inferred, []),
    ]
}
