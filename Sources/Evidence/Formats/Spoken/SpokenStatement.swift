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
        /// Any denial or failure in the same piece of the sentence, apart from the words themselves: "no trouble".
        case anywhere
    }

    /// One word of each group stands in a piece of a sentence; the first group says where it is shown.
    let groups: [[String]]
    /// None of these does.
    let unless: [String]
    let denial: Denial
    let shows: [Sentence.Shown]

    init(_ shows: [Sentence.Shown], _ denial: Denial, _ groups: [String]..., unless: [String] = []) {
        (self.shows, self.denial, self.groups, self.unless) = (shows, denial, groups, unless)
    }

    init(
        _ kind: FindingKind, _ word: String, _ denial: Denial, _ groups: [String]..., unless: [String] = []
    ) {
        (shows, self.denial, self.groups, self.unless) = ([.word(kind, word)], denial, groups, unless)
    }

    init(_ sign: EvidenceSign, _ denial: Denial, _ groups: [String]..., unless: [String] = []) {
        (shows, self.denial, self.groups, self.unless) = ([.sign(sign, .likely)], denial, groups, unless)
    }
}
