import Facts
import Guidance

extension KnowledgeChecks {
    /// What nobody has seen is not stated: a cause that is only possible is told as one that may be, and the reasons
    /// beside it say how Windows works, not how this case is.
    static func sayings(_ readings: [Placed<OutcomeReading>]) -> [Problem] {
        readings.filter { $0.value.outcome.cause != nil }.flatMap { reading in
            (claims(reading.value.tell) + reading.value.explanation.flatMap { assertions($0.text) }).map {
                Problem(rule: "Sayings", subject: reading.place, message: $0)
            }
        }
    }

    /// Each sentence to the caller says that it may be, what follows if so, or what to do and leave meanwhile.
    private static func claims(_ told: Text) -> [String] {
        let sentences = told.en.split(separator: ". ")
        let openings = ["It may be", "We check", "If so,", "Please", "You need not"]
        let flat = sentences.filter { sentence in !openings.contains(where: sentence.hasPrefix) }
        return flat.map { "it tells the caller as a fact: \($0)" }
            + (told.en.hasPrefix("It may be") && told.ja.contains("可能性があります") ? [] : ["it does not say that it may be"])
    }

    private static func assertions(_ reason: Text) -> [String] {
        let openings = [
            "Updates come", "Your ", "This PC", "There is ", "The proxy asks", "The proxy requires",
            "The proxy refuses",
            "The server is ", "You are ",
        ]
        return openings.contains(where: reason.en.hasPrefix) ? ["it states of this case: \(reason.en)"] : []
    }
}
