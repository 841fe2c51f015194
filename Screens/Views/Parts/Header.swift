import Application
import Canvas
import Knowledge

extension Page {
    /// The rail of stages, or a heading, and the rule below it.
    mutating func rail() {
        if frame.isWide {
            wideRail()
            canvas.rule(row: 1, style: .rule)
        } else {
            let stage = model.caseFile.stage
            canvas.put("\(stage)/5 \(say(StageWords.title(stage)))", row: 0, column: 1, style: .stageNow)
        }
    }

    mutating func heading(_ text: Text) {
        canvas.put(say(text), row: 0, column: 1, style: .title, limit: frame.columns)
        if frame.isWide { canvas.rule(row: 1, style: .rule) }
    }

    /// A sign before each stage says what its colour says: answered, now, to come.
    private mutating func wideRail() {
        let now = model.caseFile.stage
        let isOver = model.caseFile.outcome != nil
        var column = 1
        for stage in 1...5 {
            let state = isDone(stage, now, isOver) ? Style.stageDone : stage == now ? .stageNow : .stageAhead
            let sign = state == .stageDone ? "+" : state == .stageNow ? ">" : " "
            column += canvas.put(
                "\(sign)\(stage) \(say(StageWords.title(stage)))", row: 0, column: column, style: state)
            column += 2
        }
    }

    /// The fourth is answered as soon as the OS is known, wherever the walk stands.
    private func isDone(_ stage: Int, _ now: Int, _ isOver: Bool) -> Bool {
        isOver || stage < now || stage == 4 && now != 4 && model.caseFile.answer(to: "os") != nil
    }
}
