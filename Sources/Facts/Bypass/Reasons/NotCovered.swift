/// Why a request goes through the proxy.
extension BypassReason {
    static let emptyList = BypassReason(
        Text(en: "The list has no entry.", ja: "リストに項目がありません。"),
        winHTTP: Basis(.documented, [.winhttpProxyInfo, .proxycfg]),
        winINet: Basis(.documented, [.dotnetProxy, .chromiumProxy]))

    static let noEntry = BypassReason(
        Text(
            en: "An entry has to cover the whole name; none does.",
            ja: "項目は名前の全体と一致する必要がありますが、一致する項目がありません。"),
        winHTTP: Basis(.inferred, [.dotnetProxy, .chromiumProxy]),
        winINet: Basis(.documented, [.dotnetProxy, .chromiumProxy]))

    static let localAndDot = BypassReason(
        Text(
            en: "<local> covers names without a dot only, and this one has a dot.",
            ja: "<local> が一致するのはドットを含まない名前だけで、この名前はドットを含みます。"),
        winHTTP: Basis(.documented, [.winhttpProxyInfo, .proxycfg]),
        winINet: Basis(.documented, [.jpdsiLAN, .chromiumProxy]))

    static let localAndAddress = BypassReason(
        Text(
            en: "<local> does not cover IP addresses. Only .NET leaves out the PC's own addresses.",
            ja: "<local> は IP アドレスには一致しません。PC 自身のアドレスを除外するのは .NET だけです。"),
        winHTTP: Basis(.inferred, [.jpdsiLAN, .chromiumProxy, .dotnetProxy]),
        winINet: Basis(.documented, [.jpdsiLAN, .chromiumProxy, .dotnetProxy]))

    static let localAndOddHost = BypassReason(
        Text(
            en: "In Chromium <local> covers neither IPv6 addresses nor names that end in a dot; it is made after "
                + "WinINet.",
            ja: "WinINet にならって作られた Chromium では、<local> は IPv6 アドレスにも「.」で終わる名前にも"
                + "一致しません。"),
        winHTTP: Basis(.inferred, [.chromiumProxy]), winINet: Basis(.singleSource, [.chromiumProxy]))

    static let domainItself = BypassReason(
        Text(
            en: "The entry covers what lies below the domain, not the domain's own name.",
            ja: "この項目が一致するのはドメインの配下だけで、ドメイン名そのものには一致しません。"),
        winHTTP: Basis(.inferred, [.dotnetProxy, .chromiumProxy]),
        winINet: Basis(.documented, [.dotnetProxy, .chromiumProxy]))

    static let nameAlone = BypassReason(
        Text(
            en: "The entry covers that one host, none below it.",
            ja: "この項目が一致するのはそのホストだけで、配下のホストには一致しません。"),
        winHTTP: Basis(.singleSource, [.proxyWatch]), winINet: Basis(.documented, [.chromiumProxy, .proxyWatch]))

    static let addressAndName = BypassReason(
        Text(
            en: "Names are not resolved for the comparison: an entry with an address covers no name.",
            ja: "比較の際に名前解決は行われないため、アドレスの項目は名前には一致しません。"),
        winHTTP: Basis(.inferred, [.chromiumProxy, .jpdsiLAN]),
        winINet: Basis(.documented, [.chromiumProxy, .jpdsiLAN]))

    static let otherPort = BypassReason(
        Text(
            en: "The host fits; the port of the entry is another one.",
            ja: "ホスト名は一致しますが、項目のポート番号が異なります。"),
        winHTTP: Basis(.inferred, [.chromiumProxy, .jpdsiLAN]),
        winINet: Basis(.documented, [.chromiumProxy, .jpdsiLAN]))

    static let leadingDot = BypassReason(
        Text(
            en: "The entry begins with a dot. In a test neither reader took it for the hosts of the domain.",
            ja: "項目が「.」で始まっています。検証では、ドメインのホストには一致しませんでした。"),
        both: Basis(.singleSource, [.proxyWatch]))

    static let bareIPv6 = BypassReason(
        Text(
            en: "The address has no brackets in the list, and is compared with one that has.",
            ja: "リストの項目には角かっこがなく、角かっこ付きのアドレスと比較されます。"),
        both: Basis(.inferred, [.dotnetProxy, .chromiumProxy]))

    /// Of the whole list, whatever the address.
    static let slashRefused = BypassReason(
        Text(
            en: "A slash stands in the list. In a test WinHTTP refused the whole list then: no exception of it counts.",
            ja: "リストに「/」があります。検証では、WinHTTP はリスト全体を拒否しました。例外はどれも有効になりません。"),
        both: Basis(.singleSource, [.proxyWatch]))

    static let slashSwitchesOff = BypassReason(
        Text(
            en: "A slash stands in the list. In a test of the user's setting the proxy was off for every host then.",
            ja: "リストに「/」があります。ユーザーの設定での検証では、すべてのホストでプロキシが使われなくなりました。"),
        both: Basis(.singleSource, [.proxyWatch]))

    static let comma = BypassReason(
        Text(
            en: "Microsoft's documents know ';' and blanks as separators, so an entry with a comma probably covers "
                + "nothing. Chromium does cut there.",
            ja: "Microsoft の資料で区切り文字とされているのは「;」と空白なので、コンマを含む項目はどのホストにも"
                + "一致しない可能性があります。Chromium はコンマでも区切ります。"),
        both: Basis(.inferred, [.winhttpProxyInfo, .wininet, .chromiumProxy]))
}
