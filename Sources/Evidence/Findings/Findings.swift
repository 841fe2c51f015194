/// The findings of a file as they come up: one of each kind and value, with the place where it stood first.
public struct Findings: Sendable, Hashable {
    private struct Key: Hashable {
        let kind: FindingKind
        let value: FindingValue
    }

    /// In the order of their first lines.
    public private(set) var all: [Finding] = []
    private var places: [Key: Int] = [:]

    public init() {}

    /// Counts a finding seen before, or keeps a new one.
    public mutating func add(_ finding: Finding) {
        let key = Key(kind: finding.kind, value: finding.value)
        if let place = places[key] {
            all[place].count += finding.count
        } else {
            places[key] = all.count
            all.append(finding)
        }
    }

    public mutating func add(_ findings: some Sequence<Finding>) {
        for finding in findings { add(finding) }
    }
}
