import Collector

/// Settings and faults as they are planted into a machine.
extension PlantedMachine {
    /// The bytes of `WinHttpSettings`, or of a user's setting where there is a script.
    public static func setting(
        version: UInt32, flags: UInt32, _ strings: [String], tail: Int = 0
    ) -> Value {
        let word = { (number: UInt32) in (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
        return .bytes(
            strings.reduce(word(version) + word(2) + word(flags)) { $0 + word(UInt32($1.utf8.count)) + Array($1.utf8) }
                + Array(repeating: 0, count: tail))
    }

    /// WinHTTP's static setting, in the registry and as netsh or proxycfg says it.
    public mutating func setWinHTTP(proxy: String, bypass: String = "") {
        let version: UInt32 = windows.isNew ? 0x28 : 0x18
        values["winhttp"] = Self.setting(version: version, flags: 3, [proxy, bypass])
        outputs[windows.generation == .xp ? "proxycfg" : "netsh"] = report(proxy: proxy, bypass: bypass)
    }

    public mutating func setWinHTTPDirect() {
        values["winhttp"] = Self.setting(version: windows.isNew ? 0x28 : 0x18, flags: 1, ["", ""])
        outputs[windows.generation == .xp ? "proxycfg" : "netsh"] = report(proxy: nil, bypass: "")
    }

    public mutating func setUser(proxy: String = "", bypass: String = "", script: String = "", detects: Bool = false) {
        let flags: UInt32 = 1 + (proxy.isEmpty ? 0 : 2) + (script.isEmpty ? 0 : 4) + (detects ? 8 : 0)
        values["user"] = Self.setting(
            version: windows.generation == .xp ? 0x3C : 0x46, flags: flags, [proxy, bypass, script], tail: 32)
        values["user-on"] = .number(proxy.isEmpty ? 0 : 1)
        values["user-proxy"] = proxy.isEmpty ? nil : .text(proxy)
        values["user-bypass"] = bypass.isEmpty ? nil : .text(bypass)
        values["user-script"] = script.isEmpty ? nil : .text(script)
    }

    public mutating func setServer(_ address: String, host: String, resolvesTo ip: String? = "192.168.10.20") {
        values["use-wsus"] = .number(1)
        values["wsus"] = .text(address)
        values["wsus-status"] = .text(address)
        wsusHost = host
        outputs["wsus-address"] = ip.map { [$0] }
    }

    private func report(proxy: String?, bypass: String) -> [String] {
        let title =
            windows.generation == .xp
            ? [
                "Microsoft (R) WinHTTP Default Proxy Configuration Tool",
                "Copyright (c) Microsoft Corporation. All rights reserved.",
                "", "Current WinHTTP proxy settings under:", "",
                #"  HKEY_LOCAL_MACHINE\"#,
                #"    SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections\"#,
                "      WinHttpSettings :", "",
            ]
            : speech == .japanese
                ? ["", "現在の WinHTTP プロキシ設定:", ""]
                : speech == .german
                    ? ["", "Aktuelle WinHTTP-Proxyeinstellungen:", ""] : ["", "Current WinHTTP proxy settings:", ""]
        guard let proxy else {
            let direct =
                speech == .japanese
                ? "    直接アクセス (プロキシ サーバーなし)。"
                : speech == .german ? "    Direktzugriff (kein Proxyserver)." : "    Direct access (no proxy server)."
            return title + [direct, ""]
        }
        let list = bypass.isEmpty ? (speech == .japanese ? "(なし)" : "(none)") : bypass
        return title
            + (speech == .japanese
                ? ["    プロキシ サーバー:  \(proxy)", "    バイパス一覧     :  \(list)", ""]
                : speech == .german
                    ? ["    Proxyserver:  \(proxy)", "    Umgehungsliste     :  \(list)", ""]
                    : ["    Proxy Server(s) :  \(proxy)", "    Bypass List     :  \(list)", ""])
    }

    // MARK: The proxy's answers

    /// Everything passes, as a proxy of the network lets it.
    public mutating func letThrough() {
        outputs["http"] = [
            "HTTP/1.1 206 Partial Content", "Content-Type: application/octet-stream", "Content-Range: bytes 0-99/64000",
            "Content-Length: 100", "Date: Sun, 29 Nov 2026 11:46:12 GMT", "Via: 1.1 proxy.example.com (squid/5.7)", "",
            "curl-exit 0",
        ]
        outputs["https"] = [
            "HTTP/1.1 200 Connection established", "", "HTTP/1.1 403 Forbidden", "Date: Sun, 29 Nov 2026 11:46:13 GMT",
            "Content-Length: 0", "", "curl-exit 0",
        ]
        outputs["issuer"] = [
            "Issuer:C = US, ST = Washington, L = Redmond, O = Microsoft Corporation, CN = Microsoft Update Secure Server CA 2.1"
        ]
    }

    public mutating func answerRequests(_ lines: [String], exit: Int = 0) {
        outputs["http"] = lines + ["", "curl-exit \(exit)"]
        answerTunnel(lines, exit: 56)
    }

    public mutating func answerTunnel(_ lines: [String], exit: Int) {
        outputs["https"] = lines + (lines.isEmpty ? [] : [""]) + ["curl-exit \(exit)"]
        outputs["issuer"] = nil
    }

    // MARK: Codes

    /// The newest failures, where this Windows writes them.
    public mutating func fail(_ code: String, scanning: Bool = true, automatic: Bool = true) {
        let low = code.lowercased()
        let name = scanning ? "AGENT_DETECTION_FAILED" : "AGENT_DOWNLOAD_FAILED"
        let number = scanning ? "148" : "161"
        let words =
            scanning
            ? "Software Synchronization\tWindows Update Client failed to detect with error 0x\(low)."
            : "Content Download\tError: Download failed."
        outputs["report"] = [
            "{5B7C1C2E-0001-4E21-9F00-0123456789AB}\t2026-11-29 11:40:12:345+0900\t1\t\(number)\t[\(name)]\t101"
                + "\t{00000000-0000-0000-0000-000000000000}\t0\t\(low)\t"
                + (automatic ? "AutomaticUpdates" : "UpdateOrchestrator") + "\tFailure\t" + words
        ]
    }
}
