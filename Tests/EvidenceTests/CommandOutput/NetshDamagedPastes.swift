/// As pasted.
extension NetshShowProxyTests {
    static let damaged = [
        OutputCase(
            "retyped on one line", "Current WinHTTP proxy Settings: ⟦Direct access (no proxy server).⟧",
            "winhttp-setting direct likely"),
        OutputCase(
            "one line in a language of which no output is known",
            "Impostazioni proxy WinHTTP correnti: ⟦Accesso diretto (nessun server proxy)⟧",
            "winhttp-setting direct likely"
        ),
        OutputCase(
            "lists on one line",
            "Current WinHTTP proxy settings: Proxy Server(s) :  ⟦http=a.example:80 https=b.example:80⟧ Bypass List     :  (none)",
            "winhttp-setting static http=a.example:80 https=b.example:80 - likely"),
        OutputCase(
            "lists on one line, in a language of which no output is known",
            "Impostazioni proxy WinHTTP correnti: Server proxy: ⟦proxy.example:8080⟧ Elenco esclusioni : <local>;*.corp.example",
            "winhttp-setting static proxy.example:8080 <local>|*.corp.example likely"),
        OutputCase(
            "full stop lost, a fence of code, blanks at the end",
            """
            Current WinHTTP proxy settings:   \u{20}

            ```text
            ⟦Direct access (no proxy server)⟧
            ```
            """, "winhttp-setting direct certain"),
        OutputCase(
            "indentation and blank lines lost",
            """
            Current WinHTTP proxy settings:
            Proxy Server(s) : ⟦http://192.0.2.7:8080⟧
            Bypass List : <local>
            """, "winhttp-setting static http://192.0.2.7:8080 <local> certain"),
        OutputCase(
            "blank lines doubled",
            """
            現在の WinHTTP プロキシ設定:


                プロキシ サーバー:  ⟦proxy.example:8080⟧

                バイパス一覧     : <local>
            """, "winhttp-setting static proxy.example:8080 <local> certain"),
        OutputCase(
            "quoted in a mail",
            """
            > Current WinHTTP proxy settings:
            >
            >     Proxy Server(s) :  ⟦proxy.example:8080⟧
            >     Bypass List     :  <local>
            """, "winhttp-setting static proxy.example:8080 <local> certain"),
        OutputCase(
            "full-width signs of a Japanese keyboard",
            """
            現在の　WinHTTP　プロキシ設定：
            プロキシサーバー：⟦proxy.example:8080⟧
            バイパス一覧：（なし）
            """, "winhttp-setting static proxy.example:8080 - certain"),
        OutputCase(
            "blanks beside the colon lost",
            """
            Current WinHTTP proxy settings:
            Proxy Server(s):⟦proxy.example:8080⟧
            Bypass List:(none)
            """, "winhttp-setting static proxy.example:8080 - certain"),
        OutputCase(
            "code page 932 read as 1252",
            """
            Œ»<U+008D>Ý‚Ì WinHTTP ƒvƒ<U+008D>ƒLƒV<U+0090>Ý’è:

                ⟦’¼<U+0090>ÚƒAƒNƒZƒX (ƒvƒ<U+008D>ƒLƒV ƒT<U+0081>[ƒo<U+0081>[‚È‚µ)<U+0081>B⟧
            """, "winhttp-setting direct possible"),
        OutputCase(
            "letters lost to a wrong code page, static",
            """
            Param\u{FFFD}tres de proxy WinHTTP actuels\u{FFFD}:

                Serveur(s) proxy :  ⟦proxy.example:8080⟧
                Liste d\u{FFFD}exceptions     :  (aucun)
            """, "winhttp-setting static proxy.example:8080 - likely"),
        OutputCase(
            "heading lost, direct", "⟦Прямой доступ (без прокси-сервера).⟧", "winhttp-setting direct likely"),
        OutputCase(
            "heading lost, static",
            """
                プロキシ サーバー:  ⟦proxy.example:8080⟧
                バイパス一覧     : (なし)
            """, "winhttp-setting static proxy.example:8080 - likely"),
        OutputCase(
            "bypass list lost",
            """
            Current WinHTTP proxy settings:

                Proxy Server(s) :  ⟦proxy.example:8080⟧
            """, "winhttp-setting static proxy.example:8080 - possible"),
        OutputCase(
            "another text in the place of the bypass list",
            """
            Current WinHTTP proxy settings:

                Proxy Server(s) :  ⟦proxy.example:8080⟧


            Status: closed
            """, "winhttp-setting static proxy.example:8080 - possible"),
        OutputCase(
            "a full line, and no blanks in the next",
            """
            Current WinHTTP proxy settings:
            Proxy Server(s):⟦http=proxy-with-a-long-name.example:8080;https=proxy-with-a-lo.example⟧
            Bypass List:(none)
            """,
            "winhttp-setting static http=proxy-with-a-long-name.example:8080;https=proxy-with-a-lo.example - certain"),
        OutputCase(
            "lists broken by a console of 80 columns",
            """
            Current WinHTTP proxy settings:

                Proxy Server(s) :  ⟦http=proxy-with-a-long-name.example:8080;https=proxy-with-⟧
            a-long-name.example:8443
                Bypass List     :  <local>;wsus01.corp.example;wsus02.corp.example;*.corp.exa
            mple;10.*
            """,
            "winhttp-setting static http=proxy-with-a-long-name.example:8080;https=proxy-with-a-long-name.example:8443 "
                + "<local>|wsus01.corp.example|wsus02.corp.example|*.corp.example|10.* certain"),
    ]
}
