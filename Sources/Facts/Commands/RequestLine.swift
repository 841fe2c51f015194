/// A command that asks for an address once, as the system account does: without a login, and over a stated way.
package enum RequestLine {
    package enum Way {
        /// A proxy as `host:port`.
        case proxy(String)
        /// Past every proxy.
        case direct
    }

    /// For Windows 10 1803 and later, and for any machine with curl.
    package static func curl(_ options: String, _ url: String, _ way: Way) -> String {
        switch way {
        case .proxy(let proxy): "curl.exe \(options) -x http://\(proxy) \(url)"
        case .direct: "curl.exe \(options) --noproxy \"*\" \(url)"
        }
    }

    /// For Windows 7 to 8.1 and their servers, which have PowerShell but no curl: it prints the status, or an error with
    /// the status in brackets.
    ///
    /// - Parameter ranges: whether to ask for the first 100 bytes only.
    package static func powershell(_ url: String, _ way: Way, ranges: Bool = false) -> [CommandLine] {
        let proxy =
            switch way {
            case .proxy(let proxy): "[Net.WebProxy]'\(proxy)'"
            case .direct: "$null"
            }
        // 206 and 200 are told apart by the number; elsewhere its name will do, and the line stays short.
        let ask = (ranges ? "$r.AddRange(0,99);[int]" : "") + "$r.GetResponse().StatusCode"
        let script = "$r=[Net.WebRequest]::Create('\(url)');$r.Proxy=\(proxy);\(ask)"
        return [CommandLine(.cmd, "powershell \"\(script)\""), CommandLine(.powershell, script)]
    }
}
