/// What the statements about the order rest on besides the library.
extension Source {
    package static let winHTTPOpen = Source(
        "WinHttpOpen",
        title: Text(
            en: "Microsoft Learn: WinHttpOpen, the kinds of proxy access",
            ja: "Microsoft Learn: WinHttpOpen (プロキシのアクセス種別)"),
        address: "https://learn.microsoft.com/windows/win32/api/winhttp/nf-winhttp-winhttpopen", date: "")
}
