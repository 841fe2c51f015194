import Foundation
import TestSupport
import Testing

@testable import Evidence

/// Values of the registry in all forms in which people copy them.
@Suite struct RegistryTests {
    static let all = (queries + lists).map { (Format.registryQuery, $0) } + exports.map { (.registryExport, $0) }

    @Test(arguments: all)
    func reads(format: Format, _ example: OutputCase) {
        let marked = MarkedText(example.marked)
        let reading = Reading(marked.text)
        #expect(reading.format == format)
        #expect(reading.findings.map(\.summary) == example.found)
        #expect(reading.findings.places == marked.places)
    }

    /// Cut off or damaged anywhere, a text claims no proxy that does not stand in it, and no place outside it.
    @Test(arguments: all)
    func everyBeginning(format: Format, _ example: OutputCase) {
        let text = MarkedText(example.marked).text
        let whole = findings(in: text).flatMap(\.names).joined(separator: "\n")
        for length in 0...text.count {
            let beginning = String(text.prefix(length))
            for finding in findings(in: beginning) {
                #expect(isWithin(finding, beginning))
                #expect(finding.names.allSatisfy { whole.contains($0) }, "\(length) \(finding.summary)")
            }
        }
    }

    @Test func anyDamage() {
        var numbers = SeededNumbers(18)
        for (_, example) in Self.all {
            var characters = Array(MarkedText(example.marked).text)
            for _ in 0..<40 {
                let place = Int.random(in: characters.indices, using: &numbers)
                characters[place] =
                    ["\n", "\\", ",", "\"", "0", "f", " ", "\u{FFFD}"].randomElement(using: &numbers) ?? "x"
                let text = String(characters)
                #expect(findings(in: text).allSatisfy { isWithin($0, text) })
            }
        }
    }

    @Test(arguments: [
        "", "\n\n",
        "ProxyEnable was on, ProxyServer : nobody knew. REG_SZ is no drink.",
        "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings",
        "HKEY_CURRENT_USER\\Software\\Example\n    ProxyEnable    REG_DWORD    0x1\n    ProxyServer    REG_SZ    a:80",
        "[HKEY_CURRENT_USER\\Software\\Example]\n\"ProxyEnable\"=dword:00000001\n\"ProxyServer\"=\"a:80\"",
        "[HKEY_CLASSES_ROOT\\Example]\n\"ProxyEnable\"=dword:00000001\n\"ProxyServer\"=\"a:80\"",
        "    MyProxyServer    REG_SZ    a:80\n    ProxyServer    REG_SZ    a:80",
        "Usage: reg add KeyName [/v ValueName] [/t REG_SZ | REG_DWORD] [/d Data]",
        "Proxy: http=a:80\nProxyBypass: b\nAutoconfigUrl: http://pac.example.com/p\nAutoDetect: True",
        "{\"ProxyServer\": \"a:80\", \"ProxyEnable\": 1}",
        "\"ProxyServer\"=-\n\"WUServer\"=-", "\"WUServer\"=\"wsus01\"", "\"ProxyServer\"=\"a:80",
        "AutoDetect : 1", "AutoDetect    REG_DWORD    0x1", "ProxySettingsPerUser    REG_DWORD    0x7",
        "DefaultConnectionSettings : {70, 0, 0, 0...}",
        "ERROR: The system was unable to find the specified registry key or value.",
        "2023-01-01 10:00:00:000 1 2 Misc ProxyEnable : 1 ProxyServer : a:80",
    ])
    func givesNothing(text: String) {
        #expect(findings(in: text).map(\.summary) == [])
    }

    @Test func programsGiveNothing() throws {
        #expect(findings(in: Intake.clean(try Program.latin()).text) == [])
    }

    /// What bytes spell passes the door like anything else: no control character and no password comes out.
    @Test func stringsOfBytesPassTheDoor() {
        let settings = BinaryValue(flags: 3, strings: ["http://user:Sentinel1@proxy.example.com:80", "", ""])
        let wide = "a:80\u{1B}[2J\u{202E}".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let hex = wide.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ",")
        let text = """
            \(Self.settings)]
            "ProxyEnable"=dword:1
            "ProxyServer"=hex(1):\(hex)
            \(settings.hex(behind: "\"DefaultConnectionSettings\"=hex:"))
            """
        let names = Reading(text).findings.flatMap(\.names)
        #expect(names.contains("http://<redacted>@proxy.example.com:80"))
        #expect(names.contains("a:80<ESC>[2J<U+202E>"))
    }

    /// A long text of one kind of line takes its time once.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "\"ProxyServer\"=hex:00,\\\n", "00,\\\n", "ProxyServer : \n", "PSPath : Registry::HKEY_USERS\\a\n",
            "[", "\\", "x REG_SZ ", "HKEY_USERS\\",
        ])
    func repetitionCostsNoTime(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        #expect(findings(in: text).count < 10)
        #expect(findings(in: "\"DefaultConnectionSettings\"=hex:46,\\\n" + text).count < 10)
    }

    private func findings(in text: String) -> [Finding] {
        let lines = SourceLine.lines(of: text)
        return [Reader.registryQuery, .registryExport].flatMap { $0.findings(lines) }
    }

    private func isWithin(_ finding: Finding, _ text: String) -> Bool {
        let lines = SourceLine.lines(of: text)
        return lines.indices.contains(finding.line - 1)
            && finding.columns.upperBound <= lines[finding.line - 1].text.count
    }
}

extension Finding {
    /// The strings that it claims.
    fileprivate var names: [String] {
        switch value {
        case .user(let setting): ([setting.proxy, setting.pac] + setting.bypass).compactMap(\.self)
        case .machine(let setting): ([setting.proxy, setting.pac] + setting.bypass).compactMap(\.self)
        default: []
        }
    }
}
