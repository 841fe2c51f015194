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
        func look(for isOdd: (BypassPattern) -> Bool, _ say: (Shown) -> Statement, _ mend: (BypassPattern) -> String?) {
            guard let shown = Shown(those: isOdd, of: patterns) else { return }
            let mended = patterns.filter(isOdd).compactMap(mend)
            odd.append((say(shown), mended.isEmpty ? nil : mended.joined(separator: ";")))
        }
        look(for: \.isEverything, Statement.everything, { _ in nil })
        look(for: { $0.networkBits != nil }, Statement.network, \.wildcardForNetwork)
        look(for: \.isDoubtful, Statement.doubtful, { $0.isNarrowed ? $0.address.host : nil })
        look(for: { $0.address.host.last == "." }, Statement.dotted, { String($0.address.host.dropLast()) })
        return odd
    }
}

extension BypassPattern {
    /// Whether it has what the documents on WinInet know and those on WinHTTP do not: a wild card that is not the
    /// left-most sign, a scheme, a port.
    fileprivate var isDoubtful: Bool { !isEverything && hasDoubt }

    /// Whether it is nothing but wild cards and dots.
    fileprivate var isEverything: Bool { address.host.contains("*") && address.host.allSatisfy { "*.".contains($0) } }

    private var hasDoubt: Bool { address.host.dropFirst().contains("*") || isNarrowed }

    /// Whether it is for a scheme or a port only.
    fileprivate var isNarrowed: Bool { prefix != nil || address.port != nil }
}

extension Statement {
    fileprivate static let noLoopback = Statement(
        Text(
            en: "<-loopback> is documented for WinINet. With WinHTTP a tester found it without effect.",
            ja: "<-loopback> は WinINet の機能として説明されています。WinHTTP では効果がなかったという検証結果があります。"),
        .disputed, [.wininet, .ansibleLoopback])

    fileprivate static func everything(_ entries: Shown) -> Statement {
        Statement(
            Text(
                en: "\(entries.en) stands for every host: everything goes around the proxy, as if none were set.",
                ja: "\(entries.ja)はすべてのホストに一致します。すべての通信がプロキシを経由しなくなり、プロキシを設定しない場合と同じになります。"),
            .inferred, [.winhttpProxyInfo, .proxycfg])
    }

    fileprivate static func network(_ entries: Shown) -> Statement {
        Statement(
            Text(
                en: "CIDR notation in \(entries.en): the documented form of the list does not know it, so it probably "
                    + "matches nothing. Name the hosts, or use wild cards.",
                ja: "\(entries.ja)は CIDR 表記です。資料にあるリストの書式には含まれないため、どのアドレスにも一致しない可能性があります。"
                    + "ホストを個別に指定するか、ワイルドカードを使用してください。"),
            .inferred, [.winhttpProxyInfo, .proxycfg])
    }

    fileprivate static func doubtful(_ entries: Shown) -> Statement {
        Statement(
            Text(
                en:
                    "The documents disagree about \(entries.en): those on WinHTTP have a wild card at the left only, and "
                    + "no scheme or port; those on WinINet have all of these.",
                ja: "\(entries.ja)については資料が食い違っています。WinHTTP の資料にあるのは先頭のワイルドカードだけで、"
                    + "スキームとポートはありません。WinINet の資料ではいずれも使用できます。"),
            .disputed, [.proxycfg, .winhttpProxyInfo, .wininet, .jpdsiLAN])
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
