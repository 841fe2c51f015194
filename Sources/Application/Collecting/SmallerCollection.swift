import Collector
import Engine
import Evidence
import Guidance

/// A second collection, at an outcome: it asks only what is still open and can change the verdict, or what is changed first.
public enum SmallerCollection {
    /// The questions, in the order of the guide; none while the walk still asks.
    ///
    /// - Parameter collected: the machines whose output was read. What a whole section left open, asking again would leave
    ///   open, too.
    public static func questions(of file: CaseFile, collected: [MachineReading]) -> [String] {
        file.walk.telling(among: askable(file, collected)).map(\.id)
    }

    /// Whether there may be any: without a look at what an answer would change, for a row that is drawn at every key.
    static func mayAsk(about file: CaseFile, collected: [MachineReading]) -> Bool {
        file.verdict != .found && !askable(file, collected).isEmpty
    }

    private static func askable(_ file: CaseFile, _ collected: [MachineReading]) -> [Question] {
        if file.endsWithTheCode { return [] }
        let settled = Set(collected.flatMap(\.settled))
        return file.leftToCollect.filter { !settled.contains($0.id) }
    }

    /// What nobody has answered and the script could, on the Windows that it may be; nothing while the walk still asks.
    static func left(of walk: Walk, _ facts: CaseFacts) -> [Question] {
        guard walk.state.isOutcome else { return [] }
        let generations = Set(facts.generations)
        let sections = CollectorTable.sections.filter { !$0.generations.isDisjoint(with: generations) }
        let answerable = Set(sections.flatMap(\.answers))
        return walk.open(among: Triage.guide.questions.filter { answerable.contains($0.id) })
    }
}
