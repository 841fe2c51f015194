import Foundation
import TerminalHarness
import TestSupport

/// What netsh and reg print on one machine after the other, with invented names.
struct GeneratedSettings {
    let file: URL

    init(megabytes: Int, in folder: TemporaryFolder) throws {
        file = URL(filePath: folder.path).appending(path: "settings.txt")
        var numbers = SeededNumbers(65)
        var text = ""
        while text.utf8.count < megabytes << 20 { text += Self.reports.randomElement(using: &numbers)?(&numbers) ?? "" }
        try Data(text.utf8).write(to: file)
    }

    private static let reports: [@Sendable (inout SeededNumbers) -> String] = [
        { _ in "\nCurrent WinHTTP proxy settings:\n\n    Direct access (no proxy server).\n\n" },
        { numbers in
            """

            Current WinHTTP proxy settings:

                Proxy Server(s) :  proxy\(Int.random(in: 1..<100, using: &numbers)).example.com:8080
                Bypass List     :  *.example.com;192.0.2.*;<local>


            """
        },
        { numbers in
            """

            HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                IE5_UA_Backup_Flag    REG_SZ    5.0
                User Agent    REG_SZ    Mozilla/4.0 (compatible; MSIE 8.0; Win32)
                EmailName    REG_SZ    User@
                PrivDiscUiShown    REG_DWORD    0x1
                EnableHttp1_1    REG_DWORD    0x1
                WarnonZoneCrossing    REG_DWORD    0x0
                ProxyEnable    REG_DWORD    0x1
                ProxyServer    REG_SZ    proxy\(Int.random(in: 1..<100, using: &numbers)).example.com:8080
                ProxyOverride    REG_SZ    *.example.com;<local>
                MigrateProxy    REG_DWORD    0x1


            """
        },
        { numbers in
            """

            Current WinHTTP advanced proxy settings:

            {
                "Proxy": "proxy\(Int.random(in: 1..<100, using: &numbers)).example.com:8080",
                "ProxyBypass": "*.example.com",
                "AutoconfigUrl": "",
                "AutoDetect": false
            }


            """
        },
    ]
}
