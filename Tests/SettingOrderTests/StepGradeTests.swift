import Engine
import Facts
import Testing

@testable import SettingOrder

/// Account, state and grade of each step, for every row on each of its Windows and every machine, against the lines
/// written by hand. With the test that puts each of the 1,008 combinations into its row, that is all there is.
@Suite struct StepGradeTests {
    private let plain: PlainExpansion
    private let grades: PlainGrades
    private let table: PlainTable

    init() throws {
        (plain, grades, table) = (try PlainExpansion(), try PlainGrades(), try PlainTable())
    }

    @Test func everyStageOfEveryRowHasItsLine() {
        #expect(grades.stages == Dictionary(uniqueKeysWithValues: table.rows.map { ($0.id, Set($0.plan)) }))
    }

    @Test(arguments: ProxyOrder.table.rows.map(\.id)) func everyStepIsWorthWhatItsLinesSay(id: String) throws {
        let row = try #require(table.rows.first { $0.id == id })
        for windows in row.allowed[0] {
            let side: Expansion.Side = ["xp", "vista-8.1"].contains(windows) ? .beforeTen : .sinceTen
            for machine in PlainExpansion.machines where row.allowed[4].contains(machine["user"] ?? "") {
                let possible = try #require(Self.possible(row, windows, machine))
                let tried = try plain.order(row.plan, machine, on: side)
                for step in possible.steps {
                    let place = "\(id), \(windows), \(machine), \(step.attempt)"
                    try #require(step.state == (tried.contains(step.attempt) ? .tried : .passedOver), "\(place)")
                    try #require(row.plan.contains(step.stage), "\(place)")
                    if step.state == .tried { try expectStage(step, row, machine, side, place) }
                    let account = try grades.account(id, step.stage)
                    try #require(possible.reader(of: step)?.account.rawValue ?? "-" == account, "\(place)")
                    let grade = try grades.grade(id, step.stage, step.attempt, machine, on: windows)
                    try #require(possible.basis(of: step).grade.rawValue == grade, "\(place)")
                }
            }
        }
    }

    /// The stage that comes to try it: the first whose own lines have the attempt.
    private func expectStage(
        _ step: Step, _ row: PlainTable.Row, _ machine: PlainExpansion.Machine, _ side: Expansion.Side, _ place: String
    ) throws {
        let stages = row.plan == [.winhttp, .machine] ? [] : row.plan
        let first = try stages.first { try plain.attempts(of: $0, machine, on: side).contains(step.attempt) }
        if let first { try #require(step.stage == first, "\(place)") }
    }

    private static func possible(
        _ row: PlainTable.Row, _ windows: String, _ machine: PlainExpansion.Machine
    ) -> Resolution.Possible? {
        var known = OrderCase.known(machine)
        for (input, values) in zip(PlainTable.inputs, row.allowed) where input.name != "user" {
            known.narrow(input.name, to: input.name == "windows" ? [windows] : values)
        }
        return Resolution(known).possible.first { $0.id == row.id }
    }

    // MARK: Partial knowledge

    /// What is open on two Windows is worth no more than on the one where it is worth less.
    @Test(arguments: [
        ("windows=10-d traffic=scan source=wsus-http fallback=off winhttp=static wpad=no per-machine=no", "documented"),
        (
            "windows=11 traffic=scan source=wsus-http fallback=off winhttp=static wpad=no per-machine=no",
            "single-source"
        ),
        (
            "windows=10-d,11 traffic=scan source=wsus-http fallback=off winhttp=static wpad=no per-machine=no",
            "single-source"
        ),
    ])
    func theWeakestWindowsCounts(given: String, grade: String) throws {
        let possible = try #require(Resolution(OrderCase.known(given)).possible.first)
        #expect(possible.steps.map { possible.basis(of: $0).grade.rawValue } == [grade, grade])
        #expect(possible.grade(of: possible.steps).rawValue == grade)
    }

    /// The sentence of a row claims no more on a Windows on which all of the row rests on less.
    @Test(arguments: [("10-d", "documented"), ("10-d,11", "documented"), ("11", "single-source")])
    func theSentenceIsWorthWhatItIsOnTheWindowsLeft(windows: String, grade: String) throws {
        let known = OrderCase.known("windows=\(windows) traffic=scan source=wsus-http fallback=off")
        let possible = try #require(Resolution(known).possible.first)
        #expect(possible.basisOfWhy.grade.rawValue == grade)
    }

    /// That the system asks WPAD is documented; that it does so after netsh's setting is not.
    @Test(arguments: [("direct", "documented"), ("direct,static", "inferred")])
    func wpadIsWorthLessBehindAnotherSetting(winhttp: String, grade: String) throws {
        let known = OrderCase.known(
            "windows=11 traffic=scan source=microsoft user=yes per-machine=no wpad=yes winhttp=\(winhttp)")
        let possible = try #require(Resolution(known).possible.first)
        let step = try #require(possible.steps.first { $0.attempt == .wpad })
        #expect(possible.basis(of: step).grade.rawValue == grade)
    }

    /// A device-wide setting is the user's to try where the system's stage has a proxy of its own.
    @Test(arguments: [
        ("winhttp=static per-machine=yes", SettingReader.Account.signedInUser),
        ("winhttp=direct per-machine=yes", .system),
    ])
    func theDeviceWideSettingBelongsToWhoComesToIt(given: String, account: SettingReader.Account) throws {
        let known = OrderCase.known("windows=11 traffic=scan source=microsoft user=yes \(given)")
        let possible = try #require(Resolution(known).possible.first)
        let step = try #require(possible.steps.first { $0.attempt == .machine })
        #expect(possible.reader(of: step)?.account == account)
    }

    // MARK: Words

    @Test(arguments: [
        ("winhttp=static ie.static=yes", ["tried, then", "tried, nothing follows"]),
        ("winhttp=static ie.static=no", ["tried, nothing follows", "not set, passed over"]),
    ])
    func theLastThatIsTriedSaysThatNothingFollows(given: String, ends: [String]) throws {
        let known = OrderCase.known(
            "windows=11 traffic=scan source=microsoft user=yes ie.auto-detect=no ie.pac=no per-machine=no \(given)")
        let arrows = try #require(Resolution(known).possible.first).steps.arrows.map { $0?.en }
        #expect([arrows.first, arrows.last] == ends)
    }

    @Test func theEndIsNoStepAndHasNoReader() throws {
        let known = OrderCase.known("windows=11 traffic=scan source=wsus-http fallback=off winhttp=static")
        let possible = try #require(Resolution(known).possible.first)
        let end = try #require(possible.steps.last)
        #expect(end.isEnd)
        #expect(possible.reader(of: end) == nil)
        #expect(possible.steps.arrows.map { $0?.en } == ["tried, nothing follows", nil])
    }

    /// What was not told and is taken to be absent is not called "not set".
    @Test(arguments: [("", "assumed absent"), ("per-machine=no", nil)])
    func whatIsAssumedIsCalledSo(given: String, remark: String?) throws {
        let known = OrderCase.known("windows=11 traffic=scan source=microsoft user=yes winhttp=direct \(given)")
        let possible = try #require(Resolution(known).possible.first)
        let step = try #require(possible.steps.first { $0.attempt == .machine })
        #expect(step.state.isPassedOver)
        #expect(step.remark?.en == remark)
    }
}
