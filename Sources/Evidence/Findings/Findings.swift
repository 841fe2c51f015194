/// The findings of a file as they come up: one of each kind and value, with the place where it stood first.
public struct Findings: Sendable, Hashable {
    private struct Key: Hashable {
        let kind: FindingKind
        let value: FindingValue
    }

    /// In the order in which they came up.
    public private(set) var all: [Finding] = []
    private var places: [Key: Int] = [:]

    /// More different findings than this are not kept, so that no file can fill the memory.
    static let most = 10_000

    public init() {}

    /// Counts a finding seen before, or keeps a new one. The first of the surest sightings is the one that is kept.
    public mutating func add(_ finding: Finding) {
        let key = Key(kind: finding.kind, value: finding.value)
        guard let place = places[key] else {
            if all.count == Self.most { return }
            places[key] = all.count
            all.append(finding)
            return
        }
        let count = all[place].count + finding.count
        if finding.confidence > all[place].confidence { all[place] = finding }
        all[place].count = count
    }

    /// Counts what was seen before at least as surely; false where it is to be added. Spares whoever reads a big log
    /// to work out the columns of what will only be counted.
    mutating func count(_ kind: FindingKind, _ value: FindingValue, _ confidence: Finding.Confidence) -> Bool {
        guard let place = place(of: kind, value, confidence) else { return false }
        count(at: place)
        return true
    }

    /// Where the finding stands that was seen before at least as surely; it stays there.
    func place(of kind: FindingKind, _ value: FindingValue, _ confidence: Finding.Confidence) -> Int? {
        places[Key(kind: kind, value: value)].flatMap { confidence <= all[$0].confidence ? $0 : nil }
    }

    mutating func count(at place: Int) { all[place].count += 1 }

    public mutating func add(_ findings: some Sequence<Finding>) {
        for finding in findings { add(finding) }
    }
}
