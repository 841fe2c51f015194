import Facts
import Guidance

/// The commands that show the answer to a question on the sick machine.
public enum ShowText {
    /// - Parameters:
    ///   - facts: of the case: the generations that it may be, and the proxy as it was told.
    ///   - generations: to be asked for in place of those of the case.
    /// - Returns: a command each, after the generations that have it where these are not all that are asked for.
    public static func lines(
        of question: String, for facts: CaseFacts, on generations: [OSGeneration]? = nil
    ) -> [Text] {
        lines(QuestionWords.of(question).shows, for: facts, on: generations)
    }

    /// The same of commands that belong to no question.
    static func lines(
        _ shows: [ShowCommand], for facts: CaseFacts, on generations: [OSGeneration]? = nil
    ) -> [Text] {
        let possible = Set(generations ?? facts.generations)
        return shows.filter { !$0.generations.isDisjoint(with: possible) }.map { show in
            Text { onlyOn(show.generations, possible)($0) + show.line(for: facts) }
        }
    }

    private static func onlyOn(_ generations: Set<OSGeneration>, _ possible: Set<OSGeneration>) -> Text {
        possible.isSubset(of: generations)
            ? Text(verbatim: "") : Interface.Asking.on(generations.intersection(possible))
    }
}
