import Testing

@testable import Evidence

/// `show advproxy`, `Get-WinhttpProxy`, `proxycfg` and `bitsadmin`.
@Suite struct OtherOutputTests {
    static let all =
        advanced.map { (Format.netshAdvproxy, $0) } + xp.map { (.proxycfg, $0) } + bits.map { (.bitsadmin, $0) }

    @Test(arguments: all)
    func reads(format: Format, _ example: OutputCase) throws {
        let marked = MarkedText(example.marked)
        let reader = try #require(Reader.all.first { $0.format == format })
        let findings = reader.findings(SourceLine.lines(of: marked.text))
        #expect(findings.map(\.summary) == example.found)
        #expect(findings.places == marked.places)
    }

    /// No reader takes the output of another command for its own.
    @Test(arguments: all)
    func isToldFromTheOthers(format: Format, _ example: OutputCase) {
        let reading = Reading(MarkedText(example.marked).text)
        #expect(reading.format == format)
        #expect(reading.findings.map(\.summary) == example.found)
    }

    static let xp = [
        OutputCase(
            "proxycfg, direct",
            """
            Microsoft (R) WinHTTP Default Proxy Configuration Tool
            Copyright (c) Microsoft Corporation. All rights reserved.

            Current WinHTTP proxy settings under:

              HKEY_LOCAL_MACHINE\\
                SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections\\
                  WinHttpSettings :

                 ⟦Direct access (no proxy server).⟧
            """, "winhttp-setting direct certain", "os xp likely"),
        OutputCase(
            "proxycfg, static",
            """
            Current WinHTTP proxy settings under:

              HKEY_LOCAL_MACHINE\\
                SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections\\
                  WinHttpSettings :

                Proxy Server(s) :  ⟦proxy.example:8080⟧
                Bypass List     :  <local>
            """, "winhttp-setting static proxy.example:8080 <local> certain", "os xp likely"),
    ]

    static let bits = [
        OutputCase(
            "setieproxy",
            """
            BITSAdmin is deprecated and is not guaranteed to be available in future versions of Windows.

            Internet proxy settings for account NetworkService set to ⟦NO_PROXY⟧.\u{20}
            (connection = default)
            """, "account-setting none auto=false certain"),
        OutputCase(
            "setieproxy, detection", "Internet proxy settings for account LocalSystem set to ⟦AUTODETECT⟧.",
            "account-setting auto-detect auto=true certain"),
        OutputCase(
            "a list of the account's values",
            """
            Internet proxy settings for account LOCALSYSTEM
            (connection = default)
            Proxy usage: ⟦MANUAL_PROXY⟧
            Proxy list = proxy.example:8080
            Proxy bypass = <local>
            """, "account-setting static proxy.example:8080 <local> possible"),
    ]
}
