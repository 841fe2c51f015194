import Facts

extension FindingKind {
    /// What the finding is about, for a reader.
    public var title: Text {
        switch self {
        case .errorCode: Text(en: "error code", ja: "エラー コード")
        case .winHTTPSetting: Text(en: "WinHTTP proxy setting", ja: "WinHTTP のプロキシ設定")
        case .advancedWinHTTPSetting: Text(en: "advanced WinHTTP setting", ja: "WinHTTP の詳細設定")
        case .userSetting: Text(en: "user's proxy setting", ja: "ユーザーのプロキシ設定")
        case .accountSetting: Text(en: "service account's proxy setting", ja: "サービス アカウントのプロキシ設定")
        case .deviceSetting: Text(en: "device-wide proxy setting", ja: "PC 全体のプロキシ設定")
        case .proxyUsed: Text(en: "proxy used by a request", ja: "要求で使われたプロキシ")
        case .bypassUsed: Text(en: "bypass list used by a request", ja: "要求で使われたバイパス リスト")
        case .trigger: Text(en: "automatic or manual", ja: "自動か手動か")
        case .traffic: Text(en: "scan or download", ja: "検出かダウンロードか")
        case .source: Text(en: "updates come from", ja: "更新の取得先")
        case .os: Text(en: "Windows", ja: "Windows")
        case .updateServer: Text(en: "update server", ja: "更新サーバー")
        case .fallback: Text(en: "user's proxy for WSUS (policy)", ja: "WSUS でのユーザーのプロキシの使用 (ポリシー)")
        case .perMachine: Text(en: "one setting for the device", ja: "PC 全体の設定")
        case .httpStatus: Text(en: "HTTP status", ja: "HTTP ステータス")
        case .proxyAuthentication: Text(en: "login schemes of the proxy", ja: "プロキシの認証方式")
        case .proxyAnswer: Text(en: "answer of the proxy", ja: "プロキシの応答")
        case .rangeFailure: Text(en: "range requests fail", ja: "Range 要求の失敗")
        case .accessDenied: Text(en: "access denied", ja: "アクセス拒否")
        case .proxyNamed: Text(en: "proxy named", ja: "文中のプロキシ")
        case .proxyStage: Text(en: "setting used for a request", ja: "要求に使われた設定")
        case .sign: Text(en: "sign", ja: "手がかり")
        case .what: Text(en: "what fails", ja: "失敗しているもの")
        case .between: Text(en: "between PC and Internet", ja: "PC とインターネットの間")
        case .resolves: Text(en: "address of the update host", ja: "更新の接続先のアドレス")
        case .hostsFile: Text(en: "update host in the hosts file", ja: "hosts ファイルの更新の接続先")
        case .works: Text(en: "works all the same", ja: "使えているもの")
        case .changed: Text(en: "changed just before", ja: "直前の変更")
        case .internet: Text(en: "Windows reports no Internet", ja: "Windows の「インターネットなし」表示")
        case .pac: Text(en: "address of the script", ja: "スクリプトのアドレス")
        case .inspection: Text(en: "TLS opened by a proxy", ja: "プロキシによる TLS の検査")
        case .downloader: Text(en: "downloader", ja: "ダウンロードの担当")
        case .wpad: Text(en: "WPAD answers", ja: "WPAD の応答")
        case .user: Text(en: "somebody signed in", ja: "サインイン中のユーザー")
        case .updated: Text(en: "newest update", ja: "最新の累積更新")
        case .sha2: Text(en: "SHA-2 updates", ja: "SHA-2 対応の更新")
        case .login: Text(en: "login at the proxy", ja: "プロキシの認証")
        case .ports: Text(en: "ports open at the proxy", ja: "プロキシで許可されているポート")
        case .ranges: Text(en: "range requests pass", ja: "Range 要求の許可")
        case .seen: Text(en: "message of the machine", ja: "PC に出力されたメッセージ")
        case .readAloud: Text(en: "code read aloud, form", ja: "読み上げコードの形式")
        case .readAloudFault: Text(en: "code read aloud", ja: "読み上げコード")
        case .damaged: Text(en: "damaged value", ja: "破損した値")
        case .noise: Text(en: "without meaning", ja: "意味のない記録")
        }
    }
}

extension Finding.Confidence {
    /// How sure it is, for a reader.
    public var title: Text {
        switch self {
        case .certain: Text(en: "certain", ja: "確実")
        case .likely: Text(en: "likely", ja: "可能性が高い")
        case .possible: Text(en: "possible", ja: "可能性あり")
        }
    }
}
