/// What a sign rests on, and with that how much it may count.
public enum Footing: Sendable, Hashable, CaseIterable {
    /// How common an outcome is, whatever the case: it may speak against a rare one, and hardly for any.
    case base
    /// Concluded by us; or something that was changed or noticed, without a source that says what follows.
    case inference
    /// One source or reports from the field; or a thing that is there, and not shown to be at fault.
    case report
    /// Two documents or more; or what was seen at the machine itself.
    case documented
    /// The fault itself was seen: it decides.
    case fault

    /// The most points that a sign of this kind may have, for an outcome or against it.
    ///
    /// - Parameter told: somebody said it in so many words, or a machine printed it.
    public func most(told: Bool) -> Int {
        switch self {
        case .base: 1
        case .inference: told ? 2 : 1
        case .report: told ? 3 : 1
        case .documented: 4
        case .fault: 6
        }
    }
}

/// What speaks for an outcome or, below zero, against it, in steps of two to one.
///
/// The points are judgement: the logarithm to base 2 of a likelihood ratio, rounded. A sign counts only where its
/// condition is certain; what is not known counts for nothing.
public struct Sign: Sendable, Hashable {
    /// Stable within a guide; its words are elsewhere, under this name.
    public let id: String
    public let outcome: String
    public let points: Int
    public let when: Condition
    public let footing: Footing
    /// Somebody said it in so many words, or a machine printed it.
    public let isTold: Bool

    /// - Parameter points: no more, for or against, than the footing allows; a base may speak against by four.
    public init(
        _ id: String, for outcome: String, points: Int, when: Condition, _ footing: Footing, told isTold: Bool = false
    ) {
        let most = footing.most(told: isTold)
        precondition(points <= most, "\(id): \(points) points, of which its footing allows \(most)")
        precondition(points >= (footing == .base ? -4 : -most), "\(id): \(points) points against are too many")
        self.id = id
        self.outcome = outcome
        self.points = points
        self.when = when
        self.footing = footing
        self.isTold = isTold
    }

    /// Whether it decides by itself.
    public var decides: Bool { footing == .fault && points > 0 }
}
