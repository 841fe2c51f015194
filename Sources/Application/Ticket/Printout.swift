import Knowledge

/// What is printed on the normal screen, where any terminal can select a long line as one.
public enum Printout {
    /// The commands, each alone on its line, then the ticket.
    public static func lines(of model: Model) -> [String] {
        lines(of: model.caseFile, model.language)
    }

    /// What is printed on leaving: the same, or nothing where nothing was said.
    static func farewell(of model: Model) -> [String] {
        model.caseFile.isEmpty ? [] : lines(of: model)
    }

    public static func lines(of file: CaseFile, _ language: Language) -> [String] {
        let commands = file.outcome.map { Fixes.cards(for: $0, file.facts).flatMap(\.commands).map(\.line) } ?? []
        var seen: Set<String> = []
        let once = commands.filter { seen.insert($0).inserted }
        return (once.isEmpty ? [] : [Interface.Outcome.commands(language), ""] + once + [""]) + Ticket.lines(of: file, language)
    }
}
