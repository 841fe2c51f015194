import Knowledge

/// The commands that show the answer to a question on the sick machine.
public enum ShowText {
    /// - Parameter possible: the generations that it may be.
    /// - Returns: a command each, after the generations that have it where these are not all that are possible.
    public static func lines(of question: String, on possible: [OSGeneration]) -> [Text] {
        let possible = Set(possible)
        return QuestionWords.of(question).shows.filter { !$0.generations.isDisjoint(with: possible) }.map { show in
            Text { onlyOn(show.generations, possible)($0) + show.line }
        }
    }

    private static func onlyOn(_ generations: Set<OSGeneration>, _ possible: Set<OSGeneration>) -> Text {
        possible.isSubset(of: generations)
            ? Text(verbatim: "") : Interface.Asking.on(generations.intersection(possible))
    }
}
