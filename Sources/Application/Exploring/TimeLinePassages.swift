import Facts
import SettingOrder

/// The turns of the order, each with its source, and why, where a source says so.
enum TimeLinePassages {
    static let passages =
        TimeLine.turns.flatMap(turn) + Passage.sources(statements.flatMap(\.sources))

    static let statements = TimeLine.turns.flatMap { [$0.what, $0.note].compactMap(\.self) }

    private static func turn(_ turn: Turn) -> [Passage] {
        [.item(Text { "\(turn.date): \(turn.what.text($0))" })] + (turn.note.map { [.detail($0.text)] } ?? [])
            + [.basis(turn.what.grade, turn.what.sources)]
    }
}
