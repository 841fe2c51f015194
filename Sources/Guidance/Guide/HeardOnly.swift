import Engine

/// Questions that nobody is asked: what is told of them counts, and so does what a text shows.
extension Triage {
    /// The question that gathers what the machine printed.
    public static let heard = seen.id

    /// Questions to which several things told are one answer, whichever text tells them.
    public static let addingUp = [seen.id, works.id, between.id]

    static func onlyHeard(_ id: String, stage: Int, _ kind: Question.Kind) -> Question {
        Question(id, stage: stage, kind, isAsked: false)
    }

    static func one(_ variable: Variable) -> Question.Kind { .one(variable.values.map { Choice($0) }) }
}
