import Foundation
import Testing

@Suite("wutriage bypass") struct BypassTests {
    @Test func everyKeyIsThere() throws {
        let run = try wutriage([
            "bypass", "--json", "<local>;*.example.com", "http://wsus01", "https://example.com:8531/x",
        ])
        #expect(run.ending == .exit(0))
        #expect(run.errors == "")
        let json = try run.json
        #expect(Set(json.keys) == ["version", "program", "tables", "list", "results", "warnings"])
        #expect(json.text(at: "version") == "1")
        #expect(json.text(at: "list") == #"["<local>","*.example.com"]"#)
        #expect(json.text(at: "warnings") == "[]")
        let results = try #require(json["results"] as? [[String: Any]])
        #expect(results.compactMap { $0["url"] as? String } == ["http://wsus01", "https://example.com:8531"])
        #expect(results.map { $0.text(at: "bypass") } == ["true", "false"])
        for result in results {
            #expect(Set(result.keys) == ["url", "bypass", "winhttp", "wininet"])
            for reader in ["winhttp", "wininet"] {
                let decision = try #require(result[reader] as? [String: Any])
                #expect(
                    Set(decision.keys) == ["bypass", "entry", "grade", "sources", "reason", "perhapsMeant"])
            }
        }
        #expect(results[0].text(at: "winhttp.entry") == #""<local>""#)
        #expect(results[0].text(at: "winhttp.grade") == #""documented""#)
        #expect(results[1].text(at: "winhttp.perhapsMeant") == #""example.com""#)
    }

    /// The two readers part over `<-loopback>`; what WinHTTP does counts.
    @Test func whereTheReadersDifferBothAreTold() throws {
        let json = try wutriage(["bypass", "--json", "<-loopback>", "localhost"]).json
        #expect(json.text(at: "results.0.bypass") == "true")
        #expect(json.text(at: "results.0.winhttp.bypass") == "true")
        #expect(json.text(at: "results.0.wininet.bypass") == "false")
        #expect(json.text(at: "results.0.wininet.entry") == #""<-loopback>""#)
        let lines = try wutriage(["bypass", "<-loopback>", "localhost"]).output
        #expect(lines.contains("- http://localhost: direct\n"))
        #expect(lines.contains("\n  In WinINet (the user's setting) through the proxy: "))
    }

    @Test(arguments: [
        ("en", "Hosts of Windows Update: 4 of 7 go around the proxy."),
        ("ja", "Windows Update の接続先 7 件のうち 4 件がプロキシを経由しません。"),
    ])
    func withoutURLsTheHostsOfWindowsUpdate(language: String, summary: String) throws {
        let run = try wutriage(["bypass", "*.microsoft.com", "--lang", language])
        #expect(run.ending == .exit(0))
        #expect(run.output.hasPrefix(summary + "\n"), "\(run.output)")
        #expect(run.output.contains("\n- https://download.windowsupdate.com: "))
    }

    @Test(arguments: [
        (["<local>bar", "http://a"], "LIST: '<local>bar' is two entries run together.", "<local>;bar"),
        (["a", "ftp://a"], "URL: 'ftp://' is no request of Windows Update.", ""),
        (["a", "http://b", "http://c:99999"], "URL: There is no port '99999', as in 'http://c:99999'.", ""),
        (["u:secret@a", "b"], "LIST: The value contains a user name or password", ""),
        (["a", "http://u:secret@b"], "URL: The URL contains a user name or password", ""),
    ])
    func whatCannotBeUsedIsNamed(arguments: [String], complaint: String, offer: String) throws {
        let run = try wutriage(["bypass"] + arguments)
        #expect(run.ending == .exit(2))
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("wutriage: " + complaint), "\(run.errors)")
        #expect(run.errors.contains(offer) || offer.isEmpty)
        #expect(!run.errors.contains("secret"))
    }

    @Test func aListIsNeeded() throws { #expect(try wutriage(["bypass"]).ending == .exit(64)) }
}
