import Application
import Canvas
import Knowledge

extension Page {
    /// All answers; taking one changes it. Below, what no longer counts.
    mutating func review() {
        heading(Interface.Review.title)
        let void = model.caseFile.walk.void
        let note =
            void.isEmpty ? [] : wrapped(say(Interface.Review.noLongerCounts(void.map { QuestionWords.of($0).label })))
        let area = frame.body.lowerBound..<frame.body.upperBound - note.count
        rows(in: area)
        put(note.map { StyledLine($0, .warning) }, in: area.upperBound..<frame.body.upperBound)
        if model.rows.isEmpty { put([StyledLine(say(Interface.Review.empty), .hint)], in: area) }
    }

    private static let keyColumn = 16

    /// The keys of every screen, from the one table; then how the walk goes.
    mutating func help() {
        heading(Interface.Help.title)
        var text = Document(columns: frame.columns)
        for command in Command.table {
            let names = (command.keys + command.letters.map { .character($0) }).map(\.name).joined(separator: " ")
            text.add(Columns.pad(names, to: Self.keyColumn) + say(command.text))
        }
        for paragraph in Interface.Help.walk {
            text.heading(say(paragraph))
        }
        document(text.lines, in: frame.body)
    }

    /// What a code is, as it is typed.
    mutating func lookUp() {
        heading(Interface.LookUp.ask)
        let field = frame.body.lowerBound
        rows(in: field..<field + 1)
        var text = Document(columns: frame.columns)
        let codes = Explanation.all(in: model.form.field.string)
        if codes.isEmpty { text.add(say(Interface.Field.notACodeYet), .hint) }
        for code in codes { text.explanation(code, model.language) }
        document(text.lines, in: field + 2..<frame.body.upperBound)
    }
}

extension Document {
    mutating func explanation(_ explained: Explanation, _ language: Language) {
        for line in ExplanationText.lines(explained, language) {
            add(line, indent: line.prefix { $0 == " " }.count)
        }
    }
}
