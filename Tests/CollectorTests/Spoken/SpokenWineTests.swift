import Collector
import TestSupport
import Testing

/// The script for the read-aloud code under Wine's `cmd`: machines of each generation, and what their code has to hold.
@Suite(.enabled(if: WineRun.isAskedFor)) struct SpokenWineTests {
    struct Case: Sendable, CustomStringConvertible {
        let windows: PlantedWindows
        var isElevated = false
        /// Beside the build, and what every machine has: WinHTTP direct, no proxy of the user's, Microsoft as the source, no
        /// WPAD, nothing asked.
        let holds: [SpokenField: Int]
        let plant: @Sendable (inout PlantedMachine) -> Void

        init(
            _ windows: PlantedWindows, isElevated: Bool = false, _ holds: [SpokenField: Int],
            _ plant: @escaping @Sendable (inout PlantedMachine) -> Void = { _ in }
        ) {
            (self.windows, self.isElevated, self.holds, self.plant) = (windows, isElevated, holds, plant)
        }

        var description: String { windows.name }
    }

    private static let login = ["HTTP/1.1 407 Proxy Authentication Required"]

    static let cases = [
        Case(.xp, [.winHTTP: 2, .user: 2, .area: 1, .code: 0x2EFD]) {
            $0.setWinHTTP(proxy: "proxy.example.com:8080")
            $0.setUser(proxy: "proxy.example.com:8080")
            $0.fail("80072EFD")
        },
        Case(.xp, [.user: 0, .services: 2]) { $0.values["sv-bits"] = .number(4) },
        Case(.vista, [.user: 8, .wpad: 2, .area: 2, .code: 0x402C]) {
            $0.setUser(detects: true)
            $0.outputs["wpad"] = ["192.168.1.1"]
            $0.fail("8024402C")
        },
        Case(.seven, [.user: 4, .scriptInFile: 1, .source: 2, .area: 2, .code: 0x4022]) {
            $0.setUser(script: "file://C:/proxy.pac")
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01")
            $0.fail("80244022")
        },
        Case(.eight, [.user: 6, .source: 3, .hosts: 1, .forbidden: 1]) {
            $0.setUser(
                proxy: "http=proxy.example.com:80;https=proxy.example.com:81", script: "http://wpad/a.pac?x=1&y=2")
            $0.setServer("HTTPS://wsus01.corp.example.com:8531", host: "wsus01")
            $0.outputs["hosts"] = ["0.0.0.0 other.example.com download.WindowsUpdate.com"]
            $0.values["no-access"] = .number(1)
        },
        Case(.server2016, [.perMachine: 1, .user: 2, .services: 6, .area: 5, .code: 0x0197]) {
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
        Case(.server2019, [.user: 2, .http: 1, .https: 1, .fallback: 1, .download: 1]) {
            $0.setUser(proxy: "proxy.example.com:8080")
            $0.letThrough()
            $0.values["fallback"] = .number(1)
            $0.values["download"] = .number(100)
        },
        Case(.ten, [.user: 2, .http: 3, .https: 3, .area: 2, .code: 0x401B]) {
            $0.setUser(proxy: "http://proxy.example.com:8080")
            $0.answerRequests(login)
            $0.fail("8024401B")
        },
        // Without the binary value the plain ones count; the proxy is on the PC itself, and nothing listens there.
        Case(.ten, [.user: 3, .http: 8, .https: 8]) {
            $0.setUser(proxy: "127.0.0.1:8888")
            $0.values["user"] = nil
            $0.answerRequests([], exit: 7)
            $0.answerTunnel([], exit: 7)
        },
        Case(.ten, [.source: 1, .http: 2, .https: 12]) {
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01")
            for id in ["from-quality", "from-feature", "from-driver", "from-other"] { $0.values[id] = .number(0) }
            $0.outputs["http"] = ["HTTP/1.1 200 OK", "curl-exit 0"]
            $0.outputs["https"] = ["curl-exit 60"]
        },
        Case(.eleven, isElevated: true, [.elevated: 1, .source: 0, .wpad: 3, .http: 9, .https: 10]) {
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01")
            $0.values["from-quality"] = .number(1)
            $0.values["from-driver"] = .number(0)
            $0.values["sv-proxy"] = .number(4)
            $0.outputs["http"] = ["curl-exit 28"]
            $0.outputs["https"] = ["curl-exit 52"]
        },
        // Device management names the server; the tunnel is refused where plain HTTP passes.
        Case(.eleven, [.source: 3, .user: 2, .winHTTP: 2, .http: 1, .https: 4, .area: 3, .code: 0x2003]) {
            $0.values["mdm-wsus"] = .text("https://wsus.example.com")
            $0.setUser(proxy: "proxy.example.com:8080")
            $0.setWinHTTP(proxy: "proxy.example.com:8080")
            $0.letThrough()
            $0.answerTunnel(["HTTP/1.1 403 Forbidden"], exit: 56)
            $0.fail("80D02003")
        },
    ]

    @Test func theCodeHoldsWhatWasPlanted() throws {
        let wine = try WineRun()
        defer { wine.remove() }
        for planted in Self.cases {
            var machine = PlantedMachine(planted.windows)
            planted.plant(&machine)
            var holds: [SpokenField: Int] = [
                .build: planted.windows.build, .revision: planted.windows.revision ?? 0, .winHTTP: 1, .source: 1,
                .wpad: 1,
            ]
            holds.merge(planted.holds) { $1 }
            let groups = try wine.groups(of: machine, isElevated: planted.isElevated)
            #expect(groups == SpokenCode(holds).text, "\(planted)")
            let code = try SpokenCode.read(groups).get()
            for field in SpokenField.allCases {
                #expect(code[field] == SpokenCode(holds)[field], "\(planted), \(field)")
            }
        }
    }
}
