/// A word where it stands, with the groups that it belongs to.
struct SpokenMatch {
    let range: Range<Int>
    var groups: [Int]
}

/// The words in a piece of a sentence.
struct SpokenPiece {
    private let matches: [SpokenMatch]
    private var first: [Int: Range<Int>] = [:]

    init(_ all: [SpokenMatch], within range: Range<Int>) {
        matches = all.filter { range.contains($0.range) }
        for match in matches {
            for group in match.groups where first[group].map({ match.range.lowerBound < $0.lowerBound }) ?? true {
                first[group] = match.range
            }
        }
    }

    /// Where the first word of a group stands.
    subscript(group: Int) -> Range<Int>? { first[group] }

    func denies(_ denial: SpokenStatement.Denial, _ place: Range<Int>, _ groups: [Int]) -> Bool {
        switch denial {
        case .none: false
        case .beside:
            matches.contains { match in
                let isBefore =
                    match.groups.contains(SpokenReading.denying)
                    && (0...Self.reach).contains(place.lowerBound - match.range.upperBound)
                let isBehind =
                    match.groups.contains(SpokenReading.denyingBehind)
                    && (0...2).contains(match.range.lowerBound - place.upperBound)
                return isBefore || isBehind
            }
        case .unused: !isUnused(groups[0])
        case .anywhere:
            matches.contains { match in
                match.groups.contains(where: SpokenReading.denials.contains)
                    && !matches.contains { other in
                        other.groups.contains(where: groups.contains) && other.range.contains(match.range)
                    }
            }
        }
    }

    /// Whether it is said of a word of the group that the thing is not used.
    private func isUnused(_ group: Int) -> Bool {
        matches.contains { thing in
            thing.groups.contains(group)
                && matches.contains { other in
                    other.groups.contains(SpokenReading.unused)
                        && (0...1).contains(other.range.lowerBound - thing.range.upperBound)
                }
        }
    }

    /// How far before a word its denial stands: "not using a ".
    private static let reach = 18
}
