import Collector
import Foundation
import TestSupport
import Testing

/// The script itself under Wine's `cmd`, on twelve machines: the renderer that makes the many prints the same bytes.
@Suite(.enabled(if: WineRun.isAskedFor)) struct WineTests {
    private static func machines() -> [PlantedMachine] {
        [PlantedMachine.Speech.english, .japanese].flatMap { speech in
            [PlantedWindows.vista, .seven, .eight, .server2016, .ten, .eleven].enumerated().map { place, windows in
                var machine = PlantedMachine(windows, speech)
                machine.run = String(100 + place)
                // Wine writes this one anew at each start.
                machine.values["date-form"] = .text("M/d/yyyy")
                if place % 2 == 0 {
                    machine.setUser(proxy: "proxy.example.com:8080", bypass: "<local>;*.example.com")
                    machine.setWinHTTP(proxy: "proxy.example.com:8080", bypass: "<local>")
                } else {
                    machine.setWinHTTPDirect()
                }
                if place % 3 == 0 {
                    machine.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com")
                }
                if place > 3 { machine.letThrough() }
                if place == 4 { machine.outputs["hosts"] = ["0.0.0.0 download.windowsupdate.com"] }
                return machine
            }
        }
    }

    @Test func theRendererPrintsWhatTheScriptPrints() throws {
        let wine = try WineRun()
        defer { wine.remove() }
        for machine in Self.machines() {
            let output = try wine.output(of: machine)
            let (made, printed) = (machine.text.components(separatedBy: "\r\n"), output.components(separatedBy: "\r\n"))
            let other = zip(made, printed).first { $0 != $1 }.map { "made: \($0), printed: \($1)" }
            #expect(other == nil, "\(machine)")
            #expect(made.count == printed.count, "\(machine)")
        }
    }

    /// Names of owners and users, keys and serial numbers lie beside the values that are asked for.
    @Test func nothingPersonalComesOut() throws {
        let wine = try WineRun()
        defer { wine.remove() }
        let secrets = ["Taro-Owner", "XXXXX-PLANT-ED000-KEY00", "00330-80000-SERIAL", "planted.user", "S3CRET-pass"]
        let output = try wine.output(
            of: PlantedMachine(.ten),
            registry: [
                #"[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows NT\CurrentVersion]"#,
                "\"RegisteredOwner\"=\"\(secrets[0])\"", "\"ProductKey\"=\"\(secrets[1])\"",
                "\"ProductId\"=\"\(secrets[2])\"",
                #"[HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Internet Settings]"#,
                "\"User Name\"=\"\(secrets[3])\"", "\"ProxyPass\"=\"\(secrets[4])\"",
            ])
        #expect(output.contains("CurrentBuildNumber    REG_SZ    19045"))
        for secret in secrets { #expect(!output.contains(secret)) }
    }
}
