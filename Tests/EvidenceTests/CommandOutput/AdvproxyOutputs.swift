extension OtherOutputTests {
    static let advanced = [
        OutputCase(
            "Server 2022, heading not copied",
            """
            {
                    "Proxy":        "⟦proxy.example:8080⟧",
                    "ProxyBypass":  "*"
            }
            """, "advanced-winhttp-setting advanced proxy.example:8080 * likely"),
        OutputCase(
            "a host named after WinHTTP, quoted in a mail",
            """
            > { "Proxy": "⟦winhttp.example:8080⟧", "AutoDetect": false }
            """, "advanced-winhttp-setting advanced winhttp.example:8080 - auto=false likely"),
        OutputCase(
            "cleared",
            """

            Current WinHTTP advanced proxy settings:

            ⟦{⟧
            }

            """, "advanced-winhttp-setting direct certain"),
        OutputCase(
            "Windows 11, all keys",
            """
            現在の WinHTTP プロキシの詳細設定:

            {
              "ProxyIsEnabled": true,
              "Proxy": "⟦http=a.example:8080;https=b.example:8081⟧",
              "ProxyBypass": "<local>;*.corp.example",
              "AutoConfigIsEnabled": true,
              "AutoconfigUrl": "http://pac.example/proxy.pac",
              "AutoDetect": true,
              "PerUserProxySettings": ⟦false⟧
            }
            """,
            "advanced-winhttp-setting advanced http=a.example:8080;https=b.example:8081 <local>|*.corp.example "
                + "pac=http://pac.example/proxy.pac auto=true certain", "per-machine yes possible"),
        OutputCase(
            "strings whose switches are off, and other spellings of the keys",
            """
            Current WinHTTP advanced proxy settings:

            {
              "PROXYISENABLED": false,
              "proxy": "proxy.example:8080",
              "proxybypass": "<local>",
              "AutoConfigIsEnabled": false,
              "AutoConfigUrl": "http://pac.example/proxy.pac",
              "AutoDetect": ⟦false⟧,
              "PerUserProxySettings": ⟦true⟧
            }
            """, "advanced-winhttp-setting direct auto=false certain", "per-machine no possible"),
        OutputCase(
            "blanks for nothing, a script alone",
            """
            Current WinHTTP advanced proxy settings:

            { "Proxy": " ", "ProxyBypass": " ", "AutoconfigUrl": "⟦http:\\/\\/pac.example\\/proxy.pac⟧", "AutoDetect": false }
            """,
            "advanced-winhttp-setting advanced pac=http://pac.example/proxy.pac auto=false certain"),
        OutputCase(
            "detection alone",
            """
            Current WinHTTP advanced proxy settings:

            { "AutoDetect": ⟦true⟧ }
            """, "advanced-winhttp-setting advanced auto=true certain"),
        OutputCase(
            "on one line, with the quotation marks of a word processor and a comma too many",
            "Current WinHTTP advanced proxy settings: { “Proxy”: “⟦proxy.example:8080⟧”, “ProxyBypass”: “\\u003clocal\\u003e”, }",
            "advanced-winhttp-setting advanced proxy.example:8080 <local> certain"),
        OutputCase(
            "broken by a console of 80 columns",
            """
            Current WinHTTP advanced proxy settings:

            {
              "Proxy": "⟦http=proxy-with-a-long-name.example:8080;https=proxy-with-a-long-na⟧
            me.example:8443",
              "ProxyBypass": "<local>"
            }
            """,
            "advanced-winhttp-setting advanced "
                + "http=proxy-with-a-long-name.example:8080;https=proxy-with-a-long-name.example:8443 <local> certain"),
        OutputCase(
            "the end not copied",
            """
            Current WinHTTP advanced proxy settings:

            {
              "Proxy": "⟦proxy.example:8080⟧",
              "ProxyBypass": "<loc
            """, "advanced-winhttp-setting advanced proxy.example:8080 - possible"),
        OutputCase(
            "Get-WinhttpProxy -Advanced",
            """
            PS C:\\> Get-WinhttpProxy -Advanced

            Current WinHTTP advanced proxy settings:

            Proxy: ⟦http=http://192.0.2.4:8080;https=http://192.0.2.5:40343⟧

            ProxyBypass: localhost;*.corp.example;192.0.2.*

            AutoDetect: False
            """,
            "advanced-winhttp-setting advanced http=http://192.0.2.4:8080;https=http://192.0.2.5:40343 "
                + "localhost|*.corp.example|192.0.2.* auto=false certain"),
    ]
}
