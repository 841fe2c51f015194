import Foundation
import Testing

@testable import Evidence

/// Text that looks a little like the output of a command about proxies, or like nothing of the kind.
@Suite struct NoReportTests {
    static let readers: [Reader] = [.netshShowProxy, .netshAdvproxy, .proxycfg, .bitsadmin]

    @Test(arguments: [
        "",
        "\n\n\n",
        "WinHTTP:",
        "Current WinHTTP proxy settings:",
        "Current WinHTTP proxy settings:\n\n\n\n\n\n    Something else (of another program).",
        // The help of netsh.
        """
        Usage: set proxy [proxy-server=]<server name>
                         [bypass-list=]<hosts list>

        Parameters:

            Tag                     Value
            proxy-server      - proxy server for use for http and/or https protocol
            bypass-list       - a list of sites that should be visited bypassing the
                               proxy (use "<local>" to bypass all short name hosts)

        Examples:

            set proxy myproxy
            set proxy myproxy:80 "<local>;bar"
            set proxy proxy-server="http=myproxy;https=sproxy:88" bypass-list="*.foo.com"
        """,
        """
        The following commands are available:

        Commands in this context:
        show advproxy  - Displays current WinHTTP advanced proxy setting.
        show proxy     - Displays current WinHTTP proxy setting.
        show tracing   - Displays current WinHTTP tracing parameters.
        """,
        "proxycfg     : to view current WinHTTP proxy settings",
        // What netsh says of tracing has the same heading, and no brackets or more than two values.
        "Current WinHTTP tracing settings:\n\n    Tracing is not enabled.",
        """
        Current WinHTTP tracing settings:

            Output              :  file
            Max file size       :  65535
            Level               :  default
            Format              :  ansi
        """,
        // Other programs that name WinHTTP.
        """
        SERVICE_NAME: WinHttpAutoProxySvc
                TYPE               : 30  WIN32
                STATE              : 4  RUNNING
        """,
        "2013-05-22 10:11:12:123 980 1a4 Misc WARNING: WinHttp: SendRequestUsingProxy failed for <http://a.example/>.",
        "WARNING: WinHttp: error 0x80072efd (retrying).",
        "WARNING: SendRequest failed with hr = 80072ee7. Proxy List used: <(null)> Bypass List used : <(null)>",
        "My WinHTTP proxy settings: they were made by the network team (last year).",
        """
        2013-05-22 10:11:12:123 980 1a4 Misc Result of WinHttp:
        2013-05-22 10:11:12:123 980 1a4 Misc first: a.example
        2013-05-22 10:11:12:123 980 1a4 Misc second: b.example
        """,
        // The settings of the user, not of WinHTTP.
        """
        ProxyEnable   : 1
        ProxyServer   : proxy.example:8080
        ProxyOverride : <local>
        AutoConfigURL : http://pac.example/proxy.pac
        AutoDetect    : 0
        """,
        // Errors of other programs.
        "CreateFile failed. (5) Access is denied.",
        "Item (5) is missing.",
        "Chapter (87) The parameter is incorrect.",
        // JSON of other programs.
        "{\"proxy\": \"http://proxy.example:8080\"}",
        "{\"name\": \"a\", \"proxy\": \"http://proxy.example:8080\", \"proxyBypass\": \"b\"}",
        "{\"Proxy\": {\"ProxyBypass\": \"a\"}}",
        "{}",
        "{ int proxy; }",
        // Commands are no answers.
        "bitsadmin /util /setieproxy localsystem NO_PROXY",
        "MANUAL_PROXY must be followed by a proxy list and a proxy bypass list",
        "The account of LocalSystem is used by the service.",
    ])
    func givesNothing(text: String) {
        #expect(findings(in: text).map(\.summary) == [])
    }

    @Test func programsGiveNothing() throws {
        #expect(Reading(try Program.latin(1 << 15)).findings == [])
        #expect(Reading(bytes: try Program.bytes(1 << 15)).findings == [])
    }

    private func findings(in text: String) -> [Finding] {
        Self.readers.flatMap { $0.findings(SourceLine.lines(of: text)) }
    }
}
