import Application
import Canvas
import Engine
import Guidance

extension Page {
    /// The case where it stands.
    mutating func walk() {
        rail()
        if let question = model.question {
            frame.isWide ? wide(question) : linear(question)
        } else if let outcome = model.outcome {
            self.outcome(outcome)
        }
    }

    private mutating func wide(_ question: Question) {
        let lines = asked(question)
        put(lines, in: frame.question)
        rows(in: answers(question, below: lines.count))
        advice(question, above: frame.commands.lowerBound - answers(question, below: lines.count).lowerBound)
        soFar()
        panel()
    }

    /// The likely cause, above the panel: nobody has to answer the rest before something is done.
    private mutating func soFar() {
        guard model.screen == .walk, let lead = model.caseFile.leadSoFar,
            let key = Command.enough.key(whereTextIsTyped: model.lettersAreText)
        else { return }
        let text = say(Interface.Verdict.soFar(lead.cause.title, lead.verdict, key: key.name))
        put([StyledLine(Columns.truncate(text, to: frame.columns), .mark)], in: frame.soFar)
    }

    /// The commands; or, at "don't know", how to find out, below the commands that it speaks of, where the answers leave
    /// room for them.
    private mutating func advice(_ question: Question, above room: Int) {
        let shown = shows(question)
        if isLong { return }
        guard pointedRow?.kind == .unknown else { return put(shown, in: frame.commands) }
        put(findOut(question), in: frame.commands)
        let top = frame.commands.lowerBound - shown.count
        if blocks.joined().count < room - shown.count { put(shown, in: top..<frame.commands.lowerBound) }
    }

    /// A line that is typed into stands right below its question: what is said of it while it is typed needs the room.
    ///
    /// A long list begins there too, and takes the lines of the commands; how to find out is then said in the message.
    package func answers(_ question: Question, below lines: Int) -> Range<Int> {
        if isLong { return frame.question.lowerBound + lines..<frame.panel.lowerBound - 1 }
        guard case .text = question.kind else { return frame.answers }
        return frame.question.lowerBound + lines..<frame.answers.upperBound
    }

    /// Whether the answers are more than have room between the question and its commands.
    package var isLong: Bool {
        guard case .several = model.question?.kind else { return false }
        return frame.isWide && rows.count > frame.answers.count
    }

    /// The parts one after the other: the question, its answers, the panel in one line.
    private mutating func linear(_ question: Question) {
        let lines = asked(question)
        let below = frame.body.lowerBound + lines.count
        put(lines, in: frame.body)
        rows(in: below..<max(below, frame.panel.lowerBound))
        panel()
    }

    package func asked(_ question: Question) -> [StyledLine] {
        wrapped(say(QuestionWords.of(question.id).ask)).map { StyledLine($0, .question) }
    }

    /// Whoever points at "don't know" reads how to find out.
    package func findOut(_ question: Question) -> [StyledLine] {
        wrapped(say(QuestionWords.of(question.id).findOut)).map { StyledLine($0, .hint) }
    }

    /// The commands that show the answer: those of the generations still possible that fit whole. What has no room here
    /// has its place under F3.
    package func shows(_ question: Question) -> [StyledLine] {
        ShowText.lines(of: question.id, for: model.caseFile.facts).reduce(into: []) { shown, command in
            let lines = Wrap.cut(say(command), columns: frame.columns)
            if shown.count + lines.count <= frame.commands.count { shown += lines.map { StyledLine($0, .command) } }
        }
    }
}
