import Foundation
import Testing

@Suite("wutriage read") struct ReadTests {
    private static let report = """
        Current WinHTTP proxy settings:

            Proxy Server(s) :  proxy.example.com:8080
            Bypass List     :  <local>;*.corp.example

        """

    @Test func aPasteIsReadWithItsLines() throws {
        let run = try wutriage(["read", "-"], input: Self.report)
        #expect(run.ending == .exit(0))
        #expect(run.output.hasPrefix("-: netsh-show-proxy\n  3: WinHTTP proxy setting: static proxy.example.com:8080"))
        #expect(run.errors == "")
    }

    @Test func theSettingIsAValueInJSON() throws {
        let run = try wutriage(["read", "-", "--json"], input: Self.report).json
        let file = try #require((run["files"] as? [[String: Any]])?.first)
        let finding = try #require((file["findings"] as? [[String: Any]])?.first)
        #expect(finding["kind"] as? String == "winhttp-setting")
        let setting = try #require(finding["value"] as? [String: Any])
        #expect(setting["mode"] as? String == "static")
        #expect(setting["bypass"] as? [String] == ["<local>", "*.corp.example"])
    }

    /// One that cannot be read does not keep the others from being read.
    @Test func severalFilesAreALineEach() throws {
        let run = try wutriage(["read", "-", "gone.txt"], input: Self.report)
        #expect(run.ending == .exit(74))
        #expect(
            run.output == """
                -: static proxy.example.com:8080 [<local>;*.corp.example]
                gone.txt: unreadable

                1 static proxy.example.com:8080 [<local>;*.corp.example], 1 unreadable: gone.txt

                """)
        #expect(run.errors == "wutriage: gone.txt: cannot be read: No such file or directory.\n")
    }

    @Test func whatIsNoEvidenceIsSaid() throws {
        let run = try wutriage(["read", "-"], input: "It was a dark and stormy night.\n")
        #expect(run.ending == .exit(2))
        #expect(run.errors.contains("-: No setting, no code and no sentence that we know in it."))
    }
}
