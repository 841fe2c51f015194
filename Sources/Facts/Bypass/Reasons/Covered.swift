/// Why a request goes around the proxy.
extension BypassReason {
    static let localName = BypassReason(
        Text(
            en: "<local> covers every name without a dot.",
            ja: "<local> は、ドットを含まない名前すべてに一致します。"),
        winHTTP: Basis(.documented, [.winhttpProxyInfo, .proxycfg]),
        winINet: Basis(.documented, [.jpdsiLAN, .dotnetProxy]))

    static let wholeName = BypassReason(
        Text(
            en: "The entry is this host; capitals make no difference.",
            ja: "項目がこのホスト名と一致します。大文字と小文字は区別されません。"),
        winHTTP: Basis(.documented, [.winhttpProxyInfo, .proxyWatch]),
        winINet: Basis(.documented, [.dotnetProxy, .chromiumProxy]))

    static let wholeAddress = BypassReason(
        Text(
            en: "The entry is this address, compared as text.",
            ja: "項目がこのアドレスと文字列として一致します。"),
        winHTTP: Basis(.singleSource, [.proxyWatch]),
        winINet: Basis(.documented, [.dotnetProxy, .chromiumProxy, .proxyWatch]))

    /// Only IPv4 addresses were tried.
    static let wholeIPv6 = BypassReason(
        wholeAddress.text, winHTTP: Basis(.inferred, [.dotnetProxy, .chromiumProxy]),
        winINet: Basis(.documented, [.dotnetProxy, .chromiumProxy]))

    static let leadingStar = BypassReason(
        Text(
            en: "The star at its left stands for any run of characters.",
            ja: "先頭の「*」は任意の文字列を表します。"),
        winHTTP: Basis(.documented, [.proxycfg, .proxyWatch]),
        winINet: Basis(.documented, [.wininet, .dotnetProxy, .chromiumProxy]))

    static let innerStar = BypassReason(
        Text(
            en: "A star that is not at the left: WinINet's documents have it, lists in use have it, and a test found "
                + "10.* read. The page on ProxyCfg says that WinHTTP does not have it.",
            ja: "先頭以外の「*」です。WinINet の資料と実際のリストで使われており、検証では 10.* が有効でした。一方、ProxyCfg の"
                + "資料では WinHTTP で使用できないとされています。"),
        winHTTP: Basis(.disputed, [.proxycfg, .consoleOutput, .proxyWatch, .wininet, .jpdsiLAN]),
        winINet: Basis(.documented, [.wininet, .jpdsiLAN, .proxyWatch]))

    static let narrowed = BypassReason(
        Text(
            en: "Host and port fit the entry. WinINet's documents know entries with a port, WinHTTP's only names.",
            ja: "ホスト名とポート番号が項目に一致します。ポート番号を指定できるのは WinINet の資料で、WinHTTP の資料に"
                + "あるのはホスト名だけです。"),
        winHTTP: Basis(.disputed, [.winhttpProxyInfo, .proxycfg, .wininet, .jpdsiLAN]),
        winINet: Basis(.documented, [.wininet, .jpdsiLAN]))

    static let afterBlank = BypassReason(
        Text(
            en: "Only a blank stands before the entry. Microsoft's documents take it for a separator; .NET drops what "
                + "follows it. Write ';'.",
            ja: "項目の前の区切りが空白です。Microsoft の資料では区切り文字ですが、.NET は空白の後ろを無視します。"
                + "「;」で区切ってください。"),
        both: Basis(.disputed, [.winhttpProxyInfo, .wininet, .dotnetProxy]))
}
