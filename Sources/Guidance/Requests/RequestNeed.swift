import Facts

/// What Windows Update needs of a proxy, each with the question of stage 5 that finds it out.
enum RequestNeed: CaseIterable {
    case ports, hosts, login, inspection, ranges

    /// What the case still needs. Where ports, hosts and login are all said to be right and Windows Update fails all the
    /// same, the proxy's administrator is asked for everything: what was said may be wrong.
    static func left(_ facts: CaseFacts) -> [RequestNeed] {
        let isDoubted = [ports, hosts, login].allSatisfy { $0.isMet(facts) }
        return allCases.filter { isDoubted || !$0.isMet(facts) }
    }

    /// Nobody has answered its question yet.
    func isOpen(_ facts: CaseFacts) -> Bool { facts.known.value(of: variable) == nil }

    private func isMet(_ facts: CaseFacts) -> Bool { facts.isCertain(variable, met) }

    private var variable: String {
        switch self {
        case .ports: "ports"
        case .hosts: "hosts"
        case .login: "login"
        case .inspection: "inspection"
        case .ranges: "ranges"
        }
    }

    /// The value of the variable with which nothing is left to be asked for.
    private var met: String {
        switch self {
        case .ports: "both"
        case .hosts: "all"
        case .login, .inspection: "no"
        case .ranges: "yes"
        }
    }
}

extension RequestNeed {
    /// What is asked for.
    var request: Text {
        switch self {
        case .ports:
            Text(
                en: "HTTP on port 80, and HTTPS (CONNECT) on port 443: both.",
                ja: "80 番ポートの HTTP と、443 番ポートの HTTPS (CONNECT) の両方")
        case .hosts:
            Text(
                en: "The hosts listed below, by name: no IP ranges are published.",
                ja: "下記の接続先 (ホスト名で許可。IP アドレスの範囲は非公開)")
        case .login:
            Text(
                en: "No login for these hosts: the system account has no password to give.",
                ja: "下記の接続先では認証を要求しない (システム アカウントは認証できません)")
        case .inspection:
            Text(
                en: "No TLS inspection for the hosts marked T: the search fails under it.",
                ja: "T 印の接続先では HTTPS を復号しない (復号すると検出に失敗します)")
        case .ranges:
            Text(
                en: "HTTP range requests for the hosts marked R, answered with 206.",
                ja: "R 印の接続先への Range 要求を通し、206 の応答を返す")
        }
    }

    /// What is to be answered while it is not known.
    var question: Text {
        switch self {
        case .ports: Text(en: "Are ports 80 and 443 both open?", ja: "80 番と 443 番のポートは両方とも許可されていますか")
        case .hosts: Text(en: "Are all of these hosts allowed?", ja: "上記の接続先はすべて許可されていますか")
        case .login: Text(en: "Do they want a login?", ja: "認証を要求していますか")
        case .inspection:
            Text(en: "Are those marked T exempt from TLS inspection?", ja: "T 印の接続先は HTTPS の復号の対象外になっていますか")
        case .ranges: Text(en: "Do range requests pass to those marked R?", ja: "R 印の接続先への Range 要求は通りますか")
        }
    }
}
