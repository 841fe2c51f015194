import Facts
import Guidance

/// What is printed on the normal screen, where any terminal can select a long line as one.
public enum Printout {
    /// The text that is read on the screen, with its addresses whole; else the case: the commands, each alone on its
    /// line below the title of its card, then the ticket.
    public static func lines(of model: Model) -> [String] {
        model.passages.map { $0.flatMap { $0.lines(model.language) } } ?? lines(of: model.caseFile, model.language)
    }

    /// What is printed on leaving: the same, or nothing where nothing was said.
    static func farewell(of model: Model) -> [String] {
        model.hasCase ? lines(of: model.caseFile, model.language) : []
    }

    public static func lines(of file: CaseFile, _ language: Language) -> [String] {
        let cards = file.cards
        let commands = cards.filter { !$0.commands.isEmpty }.flatMap { self.commands(of: $0, language) }
        let heading = commands.isEmpty ? [] : [Interface.Outcome.commands(language), ""]
        return heading + commands + Ticket.lines(of: file, language)
    }

    /// A card's commands below its title, each shell's together.
    private static func commands(of card: Fix, _ language: Language) -> [String] {
        let shells = Shell.allCases.compactMap { shell -> [String]? in
            let lines = card.commands.filter { $0.shell == shell }.map(\.line)
            if lines.isEmpty { return nil }
            return shell == .powershell ? ["# PowerShell"] + lines : lines
        }
        return ["# \(card.title(language)) (\(Interface.Outcome.who(card.who)(language)))"] + shells.flatMap(\.self) + [
            ""
        ]
    }
}
