/// `.reg` files.
extension RegistryTests {
    static let settings = "[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"

    static let exports = [
        OutputCase(
            "plain values",
            """
            Windows Registry Editor Version 5.00

            \(settings)]
            "User Agent"="Mozilla/4.0 (compatible; MSIE 8.0; Win32)"
            "ProxyEnable"=dword:00000001
            "ProxyServer"="⟦proxy.example.com:8080⟧"
            "ProxyOverride"="<local>;\\"*.example.com\\""
            "ProxyHttp1.1"=dword:00000001

            """, "user-setting static proxy.example.com:8080 <local>|\"*.example.com\" certain"),
        OutputCase(
            "other letters, strings in hexadecimal",
            """
            REGEDIT4

            [hkey_users\\.default\\software\\microsoft\\windows\\currentversion\\internet settings]
            "proxyenable"=DWORD:00000001
            "PROXYSERVER"=HEX(1):⟦70,00,2E,00,65,00,78,00,61,00,6D,00,70,00,6C,00,65,00,⟧\\
              3A,00,38,00,30,00,00,00
            "ProxyOverride"=hex(7):2A,00,2E,00,61,00,00,00,62,00,00,00,00,00
            """, "account-setting static p.example:80 *.a|b certain"),
        OutputCase(
            "the binary value, and plain ones that agree",
            """
            \(settings)]
            "ProxyEnable"=dword:00000001
            "ProxyServer"="proxy.example.com:8080"

            \(settings)\\Connections]
            \(hex(.static46, "DefaultConnectionSettings"))
            \(BinaryValue(flags: 1).hex(behind: "\"SavedLegacySettings\"=hex:"))
            """,
            "user-setting static proxy.example.com:8080 <local>|*.example.com auto=false certain"),
        OutputCase(
            "a value of the same name in a key between",
            """
            \(settings)]
            "ProxyEnable"=dword:00000001
            "AutoDetect"=dword:00000000

            \(settings)\\ZoneMap]
            "AutoDetect"=dword:00000001

            \(settings)]
            "ProxyServer"="⟦proxy.example.com:8080⟧"
            """, "user-setting static proxy.example.com:8080 - auto=false certain"),
        OutputCase(
            "plain values changed by hand, which the binary one does not know of",
            """
            \(settings)]
            "ProxyEnable"=dword:00000001
            "ProxyServer"="⟦other.example.com:3128⟧"

            \(settings)\\Connections]
            \(hex(.script3C, "DefaultConnectionSettings"))
            """, "user-setting static other.example.com:3128 - possible",
            "user-setting pac pac=http://pac.example.com/proxy.pac auto=false certain"),
        OutputCase(
            "all switched on, no key, backslashes and indentation lost",
            hex(.all46, "SavedLegacySettings")
                .replacing("\\", with: "").replacing("\n  ", with: "\n"),
            "user-setting auto-detect+pac+static http=a.example.com:80;https=b.example.com:443 <local> "
                + "pac=http://c.example.com/d auto=true likely"),
        OutputCase(
            "the key on the line of its value",
            "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections] "
                + "\"WinHttpSettings\"=hex:⟦18,00,00,00,00,00,00,00,01,00,00,00,00,00,00,00,00,00,00,00⟧",
            "winhttp-setting direct certain"),
        OutputCase(
            "a length that lies, and the value before it",
            """
            \(settings)\\Connections]
            "DefaultConnectionSettings"=hex:⟦46,00,00,00,09,00,00,00,03,00,00,00,ff,ff,ff,7f,70,3a,38⟧
            \(hex(.static46, "SavedLegacySettings"))
            """, "damaged DefaultConnectionSettings certain",
            "user-setting static proxy.example.com:8080 <local>|*.example.com auto=false likely"),
        OutputCase(
            "policies",
            """
            [HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate]
            "WUServer"="⟦https://wsus01.example.com:8531⟧"
            "SetProxyBehaviorForUpdateDetection"=dword:⟦00000000⟧

            [HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings]
            "ProxySettingsPerUser"=dword:⟦00000001⟧
            """, "source wsus-https likely", "update-server https://wsus01.example.com:8531 certain",
            "fallback off certain", "per-machine no certain"),
    ]

    /// The value with the bytes of its first line marked.
    static func hex(_ value: BinaryValue, _ name: String) -> String {
        var lines = value.hex(behind: "\"\(name)\"=hex:").split(separator: "\n").map(String.init)
        lines[0] = lines[0].replacing("hex:", with: "hex:⟦").replacing(",\\", with: ",⟧\\")
        return lines.joined(separator: "\n")
    }
}
