import Facts

/// The Windows generations by what setting the WinHTTP proxy takes, and by what it heals.
enum Era: CaseIterable {
    /// `proxycfg`.
    case proxycfg
    /// `netsh winhttp`, for scan and manual runs.
    case netsh
    /// `netsh winhttp`, which the scan reads but a download with a user signed in does not.
    case netshScanOnly

    init(_ generation: OSGeneration) {
        self =
            switch generation {
            case .xp: .proxycfg
            case .vista: .netsh
            case .ten, .eleven: .netshScanOnly
            }
    }

    /// For which Windows a card is, behind its title.
    var label: Text {
        switch self {
        case .proxycfg: OSGeneration.xp.title
        case .netsh: OSGeneration.vista.title
        case .netshScanOnly: Text(en: "10, 11, Server 2016 and later", ja: "10、11、Server 2016 以降")
        }
    }
}

extension CaseFacts {
    /// The eras still possible, oldest first.
    var eras: [Era] {
        let left = Set(generations.map(Era.init))
        return Era.allCases.filter(left.contains)
    }

    /// The same case, as if its Windows were of the newest era that it may be, and that era by its name; nil where the
    /// Windows is of one era.
    public var onNewest: (facts: CaseFacts, era: Text)? {
        guard eras.count > 1, let newest = eras.last else { return nil }
        var known = known
        let windows = generations.filter { Era($0) == newest }.flatMap(OSRelease.windows)
        known.narrow("windows", to: Set(windows))
        let facts = CaseFacts(
            known: known, code: code, release: release, proxy: proxy, bypass: bypass, wsusHost: wsusHost)
        return (facts, newest.label)
    }

    /// The generation whose commands a card for this era shows: 11 has more of them, but only where it is sure.
    func generation(of era: Era) -> OSGeneration {
        generations.first { Era($0) == era } ?? .eleven
    }

    /// A card's title, with the Windows it is for while that is open.
    func title(_ title: Text, for era: Era) -> Text {
        guard eras.count > 1 else { return title }
        return Text(en: "\(title.en) (\(era.label.en))", ja: "\(title.ja) (\(era.label.ja))")
    }
}
