import Application
import Canvas
import Facts
import Guidance

extension Page {
    /// The rail of stages, or a heading, and the rule below it.
    mutating func rail() {
        if frame.isWide {
            wideRail()
            canvas.rule(row: 1, style: .rule)
        } else {
            let stage = asked ?? model.caseFile.stage
            canvas.put(
                "\(stage)/\(Triage.guide.stages) \(say(StageWords.title(stage)))", row: 0, column: 1, style: .stageNow)
        }
    }

    /// On a narrow screen it may take a second line.
    mutating func heading(_ text: Text) {
        let lines = wrapped(say(text)).prefix(frame.isWide ? 1 : 2)
        put(lines.map { StyledLine($0, .title) }, in: 0..<lines.count)
        if frame.isWide { canvas.rule(row: 1, style: .rule) } else { frame.headingLines = lines.count }
    }

    /// A sign before each stage says what its colour says: answered, now, to come.
    private mutating func wideRail() {
        var column = 1
        let asked = asked
        for (stage, isDone) in zip(1..., stagesDone) {
            let state: Style = stage == asked ? .stageNow : isDone ? .stageDone : .stageAhead
            let sign = state == .stageDone ? "+" : state == .stageNow ? ">" : " "
            column += canvas.put(
                "\(sign)\(stage) \(say(StageWords.title(stage)))", row: 0, column: column, style: state)
            column += 2
        }
    }

    /// The stage of the question on the screen, be it one before its turn or one answered before.
    private var asked: Int? { model.question?.stage }

    /// For each stage whether it is behind. The fourth is as soon as the OS is known, wherever the walk stands.
    private var stagesDone: [Bool] {
        let caseFile = model.caseFile
        let (now, isOver) = (caseFile.stage, caseFile.outcome != nil)
        let isOSKnown = now != 4 && caseFile.answer(to: "os") != nil
        return (1...Triage.guide.stages).map { isOver || $0 < now || $0 == 4 && isOSKnown }
    }
}
