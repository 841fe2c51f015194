/// What is claimed rests on this: how well it is established, and where it can be read.
public struct Basis: Sendable, Hashable {
    public let grade: Grade
    /// Empty only where the grade is `inferred`.
    public let sources: [Source]

    public init(_ grade: Grade, _ sources: [Source] = []) {
        self.grade = grade
        self.sources = sources
    }

    /// What a claim rests on that needs both: the weaker one decides; where they are alike, the sources of both.
    public func and(_ other: Basis) -> Basis {
        if other.grade == grade { return Basis(grade, sources + other.sources.filter { !sources.contains($0) }) }
        return other.grade.isWeaker(than: grade) ? other : self
    }
}

extension Statement {
    public var basis: Basis { Basis(grade, sources) }
}
