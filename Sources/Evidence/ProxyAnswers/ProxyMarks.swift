/// By what an answer shows that a proxy wrote it, and which.
extension HTTPAnswer {
    /// Squid, on its own account. What it only passes on has neither; `Via` stands on both.
    var isFromSquid: Bool { value("x-squid-error")?.isEmpty == false || isServer("squid") }

    var isFromTinyproxy: Bool { isServer("tinyproxy") }

    /// Whether a proxy whose own words would be known passed it on: then it is the host's.
    var isPassedOn: Bool {
        let proxies = value("via") ?? ""
        let isKnown = proxies.contains(ascii: "(squid/") || proxies.contains(ascii: "(tinyproxy/")
        return isKnown && !isFromSquid && !isFromTinyproxy
    }

    /// Whether the answer went through a proxy, whoever wrote it.
    var wentThroughProxy: Bool { value("via") != nil || value("x-cache") != nil || value("proxy-agent") != nil }

    /// Words with which a proxy says that it does not let the host be reached. That of ISA Server and TMG can have the
    /// status 502, too.
    var saysHostDenied: Bool {
        reason.contains(ascii: "blocked by privoxy") || reason.contains(ascii: "(12202)")
            || reason.contains(ascii: "denied the specified") || reason.contains(ascii: "denies the specified")
    }

    /// Words with which tinyproxy and Apache say that they open no tunnel to the port.
    var saysTunnelDenied: Bool {
        isFromTinyproxy && reason == "Access violation" || body.contains(ascii: "connect to remote machine blocked")
    }

    /// Words of Privoxy and Apache for what went wrong beyond them; and Squid's field for bytes that were no HTTP.
    var saysUpstreamFailed: Bool {
        ["No such domain", "Connect failed", "No data received from server or forwarder"].contains(reason)
            || reason == "Proxy Error" && status >= 500 || value("x-transformed-from") != nil
    }

    private func isServer(_ name: String) -> Bool { value("server")?.lowercased().hasPrefix(name) ?? false }
}
