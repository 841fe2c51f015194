import Evidence
import Facts

/// The values of findings that answer no question, in words; JSON has their short names.
extension Interface.Evidence {
    /// How often it was seen, beside how sure it is.
    static func times(_ count: Int) -> Text { Text(en: ", \(count)x", ja: "、\(count) 回") }

    /// - Parameter mode: that of WinHTTP's setting.
    static func mode(_ mode: MachineSetting.Mode) -> Text {
        switch mode {
        case .direct: Text(en: "direct", ja: "直接アクセス")
        case .static: Text(en: "static", ja: "サーバー指定")
        case .advanced: Text(en: "advanced", ja: "詳細設定")
        }
    }

    /// What is switched on of a user's setting.
    static func use(_ use: UserSetting.Use) -> Text {
        switch use {
        case .autoDetect: Text(en: "auto-detect", ja: "自動検出")
        case .pac: Text(en: "script (PAC)", ja: "スクリプト (PAC)")
        case .static: Text(en: "static", ja: "サーバー指定")
        }
    }

    static let noUse = Text(en: "none", ja: "すべて無効")

    static func answer(_ answer: ProxyAnswer) -> Text {
        switch answer {
        case .proxyNameUnresolved: Text(en: "the proxy's name is not found", ja: "プロキシの名前が見つからない")
        case .proxyRefused: Text(en: "nothing listens on the proxy's port", ja: "プロキシのポートで応答がない (接続拒否)")
        case .proxyUnreachable: Text(en: "the proxy's machine does not answer", ja: "プロキシに接続できない")
        case .proxySilent: Text(en: "connected, but it sends nothing", ja: "接続後に応答がない")
        case .notAProxy: Text(en: "it is no proxy", ja: "プロキシではない")
        case .authenticationRequired: Text(en: "a login is wanted", ja: "認証を要求")
        case .hostDenied: Text(en: "the host is refused", ja: "接続先を拒否")
        case .connectDenied: Text(en: "HTTPS (CONNECT) is refused", ja: "HTTPS (CONNECT) を拒否")
        case .reset: Text(en: "the connection was torn down", ja: "接続を切断")
        case .upstreamFailed: Text(en: "the proxy itself gets no further", ja: "プロキシから先へ接続できない")
        case .tlsIntercepted: Text(en: "a certificate of its own: TLS is opened", ja: "独自の証明書 (TLS を検査)")
        case .rangeBroken: Text(en: "range requests do not pass", ja: "Range ヘッダーを使った要求を通さない")
        case .ok: Text(en: "it lets the request pass", ja: "要求を通した")
        }
    }

    static func stage(_ stage: ProxyStage) -> Text {
        switch stage {
        case .system: Text(en: "that of the system", ja: "システムの設定")
        case .user: Text(en: "that of the user", ja: "ユーザーの設定")
        case .direct: Text(en: "none, directly", ja: "なし (直接接続)")
        case .account: Text(en: "that of the job's account", ja: "ジョブのアカウントの設定")
        case .userWithoutRights: Text(en: "the user's, without the user's rights", ja: "ユーザーの設定 (ユーザーの権限なし)")
        case .systemThenUser: Text(en: "the system's, then the user's", ja: "システム、次にユーザーの設定")
        case .userThenSystem: Text(en: "the user's, then the system's", ja: "ユーザー、次にシステムの設定")
        case .systemExhausted: Text(en: "the system's failed, the user's is next", ja: "システムの設定で失敗し、次はユーザーの設定")
        case .allExhausted: Text(en: "all of them failed", ja: "すべての設定で失敗")
        case .noUser: Text(en: "nobody is signed in", ja: "ログオン中のユーザーなし")
        }
    }

    /// All of them, for the checks.
    public static var values: [Text] {
        [times(2), noUse] + [MachineSetting.Mode.direct, .static, .advanced].map(mode)
            + UserSetting.Use.allCases.map { use($0) } + ProxyAnswer.allCases.map(answer)
            + ProxyStage.allCases.map(stage)
    }
}
