import Engine

extension GuideChecks {
    /// The walk ends: the last resort is no route's outcome, so that it is there when all routes are tried, and no
    /// question waits for its own answer, be it by way of others.
    static func endless(_ guide: Guide) -> [Problem] {
        lastResort(guide) + circles(guide)
    }

    private static func lastResort(_ guide: Guide) -> [Problem] {
        guide.routes.contains { $0.outcome == guide.lastResort }
            ? [Problem(rule: "Endless", subject: guide.lastResort, message: "the last resort is also a route")] : []
    }

    /// Asks the questions round by round, each as soon as what it waits for can have been told. Those left when nothing
    /// more happens are never asked. What can never hold at all is another rule's.
    private static func circles(_ guide: Guide) -> [Problem] {
        let possibilities = Possibilities(guide)
        var waiting = guide.questions.filter { possibilities.allow($0.when) { $0 != .no } }
        var reached: [Question] = []
        var next = waiting
        while !next.isEmpty {
            let told = reached.reduce(into: guide.inferred) { $0.formUnion($1.settles) }
            let untold = waiting.reduce(into: Set()) { $0.formUnion($1.settles) }.subtracting(told)
            next = waiting.filter { canBeAsked($0, untold, possibilities) }
            waiting.removeAll(where: next.contains)
            reached += next
        }
        return waiting.map {
            let message = "it waits for its own answer, or for a question that does"
            return Problem(rule: "Endless", subject: $0.id, message: message)
        }
    }

    /// Whether it can be asked while it still has something to settle.
    private static func canBeAsked(_ question: Question, _ untold: Set<String>, _ possibilities: Possibilities) -> Bool
    {
        let own: [String?] = question.settles.isEmpty ? [nil] : question.settles.sorted()
        return own.contains { possibilities.allow(question.when, untold: untold, undecided: $0) { $0 != .no } }
    }
}
