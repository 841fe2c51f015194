/// Where a statement can be read: a document, a log, a page.
public struct Source: Sendable, Hashable {
    /// A short name, stable: `KB2894304`.
    public let id: String
    /// What it is, for a reader.
    public let title: Text
    /// Where it is, as an address to open; empty where there is none.
    public let address: String
    /// Where it was read, for who cannot follow the address: there is none, or it leads to another text today.
    public let copy: Text?
    /// When it was written or last changed, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where it does not say.
    public let date: String

    public init(_ id: String, title: Text, address: String, date: String, copy: Text? = nil) {
        self.id = id
        self.title = title
        self.address = address
        self.date = date
        self.copy = copy
    }
}

/// A statement about Windows, with what it rests on.
public struct Statement: Sendable, Hashable {
    public let text: Text
    public let grade: Grade
    /// Empty only where the grade is `inferred`.
    public let sources: [Source]

    public init(_ text: Text, _ grade: Grade, _ sources: [Source]) {
        self.text = text
        self.grade = grade
        self.sources = sources
    }
}
