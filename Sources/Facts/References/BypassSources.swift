/// Who tried bypass lists out on Windows itself.
extension Source {
    package static let proxyWatch = Source(
        "proxy-watch",
        title: Text(
            en: "proxy-watch: bypass lists tried out on WinINet and on WinHTTP (third party)",
            ja: "proxy-watch: WinINet と WinHTTP でのバイパス リストの検証 (第三者)"),
        address: "https://github.com/gnoays/proxy-watch/blob/main/tests/bypass.rs", date: "")
}
