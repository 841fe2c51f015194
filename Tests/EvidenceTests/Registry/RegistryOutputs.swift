/// What `reg query` and PowerShell print of the registry.
extension RegistryTests {
    static let queries = [
        OutputCase(
            "a proxy in use",
            """

            HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                User Agent    REG_SZ    Mozilla/4.0 (compatible; MSIE 8.0; Win32)
                ProxyHttp1.1    REG_DWORD    0x0
                ProxyEnable    REG_DWORD    0x1
                ProxyServer    REG_SZ    ⟦proxy.example.com:8080⟧
                ProxyOverride    REG_SZ    <local>;*.example.com

            """, "user-setting static proxy.example.com:8080 <local>|*.example.com certain"),
        OutputCase(
            "a proxy that is off, the start not copied, in a mail",
            """
            > RENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
            >     ProxyEnable    REG_DWORD    ⟦0x0⟧
            >     ProxyServer    REG_SZ    proxy.example.com:8080
            """, "user-setting none proxy.example.com:8080 - certain"),
        OutputCase(
            "a script, with the blanks of XP",
            """
            ! REG.EXE VERSION 3.0

            HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                ProxyEnable\tREG_DWORD\t0x0
                AutoConfigURL\tREG_SZ\t⟦http://pac.example.com/proxy.pac⟧
            """, "user-setting pac pac=http://pac.example.com/proxy.pac certain"),
        OutputCase(
            "one value asked for, of another key beside it",
            """
            HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                ProxyEnable    REG_DWORD    ⟦0x0⟧

            HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\ZoneMap
                AutoDetect    REG_DWORD    0x1
            """, "user-setting none possible"),
        OutputCase(
            "before and after, or two machines",
            """
            HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                ProxyEnable    REG_DWORD    ⟦0x0⟧
                ProxyServer    REG_SZ    a.example.com:8080

            HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                ProxyEnable    REG_DWORD    0x1
                ProxyServer    REG_SZ    ⟦b.example.com:8080⟧
            """, "user-setting none a.example.com:8080 - certain", "user-setting static b.example.com:8080 - certain"),
        OutputCase(
            "a deferral beside a WSUS server",
            """
            HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate
                WUServer    REG_SZ    ⟦http://wsus01.example.com:8530⟧
                WUStatusServer    REG_SZ    http://wsus01.example.com:8530
                DeferQualityUpdates    REG_DWORD    ⟦0x1⟧
                DeferQualityUpdatesPeriodInDays    REG_DWORD    0x5
            """, "source wsus-http likely", "update-server http://wsus01.example.com:8530 certain",
            "sign deferral-beside-wsus likely"),
        OutputCase(
            "a deferral that asks nobody else",
            """
            HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate
                WUServer    REG_SZ    ⟦http://wsus01.example.com:8530⟧
                WUStatusServer    REG_SZ    http://wsus01.example.com:8530
                DeferQualityUpdates    REG_DWORD    0x1
                DeferQualityUpdatesPeriodInDays    REG_DWORD    0x5
                DisableDualScan    REG_DWORD    0x1
            """, "source wsus-http likely", "update-server http://wsus01.example.com:8530 certain"),
        OutputCase(
            "service accounts and the device",
            """
            HKEY_USERS\\S-1-5-18\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                ProxyEnable    REG_DWORD    0x1
                ProxyServer    REG_SZ    ⟦a.example.com:8080⟧

            HKEY_USERS\\S-1-5-20\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                ProxyEnable    REG_DWORD    ⟦0x0⟧
                ProxyOverride    REG_SZ\u{20}

            HKEY_USERS\\S-1-5-21-1-2-3-1001\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                ProxyEnable    REG_DWORD    0x1
                ProxyServer    REG_SZ    ⟦b.example.com:8080⟧

            HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                ProxyEnable    REG_DWORD    0x1
                ProxyServer    REG_SZ    ⟦c.example.com:8080⟧

            HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
                ProxySettingsPerUser    REG_DWORD    ⟦0x0⟧
            """, "account-setting static a.example.com:8080 - certain", "account-setting none certain",
            "user-setting static b.example.com:8080 - certain", "device-setting static c.example.com:8080 - certain",
            "per-machine yes certain"),
        OutputCase(
            "binary, broken by a console of 80 columns",
            """
            HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections
                WinHttpSettings    REG_BINARY    ⟦180000000000000003000000160000007072⟧
            6F78792E6578616D706C652E636F6D3A38303830070000003C6C6F63616C3E
            """.replacing("REG_BINARY    ⟦", with: "REG_BINARY              ⟦"),
            "winhttp-setting static proxy.example.com:8080 <local> certain"),
        OutputCase(
            "binary that ends early",
            """
            HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections
                DefaultConnectionSettings    REG_BINARY    ⟦46000000090000000300000016000000⟧
            """, "damaged DefaultConnectionSettings certain"),
        OutputCase(
            "WSUS, in use",
            """
            HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate
                WUServer    REG_SZ    ⟦http://wsus01.example.com:8530⟧
                WUStatusServer    REG_SZ    http://wsus01.example.com:8530
                SetProxyBehaviorForUpdateDetection    REG_DWORD    ⟦0x1⟧

            HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU
                UseWUServer    REG_DWORD    0x1
            """, "source wsus-http certain", "update-server http://wsus01.example.com:8530 certain",
            "fallback on certain"),
        OutputCase(
            "WSUS, not in use",
            """
            HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate
                WUServer    REG_SZ    ⟦https://wsus01.example.com:8531⟧

            HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU
                UseWUServer    REG_DWORD    ⟦0x0⟧
            """, "update-server https://wsus01.example.com:8531 certain", "source microsoft certain"),
    ]

    static let lists = [
        OutputCase(
            "Get-ItemProperty, with its path below",
            """
            PS C:\\> Get-ItemProperty 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'

            CertificateRevocation : 1
            ProxyEnable           : 1
            ProxyServer           : ⟦http=proxy.example.com:8080;https=proxy.example.co⟧
                                    m:8443
            ProxyOverride         : <local>
            AutoDetect            : 0
            PSPath                : Microsoft.PowerShell.Core\\Registry::HKEY_USERS\\S-1-5-20\\Software\\Microsoft\\Window
                                    s\\CurrentVersion\\Internet Settings
            PSParentPath          : Microsoft.PowerShell.Core\\Registry::HKEY_USERS\\S-1-5-20\\Software\\Microsoft\\Window
                                    s\\CurrentVersion
            PSChildName           : Internet Settings
            PSProvider            : Microsoft.PowerShell.Core\\Registry
            """,
            "account-setting static http=proxy.example.com:8080;https=proxy.example.com:8443 <local> auto=false certain"
        ),
        OutputCase(
            "Get-Item, in Japanese",
            """
                ハイブ: HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion


            Name                           Property
            ----                           --------
            Internet Settings              ProxyEnable               : 0
                                           AutoConfigURL             : ⟦http://pac.example.com/proxy.pac⟧
            """, "device-setting pac pac=http://pac.example.com/proxy.pac certain"),
        OutputCase(
            "a list without a key",
            """
            ProxyEnable   : 1
            ProxyServer   : ⟦proxy.example.com:8080⟧
            """, "user-setting static proxy.example.com:8080 - likely"),
        OutputCase(
            "bytes of which the end is left out, and all of them",
            """
            DefaultConnectionSettings : {70, 0, 0, 0...}
            WinHttpSettings           : ⟦{24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}⟧
            PSPath : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections
            """, "winhttp-setting direct certain"),
    ]
}
