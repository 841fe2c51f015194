/// A figure that must not be passed.
struct Budget: Encodable {
    let what: String
    let limit: Double
    /// `nil` where it could not be measured, because a program to compare with is not there.
    let figure: Double?
    let verdict: String

    init(_ what: String, atMost limit: Double, _ figure: Double?) {
        (self.what, self.limit, self.figure) = (what, limit, figure)
        verdict = figure.map { $0 <= limit ? "ok" : "missed" } ?? "not measured"
    }
}

extension Budget {
    /// A figure that has to be reached.
    init(_ what: String, atLeast limit: Double, _ figure: Double?) {
        (self.what, self.limit, self.figure) = (what, limit, figure)
        verdict = figure.map { $0 >= limit ? "ok" : "missed" } ?? "not measured"
    }

    static func all(_ measured: Measurements) -> [Budget] {
        starts(measured.rounds) + answers(measured) + resources(measured)
    }

    private static func starts(_ rounds: Rounds) -> [Budget] {
        [
            Budget("start, x bare C menu", atMost: 1.3, rounds.ratio(\.start, of: .home, to: .bareMenu)),
            Budget("start, x dialog", atMost: 1, rounds.ratio(\.start, of: .home, to: .dialog)),
            Budget(
                "start with a code, x bare C menu", atMost: 2, rounds.ratio(\.start, of: .question, to: .bareMenu)),
            Budget("start with options, x bare C menu", atMost: 2, rounds.ratio(\.start, of: .options, to: .bareMenu)),
        ]
    }

    private static func answers(_ measured: Measurements) -> [Budget] {
        let rounds = measured.rounds
        return [
            Budget("move at home, x bare C menu", atMost: 2.5, rounds.ratio(\.move, of: .home, to: .bareMenu)),
            Budget(
                "move at a question, x bare C menu", atMost: 2.5, rounds.ratio(\.move, of: .question, to: .bareMenu)),
            Budget("move at home, bytes", atMost: 100, rounds.median(\.moveBytes, of: .home)),
            Budget("move at a question, bytes", atMost: 100, rounds.median(\.moveBytes, of: .question)),
            // The next question has two answers only, so that "don't know" is met, which brings two lines of advice.
            Budget("move onto advice, bytes x dialog", atMost: 1, rounds.ratio(\.moveBytes, of: .options, to: .dialog)),
            Budget("ESC at a question, ms", atMost: 60, measured.escape[.question]),
        ]
    }

    private static func resources(_ measured: Measurements) -> [Budget] {
        [
            Budget("each of many at the menu, kB", atMost: 1_000, measured.memoryEach[.home]),
            Budget("each of many at an outcome, kB", atMost: 1_500, measured.memoryEach[.outcome]),
            Budget("the file, MB", atMost: 25, measured.fileSize / 1_000_000),
            Budget("idle: bytes sent", atMost: 0, measured.idleness.bytes),
            Budget("idle: times woken", atMost: 0, measured.idleness.wakes),
        ]
    }
}
