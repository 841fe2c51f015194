import Facts

/// What stands on the screen of the sick machine, and what it means for an input of the proxy table.
public struct Look: Sendable, Hashable {
    /// What is to be read from it: `The user's script: on`.
    public let meaning: Text
    /// The lines as a Windows in that language shows them; only what matters of them, with invented names.
    private let english: [String]
    private let japanese: [String]
    public let grade: Grade
    public let sources: [Source]

    /// - Parameter japanese: left out where the lines are the same in both languages.
    init(
        _ meaning: Text, _ english: [String], ja japanese: [String]? = nil, _ grade: Grade, _ sources: [Source]
    ) {
        self.meaning = meaning
        self.english = english
        self.japanese = japanese ?? english
        self.grade = grade
        self.sources = sources
    }

    public func lines(_ language: Language) -> [String] {
        switch language {
        case .en: english
        case .ja: japanese
        }
    }

    /// Whether a Windows in any language shows the same.
    public var isAlike: Bool { english == japanese }
}

/// How an input of the proxy table is found on the sick machine.
public struct InputLooks: Sendable {
    /// What to do, in a sentence or two.
    public let ways: [Text]
    public let shows: [ShowCommand]
    public let looks: [Look]
    /// What the sentences say of Windows in passing.
    public let facts: [Statement]
}
