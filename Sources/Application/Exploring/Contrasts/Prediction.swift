import Facts
import SettingOrder

/// What a trainee may say before a machine is shown.
public enum Prediction: String, Sendable, Hashable, CaseIterable {
    case user, winHTTP, direct
    /// Nothing comes next: the run fails.
    case fails
    case throughProxy, aroundProxy
    case works, noConnection, login

    public var text: Text {
        switch self {
        case .user: Text(en: "the signed-in user's proxy", ja: "ログオン中のユーザーのプロキシ設定")
        case .winHTTP: Text(en: "WinHTTP's proxy", ja: "WinHTTP のプロキシ設定")
        case .direct: Text(en: "none: it connects directly", ja: "プロキシなし (直接接続)")
        case .fails: Text(en: "nothing: the run fails", ja: "次の設定はなく、更新は失敗する")
        case .throughProxy: Text(en: "through the proxy", ja: "プロキシを経由する")
        case .aroundProxy: Text(en: "straight, around the proxy", ja: "プロキシを経由せず、直接接続する")
        case .works: Text(en: "no code: the scan works", ja: "コードなし (検出は成功)")
        case .noConnection: Text(en: "0x80072EFD (no connection)", ja: "0x80072EFD (接続できない)")
        case .login: Text(en: "0x8024401B (407: a login is wanted)", ja: "0x8024401B (407: 認証の要求)")
        }
    }

    /// The one that an attempt is; nil of those that no contrast has.
    init?(_ attempt: Attempt) {
        switch attempt {
        case .userAutoDetect, .userPAC, .userStatic: self = .user
        case .winhttpStatic, .winhttpAdvanced: self = .winHTTP
        case .direct: self = .direct
        case .fail: self = .fails
        case .wpad, .account, .machine: return nil
        }
    }
}
