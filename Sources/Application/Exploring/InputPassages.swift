import Facts
import Guidance

/// How an input of the proxy table is found on the sick machine: what to run, what it shows, how to read that.
enum InputPassages {
    /// - Parameter state: the generations still possible decide about the commands.
    static func of(_ input: String, in state: Explorer.State) -> [Passage] {
        let looks = InputLooks.of(input)
        let shows = ShowText.lines(looks.shows, for: CaseFacts(known: state.ofTheTable))
        let commands = shows.reduce(into: [Text]()) { if !$0.contains($1) { $0.append($1) } }
        return Passage.section(
            Interface.Asking.findOut, looks.ways.map { .paragraph($0) } + commands.map { .command($0) })
            + Passage.section(Interface.Looks.title, looks.looks.flatMap(look))
            + looks.facts.flatMap(Passage.statement)
            + Passage.sources((looks.looks.flatMap(\.sources)) + looks.facts.flatMap(\.sources))
    }

    private static func look(_ look: Look) -> [Passage] {
        let shown =
            look.isAlike
            ? lines(look, .en)
            : Language.allCases.flatMap { [.detail(Interface.Looks.windows(in: $0))] + lines(look, $0) }
        return [.item(look.meaning)] + shown + [.basis(look.grade, look.sources)]
    }

    /// As they stand on that Windows, in whichever language the page is read.
    private static func lines(_ look: Look, _ language: Language) -> [Passage] {
        look.lines(language).map { .command(Text(verbatim: $0)) }
    }
}
