import Facts

/// A statement on one line, with its grade and what it rests on.
public enum StatementText {
    public static func line(_ statement: Statement, _ language: Language) -> String {
        "\(statement.text(language)) (\(basis(statement.grade, statement.sources, language)))"
    }

    /// The grade, and the sources by their short names with their dates.
    public static func basis(_ grade: Grade, _ sources: [Source], _ language: Language) -> String {
        ([grade.text(language)] + names(sources)).joined(separator: "; ")
    }

    /// The short names of sources with their dates.
    static func names(_ sources: [Source]) -> [String] { sources.map(name) }

    public static func name(_ source: Source) -> String {
        source.date.isEmpty ? source.id : "\(source.id) \(source.date)"
    }
}
