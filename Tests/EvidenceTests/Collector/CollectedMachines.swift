import TestSupport

/// Machines as they may be, with nothing left to chance but the seed.
extension PlantedMachine {
    static func random(_ numbers: inout SeededNumbers) -> PlantedMachine {
        var machine = PlantedMachine(
            PlantedWindows.all.randomElement(using: &numbers) ?? .ten,
            Speech.allCases.randomElement(using: &numbers) ?? .english)
        machine.run = String(Int.random(in: 0...32767, using: &numbers))
        machine.plantSettings(&numbers)
        machine.plantPolicies(&numbers)
        machine.plantNetwork(&numbers)
        if Bool.random(using: &numbers) {
            machine.fail(["80072EFD", "80072EE2", "8024401B", "80244010"].randomElement(using: &numbers) ?? "80072EFD")
        }
        return machine
    }

    private mutating func plantSettings(_ numbers: inout SeededNumbers) {
        let proxies = ["proxy.example.com:8080", "http=a.example.com:80;https=b.example.com:443", "192.0.2.8:3128"]
        switch Int.random(in: 0...3, using: &numbers) {
        case 0: setWinHTTPDirect()
        case 1: break
        default:
            setWinHTTP(
                proxy: proxies.randomElement(using: &numbers) ?? "",
                bypass: ["", "<local>", "<local>;*.example.com"]
                    .randomElement(using: &numbers) ?? "")
        }
        switch Int.random(in: 0...3, using: &numbers) {
        case 0: setUser()
        case 1: setUser(script: "http://pac.example.com/proxy.pac", detects: Bool.random(using: &numbers))
        case 2: break
        default: setUser(proxy: proxies.randomElement(using: &numbers) ?? "", bypass: "<local>")
        }
        if Bool.random(using: &numbers) { values["per-user"] = .number(1) }
    }

    private mutating func plantPolicies(_ numbers: inout SeededNumbers) {
        if Bool.random(using: &numbers) {
            setServer(
                Bool.random(using: &numbers)
                    ? "http://wsus01.corp.example.com:8530" : "https://wsus01.corp.example.com:8531",
                host: "wsus01.corp.example.com", resolvesTo: Bool.random(using: &numbers) ? "192.168.10.20" : nil)
            if Int.random(in: 0...3, using: &numbers) == 0 { values["use-wsus"] = .number(0) }
        }
        if windows.isNew {
            if Bool.random(using: &numbers) { values["fallback"] = .number(UInt32.random(in: 0...1, using: &numbers)) }
            if Bool.random(using: &numbers) {
                values["download"] = .number([0, 1, 99, 100].randomElement(using: &numbers) ?? 0)
            }
        }
        if Int.random(in: 0...4, using: &numbers) == 0 { values["sv-bits"] = .number(4) }
        if Int.random(in: 0...4, using: &numbers) == 0 { values["sv-proxy"] = .number(4) }
    }

    private mutating func plantNetwork(_ numbers: inout SeededNumbers) {
        outputs["address"] = [["203.0.113.7"], ["192.168.1.5"], ["0.0.0.0"], nil].randomElement(using: &numbers) ?? nil
        if Bool.random(using: &numbers) { outputs["hosts"] = ["0.0.0.0 download.windowsupdate.com"] }
        if Bool.random(using: &numbers) { outputs["wpad"] = ["192.168.1.9"] }
        if windows.isNew { letThrough() }
    }

    // MARK: What is known of it

    /// The findings that its text has to give, as `kind=value`; of those that a setting settles alone.
    var expected: Set<String> {
        var found: Set<String> = ["per-machine=no"]
        if let month { found.insert("updated=\(month)") }
        let isUsed = values["use-wsus"] == .number(1)
        if case .text(let address)? = values["wsus"] {
            found.insert("update-server=\(address)")
            found.insert(isUsed ? "source=wsus-\(address.hasPrefix("https") ? "https" : "http")" : "source=microsoft")
        } else {
            found.insert("source=microsoft")
        }
        if windows.isNew {
            found.insert("fallback=\(values["fallback"] == .number(1) ? "on" : "off")")
            found.insert("downloader=\(values["download"] == .number(100) ? "bits" : "do")")
            // The user's proxy is the one that the script asks through.
            if values["user-on"] == .number(1) { found.insert("ranges=yes") }
        }
        found.insert("hosts-file=\(outputs["hosts"] == nil ? "no" : "yes")")
        found.insert("wpad=\(outputs["wpad"] == nil ? "no" : "yes")")
        if values["sv-bits"] == .number(4) { found.insert("sign=service-disabled") }
        if values["sv-proxy"] == .number(4) { found.insert("sign=auto-proxy-disabled") }
        return found
    }

    private var month: String? {
        switch windows.build {
        case 14393: "2020-09"
        case 17763: "2022-04"
        case 19045: "2022-05"
        default: nil
        }
    }
}
