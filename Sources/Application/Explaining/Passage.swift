import Facts

/// A piece of a longer text: what it is, whoever shows it and in whatever colours.
public enum Passage: Sendable, Hashable {
    case heading(Text)
    case paragraph(Text)
    /// An entry of a list.
    case item(Text)
    /// More about the entry above it.
    case detail(Text)
    /// What the entry above it rests on: its grade, and its sources by their short names with their dates.
    case basis(Text, Grade? = nil)
    /// Another reading of the sources, beside the first.
    case otherReading(Text)
    /// A line of what the machine printed.
    case quote(String)
    /// What is typed on the Windows machine.
    case command(Text)
    /// Where a document is to be had: never to be broken where it need not be.
    case address(String)
}

extension Passage {
    /// A statement with its grade and what it rests on.
    static func statement(_ statement: Statement) -> [Passage] {
        [.item(statement.text), .basis(statement.grade, statement.sources)]
    }

    static func basis(_ grade: Grade, _ sources: [Source]) -> Passage {
        .basis(Text { "(\(StatementText.basis(grade, sources, $0)))" }, grade)
    }

    /// A heading and what stands below it; nothing where there is nothing to stand there.
    static func section(_ title: Text, _ body: [Passage]) -> [Passage] {
        body.isEmpty ? [] : [.heading(title)] + body
    }

    /// The documents, each once: the short name that the statements use, the date, the title, the address.
    static func sources(_ sources: [Source]) -> [Passage] {
        var seen: Set<String> = []
        let once = sources.filter { seen.insert($0.id).inserted }
        return section(Interface.Asking.sources, once.flatMap(source))
    }

    private static func source(_ source: Source) -> [Passage] {
        let name = Passage.item(Text { "\(StatementText.name(source)): \(source.title($0))" })
        return source.address.isEmpty ? [name] : [name, .address(source.address)]
    }

    /// The lines on the normal screen, where any terminal can select a long one as one.
    func lines(_ language: Language) -> [String] {
        switch self {
        case .heading(let text): ["", text(language)]
        case .paragraph(let text): [text(language)]
        case .item(let text): ["- \(text(language))"]
        case .detail(let text), .basis(let text, _), .otherReading(let text): ["  \(text(language))"]
        case .command(let line): ["    \(line(language))"]
        case .address(let text), .quote(let text): ["  \(text)"]
        }
    }
}
