import Collector

/// A machine whose read-aloud code is known: planted, with what the code has to hold.
public struct SpokenMachine: Sendable, CustomStringConvertible {
    public let windows: PlantedWindows
    public let isElevated: Bool
    private let holds: [SpokenField: Int]
    private let plant: @Sendable (inout PlantedMachine) -> Void

    /// - Parameter holds: beside the build, and what every machine has: WinHTTP direct, no proxy of the user's, Microsoft
    ///   as the source, no WPAD, nothing asked.
    private init(
        _ windows: PlantedWindows, isElevated: Bool = false, _ holds: [SpokenField: Int],
        _ plant: @escaping @Sendable (inout PlantedMachine) -> Void
    ) {
        (self.windows, self.isElevated, self.holds, self.plant) = (windows, isElevated, holds, plant)
    }

    public var description: String { windows.name }

    public var machine: PlantedMachine {
        var machine = PlantedMachine(windows)
        if isElevated { machine.outputs["rights"] = [#"Mandatory Label\High  Label  S-1-16-12288"#] }
        plant(&machine)
        return machine
    }

    public var code: SpokenCode {
        var all: [SpokenField: Int] = [
            .build: windows.build, .revision: windows.revision ?? 0, .winHTTP: 1, .source: 1, .wpad: 1,
        ]
        all.merge(holds) { $1 }
        return SpokenCode(all)
    }

    private static let login = ["HTTP/1.1 407 Proxy Authentication Required"]

    public static let all = [
        SpokenMachine(.xp, [.winHTTP: 2, .user: 2, .area: 1, .code: 0x2EFD]) {
            $0.setWinHTTP(proxy: "proxy.example.com:8080")
            $0.setUser(proxy: "proxy.example.com:8080")
            $0.fail("80072EFD")
        },
        SpokenMachine(.xp, [.user: 0, .services: 2]) { $0.values["sv-bits"] = .number(4) },
        SpokenMachine(.vista, [.user: 8, .wpad: 2, .area: 2, .code: 0x402C]) {
            $0.setUser(detects: true)
            $0.outputs["wpad"] = ["192.168.1.1"]
            $0.fail("8024402C")
        },
        SpokenMachine(.seven, [.user: 4, .scriptInFile: 1, .source: 2, .area: 2, .code: 0x4022]) {
            $0.setUser(script: "file://C:/proxy.pac")
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01")
            $0.fail("80244022")
        },
        SpokenMachine(.eight, [.user: 6, .source: 3, .hosts: 1, .forbidden: 1]) {
            $0.setUser(
                proxy: "http=proxy.example.com:80;https=proxy.example.com:81", script: "http://wpad/a.pac?x=1&y=2")
            $0.setServer("HTTPS://wsus01.corp.example.com:8531", host: "wsus01")
            $0.outputs["hosts"] = ["0.0.0.0 other.example.com download.WindowsUpdate.com"]
            $0.values["no-access"] = .number(1)
        },
        SpokenMachine(.server2016, [.perMachine: 1, .user: 2, .services: 6, .area: 5, .code: 0x0197]) {
            $0.setUser(script: "http://proxy.example.com/a.pac")
            $0.values["per-user"] = .number(0)
            $0.values["machine"] = PlantedMachine.setting(
                version: 0x46, flags: 3, ["proxy.example.com:8080", "", ""], tail: 32)
            $0.values["machine-on"] = .number(1)
            $0.values["machine-proxy"] = .text("proxy.example.com:8080")
            $0.values["sv-crypt"] = .number(4)
            $0.values["sv-usosvc"] = .number(4)
            $0.fail("80190197")
        },
        // Both ways pass, and a part of a file comes.
        SpokenMachine(.server2019, [.user: 2, .http: 1, .https: 1, .fallback: 1, .download: 1]) {
            $0.setUser(proxy: "proxy.example.com:8080")
            $0.letThrough()
            $0.values["fallback"] = .number(1)
            $0.values["download"] = .number(100)
        },
        SpokenMachine(.ten, [.user: 2, .http: 3, .https: 3, .area: 2, .code: 0x401B]) {
            $0.setUser(proxy: "http://proxy.example.com:8080")
            $0.answerRequests(login)
            $0.fail("8024401B")
        },
        // Without the binary value the plain ones count; the proxy is on the PC itself, and nothing listens there.
        SpokenMachine(.ten, [.user: 3, .http: 8, .https: 8]) {
            $0.setUser(proxy: "127.0.0.1:8888")
            $0.values["user"] = nil
            $0.answerRequests([], exit: 7)
            $0.answerTunnel([], exit: 7)
        },
        SpokenMachine(.ten, [.source: 1, .http: 2, .https: 12]) {
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01")
            for id in ["from-quality", "from-feature", "from-driver", "from-other"] { $0.values[id] = .number(0) }
            $0.outputs["http"] = ["HTTP/1.1 200 OK", "curl-exit 0"]
            $0.outputs["https"] = ["curl-exit 60"]
        },
        SpokenMachine(.eleven, isElevated: true, [.elevated: 1, .source: 0, .wpad: 3, .http: 9, .https: 10]) {
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01")
            $0.values["from-quality"] = .number(1)
            $0.values["from-driver"] = .number(0)
            $0.values["sv-proxy"] = .number(4)
            $0.outputs["http"] = ["curl-exit 28"]
            $0.outputs["https"] = ["curl-exit 52"]
        },
        // Device management names the server; the tunnel is refused where plain HTTP passes.
        SpokenMachine(.eleven, [.source: 3, .user: 2, .winHTTP: 2, .http: 1, .https: 4, .area: 3, .code: 0x2003]) {
            $0.values["mdm-wsus"] = .text("https://wsus.example.com")
            $0.setUser(proxy: "proxy.example.com:8080")
            $0.setWinHTTP(proxy: "proxy.example.com:8080")
            $0.letThrough()
            $0.answerTunnel(["HTTP/1.1 403 Forbidden"], exit: 56)
            $0.fail("80D02003")
        },
    ]
}
