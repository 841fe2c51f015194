import Facts

/// Names, and the addresses that they have.
extension CollectedFindings {
    var names: [Finding] { hosts + address + updateServer + wpad }

    private var hosts: [Finding] {
        if let line = body("hosts")?.absence { return [.whole(.hostsFile, .text("no"), line)] }
        guard let body = body("hosts"), body.silence == nil, let first = body.content.first else { return [] }
        let found = read("hosts", by: .text).filter { [.hostsFile, .resolves].contains($0.kind) }
        // What was printed names some other host with such a word in it.
        return found.isEmpty ? [.whole(.hostsFile, .text("no"), first, .likely)] : found
    }

    /// Behind a proxy a name of the Internet is often found by nobody but the proxy. With WSUS the name of its server
    /// matters instead.
    private var address: [Finding] {
        if !asksMicrosoft { return [] }
        if let line = body("address")?.absence { return [.whole(.resolves, .text("not-found"), line, .likely)] }
        guard let (address, line) = bracketed("address"), let kind = ResolvedName.kind(address) else { return [] }
        return [.whole(.resolves, .text(kind), line)]
    }

    /// Whether it is known that no WSUS server is used.
    private var asksMicrosoft: Bool {
        body("use-wsus")?.absence != nil || body("use-wsus")?.number?.value == 0 || body("wsus")?.absence != nil
    }

    private var usesUpdateServer: Bool { body("use-wsus")?.number?.value == 1 && body("wsus")?.valueLine != nil }

    /// A server of the own network has an address of it; that it has none, or one that leads nowhere, is a fault.
    private var updateServer: [Finding] {
        if !usesUpdateServer { return [] }
        if let line = body("wsus-address")?.absence { return [.whole(.resolves, .text("not-found"), line, .likely)] }
        guard let (address, line) = bracketed("wsus-address"), ResolvedName.kind(address) == "blocked" else {
            return []
        }
        return [.whole(.resolves, .text("blocked"), line)]
    }

    /// A name that is there is no script that is served.
    private var wpad: [Finding] {
        if let line = body("wpad")?.absence { return [.whole(.wpad, .text("no"), line, .likely)] }
        return bracketed("wpad").map { [.whole(.wpad, .text("yes"), $0.line, .possible)] } ?? []
    }

    /// The address that ping prints in brackets, whatever the language.
    private func bracketed(_ id: String) -> (address: String, line: SourceLine)? {
        guard let body = body(id), body.silence == nil else { return nil }
        for line in body.content {
            guard let open = line.text.firstIndex(of: "["), let close = line.text[open...].firstIndex(of: "]") else {
                continue
            }
            return (String(line.text[line.text.index(after: open)..<close]), line)
        }
        return nil
    }
}
