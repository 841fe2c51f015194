import Application
import Canvas

extension Page {
    /// What the machine printed: the answers in it, and below them all that was found.
    mutating func evidence() {
        heading(Interface.Evidence.title)
        let text = model.evidence.isEmpty ? evidenceHowTo : evidenceFound
        // What is said of an answer is seen whole where it is pointed at, if nothing else is.
        let height = min(frame.body.count, max(frame.body.count * 2 / 3, pointedHeight))
        rows(atMost: height, above: text, gap: frame.isWide ? 1 : 0)
    }

    private var evidenceHowTo: Document {
        var text = Document(columns: frame.columns)
        text.add(say(Interface.Evidence.howTo))
        text.add(say(Interface.Evidence.collector))
        text.heading(say(Interface.Evidence.worthAsking))
        for line in EvidencePassages.worthAsking { text.add(line, model.language) }
        return text
    }

    private var evidenceFound: Document {
        var text = Document(columns: frame.columns)
        for passage in EvidencePassages.found(model.evidence) { text.add(passage, model.language) }
        return text
    }

    /// Below an answer that is pointed at: the line that it was read in, and what speaks against it.
    func evidenceNote(_ id: String, indent: Int) -> [StyledLine] {
        guard let (answer, doubt) = EvidencePassages.answer(id, in: model.evidenceAnswers) else { return [] }
        let lead = String(repeating: " ", count: indent)
        let quote = StyledLine(Columns.truncate(lead + EvidencePassages.quote(answer.quote), to: frame.columns), .hint)
        let note = doubt.map { wrapped(lead + say($0), indent: indent).map { StyledLine($0, .warning) } } ?? []
        return [quote] + note
    }
}
