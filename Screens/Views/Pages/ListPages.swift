import Application
import Canvas
import Facts
import Guidance

extension Page {
    /// All answers; taking one changes it. Below, what no longer counts.
    mutating func review() {
        heading(Interface.Review.title)
        let note = voidNote
        let area = frame.body.lowerBound..<frame.body.upperBound - note.count
        rows(in: area)
        extent.page = area.count
        put(note.map { StyledLine($0, .warning) }, in: area.upperBound..<frame.body.upperBound)
        if rows.isEmpty { put([StyledLine(say(Interface.Review.empty), .hint)], in: area) }
    }

    /// What no longer counts; on a small screen no more of it than leaves the answers half of the room.
    private var voidNote: [String] {
        let void = model.caseFile.walk.void.map { QuestionWords.of($0).label }
        if void.isEmpty { return [] }
        let lines = wrapped(say(Interface.Review.noLongerCounts(void)))
        let most = frame.body.count / 2
        return lines.count > most ? lines.prefix(most - 1) + ["..."] : lines
    }

    private static let keyColumn = 16

    /// The keys of the screen that it was opened from, out of the one table; then how the walk goes.
    mutating func help() {
        heading(Interface.Help.title)
        var text = Document(columns: frame.columns)
        if let sentences = model.helpSentences {
            text.add(say(sentences.title), .title)
            for sentence in sentences.all { text.item(say(sentence)) }
            text.grades(model.language)
            text.gap()
        }
        for command in model.explainedCommands {
            let names = (command.keys + command.letters.map { .character($0) }).map(\.name).joined(separator: " ")
            text.entry(names, say(command.text), at: Self.keyColumn)
        }
        if model.helpSentences == nil {
            text.gap()
            for paragraph in Interface.Help.walk { text.item(say(paragraph)) }
        }
        document(text, in: frame.body)
    }

    /// What a code is, as it is typed.
    mutating func lookUp() {
        heading(Interface.LookUp.ask)
        var text = Document(columns: frame.columns)
        for code in Explanation.all(in: model.form.field.string) {
            text.gap()
            text.explanation(code, model.language)
        }
        rows(atMost: text.lines.isEmpty ? frame.body.count : frame.body.count / 2, above: text, gap: 1)
    }
}

extension Document {
    /// Each grade in its colour, with what it means.
    mutating func grades(_ language: Language) {
        add(Interface.Explore.grades(language), .title)
        for grade in Grade.allCases {
            let word = grade.short(language)
            entry(word, Interface.Document.meaning(grade)(language), at: Self.gradeColumn)
            mark(word, grade)
        }
    }

    private static let gradeColumn = 12

    mutating func explanation(_ explained: Explanation, _ language: Language) {
        for line in ExplanationText.lines(explained, language) {
            let text = line.drop { $0 == " " }
            let isNumbered = text.dropFirst().hasPrefix(". ")
            add(String(text), indent: line.count - text.count, hanging: isNumbered ? 3 : 0)
        }
    }
}
