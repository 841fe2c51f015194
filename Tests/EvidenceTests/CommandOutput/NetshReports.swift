/// As printed.
extension NetshShowProxyTests {
    static let whole = [
        OutputCase(
            "English, direct",
            """

            Current WinHTTP proxy settings:

                ⟦Direct access (no proxy server).⟧

            """, "winhttp-setting direct certain"),
        OutputCase(
            "English, static",
            """
            C:\\>netsh winhttp show proxy

            Current WinHTTP proxy settings:

                Proxy Server(s) :  ⟦http=a.example:8080;https=b.example:8443⟧
                Bypass List     :  <local>;*.corp.example 10.*

            C:\\>
            """,
            "winhttp-setting static http=a.example:8080;https=b.example:8443 <local>|*.corp.example|10.* certain"),
        OutputCase(
            "Japanese, direct",
            """
            現在の WinHTTP プロキシ設定:

                ⟦直接アクセス (プロキシ サーバーなし)。⟧
            """, "winhttp-setting direct certain"),
        OutputCase(
            "Japanese, static, with different blanks",
            """
            現在の WinHTTP プロキシ設定:

                プロキシ サーバー:  ⟦proxy.example:8080⟧
                バイパス一覧     : (なし)
            """, "winhttp-setting static proxy.example:8080 - certain"),
        OutputCase(
            "Chinese, direct, without a blank before the bracket",
            """
            当前的 WinHTTP 代理服务器设置:

                ⟦直接访问(没有代理服务器)。⟧
            """, "winhttp-setting direct certain"),
        OutputCase(
            "Chinese, SOCKS alone",
            """
            当前的 WinHTTP 代理服务器设置:

                代理服务器:  ⟦socks=192.0.2.1:1080⟧
                绕过列表     :  localhost
            """, "winhttp-setting static socks=192.0.2.1:1080 localhost certain"),
        OutputCase(
            "French, a no-break space before the colon",
            """
            Paramètres de proxy WinHTTP actuels\u{A0}:

                ⟦Accès direct (sans serveur proxy).⟧
            """, "winhttp-setting direct certain"),
        OutputCase(
            "French, static",
            """
            Paramètres de proxy WinHTTP actuels :

                Serveur(s) proxy :  ⟦proxy.example:8080⟧
                Liste de contournement     :  (aucun)
            """, "winhttp-setting static proxy.example:8080 - certain"),
        OutputCase(
            "German, static",
            """
            Aktuelle WinHTTP-Proxyeinstellungen:

                Proxyserver : ⟦http://proxy.example:8080⟧
                Umgehungsliste : (Keine)
            """, "winhttp-setting static http://proxy.example:8080 - certain"),
        OutputCase(
            "Polish, of which no output is known, direct",
            """
            Bieżące ustawienia serwera proxy WinHTTP:

                ⟦Dostęp bezpośredni (brak serwera proxy).⟧
            """, "winhttp-setting direct likely"),
        OutputCase(
            "Italian, of which no output is known, static",
            """
            Impostazioni proxy WinHTTP correnti:

                Server proxy:  ⟦proxy.example:8080⟧
                Elenco esclusioni     :  *.corp.example
            """, "winhttp-setting static proxy.example:8080 *.corp.example likely"),
        OutputCase(
            "a language without the word proxy",
            """
            Geçerli WinHTTP ara sunucu ayarları:

                ⟦Doğrudan erişim (ara sunucu yok).⟧
            """, "winhttp-setting direct possible"),
        OutputCase(
            "below the name of a server",
            """
            srv01: Current WinHTTP proxy settings:

                ⟦Direct access (no proxy server).⟧
            """, "winhttp-setting direct certain"),
        OutputCase(
            "a value that netsh takes and Windows Update does not",
            """
            Current WinHTTP proxy settings:

                Proxy Server(s) :  ⟦http:\\\\proxy.example,8080⟧
                Bypass List     :  (none)
            """, "winhttp-setting static http:\\\\proxy.example,8080 - certain"),
        OutputCase(
            "three reports in one paste",
            """
            Current WinHTTP proxy settings:

                Proxy Server(s) :  ⟦old.example:8080⟧
                Bypass List     :  (none)

            PS C:\\> netsh winhttp reset proxy

            Current WinHTTP proxy settings:

                ⟦Direct access (no proxy server).⟧

            PS C:\\> netsh winhttp set proxy new.example:3128

            Current WinHTTP proxy settings:

                Proxy Server(s) :  ⟦new.example:3128⟧
                Bypass List     :  (none)
            """, "winhttp-setting static old.example:8080 - certain", "winhttp-setting direct certain",
            "winhttp-setting static new.example:3128 - certain"),
    ]
}
