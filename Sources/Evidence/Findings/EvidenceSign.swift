import Facts

/// What a sentence says that is no setting, no code and no answer to a question by itself. The raw values are the words
/// of JSON.
public enum EvidenceSign: String, Sendable, Hashable, CaseIterable {
    /// Windows refused a proxy setting: error 87, a parameter that is wrong.
    case settingRefused = "setting-refused"
    /// Nothing listens where a proxy is entered.
    case nothingListens = "nothing-listens"
    /// A service that an update needs is disabled.
    case serviceDisabled = "service-disabled"
    /// A filter showed its page instead of the one that was asked for.
    case pageBlocked = "page-blocked"
    /// A name was not resolved; whether the host's or the proxy's, the sentence leaves open.
    case nameNotResolved = "name-not-resolved"
    /// The other side closed the connection without an answer.
    case connectionClosed = "connection-closed"
    /// Nobody answered in time.
    case timedOut = "timed-out"
    /// A certificate was not believed.
    case certificateRefused = "certificate-refused"
    /// A program that knows its server's certificate by heart met another one.
    case certificateUnexpected = "certificate-unexpected"
    /// No protocol or cipher that both sides can speak.
    case noCommonProtocol = "no-common-protocol"
    /// The client gave up on a WSUS server after too many requests.
    case tooManyTrips = "too-many-trips"
    /// A policy that holds updates back stands beside a WSUS server: `DeferQualityUpdates`, without `DisableDualScan`.
    case deferralBesideWSUS = "deferral-beside-wsus"
    /// A group policy replaced the update server that Configuration Manager had set.
    case policyOverwritten = "policy-overwritten"
    /// The WSUS server could not fetch a file.
    case contentNotFetched = "content-not-fetched"
    /// An update was fetched and could not be installed.
    case installFailed = "install-failed"
    /// Updates, or some settings of them, are in an administrator's hands.
    case managed
    /// The machine's setting and the user's were both tried in vain.
    case bothSettingsFailed = "both-settings-failed"
    /// The automatic search for a script found none.
    case noScriptFound = "no-script-found"
    /// A proxy for SOCKS alone, which Windows Update cannot use.
    case socksOnly = "socks-only"
    /// The proxy is a program on the PC itself.
    case proxyOnThisPC = "proxy-on-this-pc"
    /// An address with a scheme or a path stands where host and port are wanted.
    case proxyAsAddress = "proxy-as-address"
    /// The text of a configuration script was given.
    case scriptShown = "script-shown"
    /// The script's address begins with `file:`.
    case scriptInFile = "script-in-file"
    /// An offline search, which asks nobody.
    case offlineScan = "offline-scan"
    /// A proxy took in a request for a host inside the network, which should go past it.
    case internalThroughProxy = "internal-through-proxy"
    /// Written by another program than Windows Update.
    case otherProgram = "other-program"
    /// The service that looks for configuration scripts is disabled.
    case autoProxyDisabled = "auto-proxy-disabled"
    /// A person says that the proxy wants a login.
    case loginTold = "login-told"
    /// A person says that the proxy wants none.
    case noLoginTold = "no-login-told"
    /// A person says that the proxy lets only some sites through.
    case hostsLimitedTold = "hosts-limited-told"
    /// A person says that the proxy lets everything through.
    case hostsOpenTold = "hosts-open-told"
    /// A person says that requests for parts of a file do not pass.
    case rangesRefusedTold = "ranges-refused-told"
    /// The person looks after the proxy.
    case runsProxyTold = "runs-proxy-told"
    /// A person says that WinHTTP is on direct access.
    case directTold = "direct-told"
    /// A port did not open.
    case portClosed = "port-closed"
    /// The setting of `show proxy` and that of `show advproxy` are not the same.
    case settingsDiffer = "settings-differ"
    /// The collector ran with an administrator's rights: the user's setting may be that of another account.
    case collectedElevated = "collected-elevated"
    /// A policy has some classes of updates fetched from Microsoft although a WSUS server is named.
    case classesFromMicrosoft = "classes-from-microsoft"
    /// A policy takes Windows Update away from everybody at the PC: `DisableWindowsUpdateAccess`.
    case updatesForbidden = "updates-forbidden"
    /// A policy stops automatic runs, and those alone: `NoAutoUpdate`.
    case automaticUpdatesOff = "automatic-updates-off"
    /// A policy closes Microsoft's services, and leaves a WSUS server: `DoNotConnectToWindowsUpdateInternetLocations`.
    case microsoftForbidden = "microsoft-forbidden"
    /// The registry and what netsh or proxycfg prints name different settings of WinHTTP.
    case witnessesDiffer = "witnesses-differ"
    /// The clock of the PC and that of a host differ.
    case clockDiffers = "clock-differs"
    /// The clock of the PC follows no server.
    case clockUnsynchronised = "clock-unsynchronised"
    /// Without a proxy the update hosts were reached by both ports.
    case directOpen = "direct-open"
    /// Without a proxy the update hosts were reached by neither port.
    case directClosed = "direct-closed"

    /// What it is, for a reader.
    public var title: Text {
        switch self {
        case .settingRefused: Text(en: "Windows refused the proxy setting", ja: "プロキシ設定を Windows が拒否")
        case .nothingListens: Text(en: "nothing listens at the address", ja: "そのアドレスで待ち受けるものがない")
        case .serviceDisabled: Text(en: "a service is disabled", ja: "サービスが無効")
        case .pageBlocked: Text(en: "a filter's block page", ja: "フィルターのブロック画面")
        case .nameNotResolved: Text(en: "a name was not resolved", ja: "名前解決の失敗")
        case .connectionClosed: Text(en: "the connection was closed", ja: "接続の切断")
        case .timedOut: Text(en: "no answer in time", ja: "タイムアウト")
        case .certificateRefused: Text(en: "a certificate was not trusted", ja: "証明書を信頼できない")
        case .certificateUnexpected:
            Text(en: "another certificate than expected", ja: "想定と異なる証明書")
        case .noCommonProtocol: Text(en: "no TLS version or cipher in common", ja: "共通の TLS バージョンまたは暗号がない")
        case .tooManyTrips: Text(en: "too many requests to WSUS", ja: "WSUS への要求回数の超過")
        case .deferralBesideWSUS:
            Text(
                en: "a deferral policy beside WSUS: Windows 10 searches at Microsoft, too",
                ja: "WSUS と延期ポリシーの併用 (Windows 10 は Microsoft にも検索)")
        case .policyOverwritten:
            Text(en: "a group policy replaced the update server", ja: "グループ ポリシーによる更新サーバーの上書き")
        case .contentNotFetched: Text(en: "the WSUS server could not fetch a file", ja: "WSUS サーバーのファイル取得の失敗")
        case .installFailed: Text(en: "an update could not be installed", ja: "更新プログラムのインストールの失敗")
        case .managed: Text(en: "updates are managed by an administrator", ja: "管理者による更新の管理")
        case .bothSettingsFailed:
            Text(en: "neither the machine's nor the user's setting works", ja: "PC とユーザーのどちらの設定でも接続できない")
        case .noScriptFound: Text(en: "the automatic search found no script", ja: "自動検出でスクリプトが見つからない")
        case .socksOnly:
            Text(
                en: "a proxy for SOCKS only: none for HTTP or HTTPS, and Windows Update cannot use it",
                ja: "SOCKS だけのプロキシ (HTTP / HTTPS 用はなく、Windows Update では使用不可)")
        case .proxyOnThisPC:
            Text(
                en: "the proxy is a program on the PC itself: see whether it runs",
                ja: "PC 自身で動くプログラムがプロキシ (起動しているかを確認)")
        case .proxyAsAddress:
            Text(
                en: "a proxy written with http:// or with / at its end: host and port alone are safe",
                ja: "http:// または末尾の / が付いたプロキシ (ホスト名とポートだけの形が確実)")
        case .scriptInFile:
            Text(
                en: "a script by file://, which Windows Update does not read", ja: "Windows Update が読まない file:// のスクリプト"
            )
        case .scriptShown:
            Text(en: "the text of a configuration script (PAC)", ja: "自動構成スクリプト (PAC) の内容")
        case .offlineScan: Text(en: "a search without the network", ja: "ネットワークを使わない検出")
        case .internalThroughProxy:
            Text(en: "a host of the inside network was asked through the proxy", ja: "社内の接続先への要求がプロキシを経由")
        case .otherProgram: Text(en: "written by another program than Windows Update", ja: "Windows Update 以外のプログラムの記録")
        case .autoProxyDisabled:
            Text(en: "the service that finds a proxy automatically is disabled", ja: "プロキシの自動検出サービスが無効")
        case .loginTold: Text(en: "the proxy is said to want a login", ja: "プロキシが認証を求めるとの説明")
        case .noLoginTold: Text(en: "the proxy is said to want no login", ja: "プロキシの認証はないとの説明")
        case .hostsLimitedTold:
            Text(en: "the proxy is said to let only some sites through", ja: "一部の接続先だけがプロキシで許可されているとの説明")
        case .hostsOpenTold:
            Text(en: "the proxy is said to let everything through", ja: "すべての接続先がプロキシで許可されているとの説明")
        case .rangesRefusedTold:
            Text(en: "requests for parts of a file are said not to pass", ja: "分割ダウンロードの要求が通らないとの説明")
        case .runsProxyTold: Text(en: "the caller looks after the proxy", ja: "プロキシの担当者本人からの連絡")
        case .directTold: Text(en: "direct access is spoken of", ja: "直接アクセスとの説明")
        case .portClosed: Text(en: "the port did not open", ja: "ポートへの接続の失敗")
        case .settingsDiffer:
            Text(en: "show proxy and show advproxy say different things", ja: "show proxy と show advproxy の内容の違い")
        case .collectedElevated:
            Text(
                en: "collected as administrator: the user's setting may be another account's",
                ja: "管理者として収集 (ユーザー設定は別のアカウントのものである可能性あり)")
        case .classesFromMicrosoft:
            Text(
                en: "a policy has some updates fetched from Microsoft, not from WSUS",
                ja: "一部の更新を WSUS ではなく Microsoft から取得するポリシー")
        case .updatesForbidden:
            Text(
                en: "a policy switches Windows Update off (DisableWindowsUpdateAccess)",
                ja: "Windows Update を無効にするポリシー (DisableWindowsUpdateAccess)")
        case .automaticUpdatesOff:
            Text(
                en: "a policy stops automatic runs only (NoAutoUpdate)",
                ja: "自動実行だけを止めるポリシー (NoAutoUpdate)")
        case .microsoftForbidden:
            Text(
                en: "a policy closes Microsoft's update services, not WSUS "
                    + "(DoNotConnectToWindowsUpdateInternetLocations)",
                ja: "WSUS 以外の Microsoft の更新サービスを止めるポリシー "
                    + "(DoNotConnectToWindowsUpdateInternetLocations)")
        case .clockDiffers:
            Text(
                en: "the PC's clock is wrong by more than 15 minutes: certificates may be refused",
                ja: "PC の時計のずれが 15 分以上 (証明書が拒否される可能性あり)")
        case .clockUnsynchronised:
            Text(en: "the PC's clock follows no time server", ja: "PC の時計が時刻サーバーと同期していない")
        case .directOpen:
            Text(en: "the update hosts are reached without a proxy", ja: "プロキシなしで更新の接続先に到達可能")
        case .directClosed:
            Text(en: "the update hosts are not reached without a proxy", ja: "プロキシなしでは更新の接続先に到達不可")
        case .witnessesDiffer:
            Text(
                en: "the registry and netsh or proxycfg name different WinHTTP settings",
                ja: "レジストリと netsh または proxycfg で WinHTTP の設定が異なる")
        }
    }
}

/// Which settings a request of Windows 10 or 11 was made with. The raw values are the words of JSON.
public enum ProxyStage: String, Sendable, Hashable, CaseIterable {
    case system, user, direct
    /// The setting of the account that the job belongs to.
    case account
    /// Without the user's rights.
    case userWithoutRights = "user-without-rights"
    case systemThenUser = "system-then-user"
    case userThenSystem = "user-then-system"
    /// The machine's was tried in vain, and the user's comes next.
    case systemExhausted = "system-exhausted"
    /// None is left to try.
    case allExhausted = "all-exhausted"
    /// Nobody is signed in whose settings could be read.
    case noUser = "no-user"
}
