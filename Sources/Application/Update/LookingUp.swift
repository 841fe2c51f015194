import Engine
import Facts
import Guidance

/// The screen that looks up a code: what stands below its line, and what Enter does.
extension Model {
    /// The line; the codes that were perhaps meant; the case that can be begun with the code of the line.
    var lookUpRows: [Row] {
        let line = Row(kind: .field, digit: nil, text: Text(verbatim: ""))
        let begin = CodeRecogniser.ranked(in: form.field.string).first.map { found in
            Row(kind: .begin, digit: nil, text: beginning(found.code.hex))
        }
        let offers = form.offers.map { Row(kind: .suggestion($0), digit: nil, text: Suggestions.text($0)) }
        return [line] + offers + [begin].compactMap { $0 }
    }

    private func beginning(_ code: String) -> Text {
        hasCase ? Interface.LookUp.beginInstead(code) : Interface.LookUp.begin(code)
    }

    /// Enter on the line goes on to what can be done with it, so that a case is never begun, let alone replaced, by one
    /// press too many; letters are commands there.
    mutating func leaveLine() {
        if rows.count > 1 { form.row = 1 }
    }

    /// Looks up a code that was perhaps meant.
    mutating func lookUp(_ code: String) {
        form = Form()
        form.field = TextField(code)
    }

    /// A case whose first answer is the code that was looked up.
    mutating func beginCase() {
        guard let question = Triage.guide.question(Triage.guide.symptom) else { return }
        guard let answer = AnswerReader.read(form.field.string, for: question).answer else { return }
        start(nil)
        give(answer)
    }
}
