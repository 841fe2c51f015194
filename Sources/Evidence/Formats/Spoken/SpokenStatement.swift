/// What a person says by words that stand together, in whatever order and grammar: "the other PCs" with "are fine".
///
/// It counts only in what a person wrote: the same words stand all over the output of programs.
struct SpokenStatement: Sendable {
    /// What takes its meaning away.
    enum Denial: Sendable {
        /// Nothing: the word names what is spoken of, and "cannot download" is about a download, too.
        case none
        /// A denial beside the first word: "no VPN", "VPN は使っていない".
        case beside
        /// It is the denial that tells: "プロキシは使っていません", "WSUS: no".
        case unused
        /// Any denial or failure in the same piece of the sentence, apart from the words themselves: "no trouble".
        case anywhere
    }

    /// One word of each group stands in a piece of a sentence; the first group says where it is shown.
    let groups: [[String]]
    /// None of these does.
    let unless: [String]
    /// Nor of these in the whole sentence.
    let unlessNear: [String]
    let denial: Denial
    let shows: [Sentence.Shown]

    init(
        _ shows: [Sentence.Shown], _ denial: Denial, _ groups: [[String]], unless: [String], unlessNear: [String]
    ) {
        (self.shows, self.denial, self.groups) = (shows, denial, groups)
        (self.unless, self.unlessNear) = (unless, unlessNear)
    }

    init(
        _ shows: [Sentence.Shown], _ denial: Denial, _ groups: [String]..., unless: [String] = [],
        unlessNear: [String] = []
    ) {
        self.init(shows, denial, groups, unless: unless, unlessNear: unlessNear)
    }

    init(
        _ kind: FindingKind, _ word: String, _ denial: Denial, _ groups: [String]..., unless: [String] = [],
        unlessNear: [String] = []
    ) {
        self.init([.word(kind, word)], denial, groups, unless: unless, unlessNear: unlessNear)
    }

    init(
        _ sign: EvidenceSign, _ denial: Denial, _ groups: [String]..., unless: [String] = []
    ) {
        self.init([.sign(sign, .likely)], denial, groups, unless: unless, unlessNear: [])
    }
}
