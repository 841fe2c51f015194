/// A setting that was not taken.
extension NetshShowProxyTests {
    static let errors = [
        OutputCase(
            "access denied, alone", "Error writing proxy settings. ⟦(5) Access is denied.⟧",
            "access-denied true certain"),
        OutputCase(
            "access denied, and the setting that stays",
            """
            C:\\>netsh winhttp set proxy proxy.example:8080
            Error writing proxy settings. ⟦(5) Access is denied.⟧

            Current WinHTTP proxy settings:

                ⟦Direct access (no proxy server).⟧
            """, "access-denied true certain", "winhttp-setting direct certain"),
        OutputCase(
            "access denied, in Japanese",
            "プロキシ設定の書き込み中にエラーが発生しました。 ⟦(5) アクセスが拒否されました。⟧", "access-denied true likely"),
        OutputCase(
            "access denied in a language that is not known, below the command",
            """
            C:\\>netsh winhttp reset proxy

            Chyba při zápisu nastavení. ⟦(5) Přístup byl odepřen.⟧
            """, "access-denied true likely"),
        OutputCase(
            "access denied in a language that is not known, above the report",
            """
            Chyba při zápisu nastavení. ⟦(5) Přístup byl odepřen.⟧

            Aktuální nastavení proxy serveru WinHTTP:

                ⟦Přímý přístup (bez proxy serveru).⟧
            """, "access-denied true likely", "winhttp-setting direct likely"),
        OutputCase(
            "access denied, wrapped by PowerShell",
            """
            netsh.exe : Error writing proxy settings. ⟦(5)⟧
            Access is denied.
            At line:1 char:1
            + netsh.exe winhttp reset proxy 2>&1
            + ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                + CategoryInfo          : NotSpecified: (Error writing p... is denied.:String) [], RemoteException
                + FullyQualifiedErrorId : NativeCommandError
            """, "access-denied true certain"),
        OutputCase(
            "value refused", "Error writing proxy settings. ⟦(87) The parameter is incorrect.⟧",
            "seen error-87 certain"),
    ]
}
