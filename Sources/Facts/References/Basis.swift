/// What is claimed rests on this: how well it is established, and where it can be read.
public struct Basis: Sendable, Hashable {
    public let grade: Grade
    /// Empty only where the grade is `inferred`.
    public let sources: [Source]

    public init(_ grade: Grade, _ sources: [Source] = []) {
        self.grade = grade
        self.sources = sources
    }

    /// What a claim rests on that needs both: the weaker one decides.
    public func and(_ other: Basis) -> Basis { other.grade.isWeaker(than: grade) ? other : self }
}

extension Statement {
    public var basis: Basis { Basis(grade, sources) }
}
