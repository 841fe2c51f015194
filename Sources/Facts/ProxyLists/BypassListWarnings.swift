extension BypassList {
    /// What is odd about a list that can be used all the same.
    public var warnings: [Statement] {
        (usedCommas ? [.commas] : []) + oddEntries.map(\.statement)
    }

    /// What is odd about single entries, and these as they were probably meant.
    var oddEntries: [(statement: Statement, offer: String?)] {
        let patterns = items.compactMap(\.pattern)
        var odd: [(statement: Statement, offer: String?)] = []
        if items.contains(.noLoopback) { odd.append((.noLoopback, nil)) }
        odd += slash + dead
        func look(for isOdd: (BypassPattern) -> Bool, _ say: (Shown) -> Statement, _ mend: (BypassPattern) -> String?) {
            guard let shown = Shown(those: isOdd, of: patterns) else { return }
            let mended = patterns.filter(isOdd).compactMap(mend)
            odd.append((say(shown), mended.isEmpty ? nil : mended.joined(separator: ";")))
        }
        look(for: \.isEverything, Statement.everything, { _ in nil })
        look(for: \.isDoubtful, Statement.doubtful, { $0.isNarrowed ? $0.address.host : nil })
        look(for: { $0.address.host.last == "." }, Statement.dotted, { String($0.address.host.dropLast()) })
        return odd
    }
}

extension BypassList {
    /// Said once: one slash is enough for the whole list.
    private var slash: [(statement: Statement, offer: String?)] {
        let entries = items.filter(\.hasSlash).map(\.description)
        return entries.isEmpty ? [] : [(.slash(Shown(entries)), writeRefusal?.offer)]
    }

    private var dead: [(statement: Statement, offer: String?)] {
        items.compactMap { item -> (statement: Statement, offer: String?)? in
            guard case .dead(let entry) = item, entry.kind != .slash else { return nil }
            return (entry.kind == .leadingDot ? .leadingDot(Shown([entry.description])) : .bareIPv6, entry.offer)
        }
    }

    /// Whether a slash stands in it, so that nothing is known of it beyond one test.
    public var hasSlash: Bool { items.contains(where: \.hasSlash) }
}

extension BypassPattern {
    /// Whether it has what the documents on WinInet know and those on WinHTTP do not: a wild card that is not the
    /// left-most sign, a scheme, a port.
    fileprivate var isDoubtful: Bool { !isEverything && hasDoubt }

    /// Whether it is nothing but wild cards and dots.
    fileprivate var isEverything: Bool { address.host.contains("*") && address.host.allSatisfy { "*.".contains($0) } }

    /// What a slash does to the list is said by itself.
    private var hasDoubt: Bool { address.host.dropFirst().contains("*") || (prefix == nil && isNarrowed) }

    /// Whether it is for a scheme or a port only.
    fileprivate var isNarrowed: Bool { prefix != nil || address.port != nil }
}

extension Statement {
    fileprivate static let noLoopback = Statement(
        Text(
            en:
                "<-loopback> is documented for WinINet, where it takes back what stands before it and nothing behind it. "
                + "With WinHTTP a tester found it without effect.",
            ja: "<-loopback> は WinINet の機能として説明されており、その前にある項目だけに影響します。WinHTTP では"
                + "効果がなかったという検証結果があります。"),
        .disputed, [.wininet, .ansibleLoopback, .proxyWatch])

    fileprivate static func everything(_ entries: Shown) -> Statement {
        Statement(
            Text(
                en: "\(entries.en) stands for every host: everything goes around the proxy, as if none were set.",
                ja: "\(entries.ja)はすべてのホストに一致します。すべての通信がプロキシを経由しなくなり、プロキシを設定しない場合と同じになります。"),
            .inferred, [.winhttpProxyInfo, .proxycfg])
    }

    fileprivate static func slash(_ entries: Shown) -> Statement {
        Statement(
            Text(
                en:
                    "A slash stands in \(entries.en). In a test WinHTTP refused the whole list because of one, and in the "
                    + "user's setting the proxy was off for every host, so no other entry says anything about this list.",
                ja: "\(entries.ja)に「/」があります。検証では、WinHTTP はリスト全体を拒否し、ユーザーの設定ではすべてのホストで"
                    + "プロキシが使われなくなりました。このリストのほかの項目についても、判断できるのはそこまでです。"),
            .singleSource, [.proxyWatch])
    }

    fileprivate static func leadingDot(_ entry: Shown) -> Statement {
        Statement(
            Text(
                en: "\(entry.en) begins with a dot. In a test neither WinHTTP nor the user's setting took it for the "
                    + "hosts of the domain.",
                ja: "\(entry.ja)は「.」で始まっています。検証では、WinHTTP でもユーザーの設定でも、ドメインのホストには"
                    + "一致しませんでした。"),
            .singleSource, [.proxyWatch])
    }

    fileprivate static let bareIPv6 = Statement(
        Text(
            en:
                "An IPv6 address without brackets probably matches nothing: those who imitate WinINet read it in brackets.",
            ja: "角かっこのない IPv6 アドレスは、どのホストにも一致しない可能性があります。WinINet にならった実装では、"
                + "角かっこ付きで読み取られます。"),
        .inferred, [.dotnetProxy, .chromiumProxy])

    fileprivate static func doubtful(_ entries: Shown) -> Statement {
        Statement(
            Text(
                en:
                    "The documents disagree about \(entries.en): those on WinHTTP have a wild card at the left only, and "
                    + "no port; those on WinINet have both. A test found 10.* and ports read by Windows.",
                ja: "\(entries.ja)については資料が食い違っています。WinHTTP の資料にあるのは先頭のワイルドカードだけで、"
                    + "ポートはありません。WinINet の資料ではどちらも使用できます。検証では、10.* とポートの指定は有効でした。"),
            .disputed, [.proxycfg, .winhttpProxyInfo, .wininet, .jpdsiLAN, .proxyWatch])
    }

    fileprivate static func dotted(_ entries: Shown) -> Statement {
        Statement(
            Text(
                en: "A name ends in a dot: \(entries.en). Names are compared as they are written, so it probably "
                    + "matches nothing.",
                ja: "ホスト名の末尾に「.」があります: \(entries.ja)。名前は書かれたとおりに比較されるため、"
                    + "どのホストにも一致しない可能性があります。"),
            .inferred, [.chromiumProxy])
    }
}
