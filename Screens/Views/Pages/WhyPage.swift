import Application
import Canvas
import Facts
import Guidance

extension Page {
    /// Why a question is asked, or what an outcome rests on; the terms; the sources.
    mutating func why(_ subject: Screen.Subject) {
        heading(title(of: subject))
        passages()
    }

    private func title(of subject: Screen.Subject) -> Text {
        switch subject {
        case .question(let id): QuestionWords.of(id).label
        case .outcome(let outcome): Outcome.of(outcome).title
        case .codes: Interface.LookUp.codes
        case .bypass: Interface.Bypass.title
        case .order: Interface.Steps.title
        case .values(let input): Interface.Looks.lesson(Interface.Inputs.label(input))
        case .input(let input): Interface.Looks.heading(Interface.Inputs.label(input))
        }
    }

    /// The words of the trade, all of them.
    mutating func terms() {
        heading(Interface.Asking.terms)
        passages()
    }

    /// The turns of the order.
    mutating func timeLine() {
        heading(Interface.Explore.timeLine)
        passages()
    }

    private mutating func passages() {
        var text = Document(columns: frame.columns)
        for passage in model.passages ?? [] { text.add(passage, model.language) }
        document(text, in: frame.body)
    }
}

extension Document {
    mutating func add(_ passage: Passage, _ language: Language) {
        switch passage {
        case .heading(let text): heading(text(language))
        case .paragraph(let text): add(text(language), .hint)
        case .item(let text): item(text(language))
        case .detail(let text): add(text(language), indent: 2)
        case .basis(let text, let grade): basis(text(language), grade, language)
        case .otherReading(let text): add(text(language), .warning, indent: 2)
        case .command(let line): command(line(language))
        case .address(let text), .quote(let text): add(text, .hint, indent: 2)
        }
    }
}
