/// A host rule with what Windows Update needs of it.
public struct Endpoint: Sendable, Hashable {
    /// Whether updates fail without it, or only something beside them. The raw values are the words of `endpoints.tsv`.
    public enum Need: String, Sendable, Hashable, CaseIterable {
        case required, optional
    }

    public let rule: HostRule
    /// The generations that ask for it.
    public let generations: Set<OSGeneration>
    /// The ports to open, in ascending order: those of all lists, where lists differ.
    public let ports: [UInt16]
    public let need: Need
    /// What it is for, in a few words.
    public let purpose: Text
    /// Files come from here in parts: Range requests have to pass.
    public let needsRanges: Bool
    /// Its TLS must pass as it is, without inspection.
    public let isExemptFromInspection: Bool
    /// The lists that name it.
    public let lists: [Source]
    /// What another list says.
    public let otherReadings: [Statement]
}

extension Endpoint {
    /// What serves the machines of both: for two rows with the same rule, the second one for newer machines.
    func joined(with newer: Endpoint) -> Endpoint {
        Endpoint(
            rule: rule, generations: generations.union(newer.generations),
            ports: Set(ports + newer.ports).sorted(),
            need: need == newer.need ? need : .required,
            purpose: newer.purpose,
            needsRanges: needsRanges || newer.needsRanges,
            isExemptFromInspection: isExemptFromInspection || newer.isExemptFromInspection,
            lists: lists + newer.lists.filter { !lists.contains($0) },
            otherReadings: otherReadings + newer.otherReadings.filter { !otherReadings.contains($0) })
    }
}
