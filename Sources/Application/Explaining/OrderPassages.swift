import Engine
import Facts
import Guidance
import SettingOrder

/// The order of proxy settings under F3: what is known of it, what that rests on, and what no document says.
struct OrderPassages {
    private let resolution: Resolution
    private let known: Known
    /// Why there is none, where that is all there is to say.
    private let none: Statement?

    init(_ file: CaseFile) {
        self.init(file.resolution, file.walk.known, none: file.noOrder)
    }

    init(_ resolution: Resolution, _ known: Known, none: NoOrder? = nil) {
        self.resolution = resolution
        self.known = known
        self.none = none?.statement
    }

    /// While more rules are possible, the orders stand there without what tells one rule from another.
    static let fewRules = 3

    var passages: [Passage] {
        if let none { return Passage.section(Interface.Panel.none, Passage.statement(none)) }
        return (closed.map(Passage.statement) ?? [])
            + Passage.section(Interface.Panel.title, isNarrow ? rules + assumed : orders)
            + Passage.section(Interface.Asking.notEstablished, isNarrow ? caveats.flatMap(Passage.statement) : [])
    }

    /// What has changed since KB2894304, once the generation is known.
    var lesson: [Statement] {
        if none != nil { return [] }
        let generations = OSGeneration.allCases.filter { generation in
            OSRelease.windows(of: generation).contains { known.allows("windows", $0) }
        }
        return generations.count == 1 ? VersionLesson(generations[0])?.statements(known) ?? [] : []
    }

    /// What the passages rest on.
    var sources: [Source] {
        if let none { return none.sources }
        let rules = resolution.possible.flatMap(\.rule.sources)
        let readings = resolution.possible.flatMap(\.readings).flatMap(\.sources)
        let more = resolution.possible.flatMap(\.rule.notes) + caveats
        let closed = closed?.sources ?? []
        return closed + rules + (isNarrow ? readings + more.flatMap(\.sources) : [])
    }

    var isNarrow: Bool { resolution.possible.count <= Self.fewRules }

    // MARK: Few rules

    private var rules: [Passage] { resolution.possible.flatMap(rule) }

    private func rule(_ possible: Resolution.Possible) -> [Passage] {
        let weakest = Interface.Panel.weakest(possible.grade(of: possible.steps))
        return [
            .item(OrderText.line(possible)), .detail(weakest), .detail(possible.rule.why),
            .basis(possible.basisOfWhy.grade, possible.basisOfWhy.sources),
        ] + possible.readings.flatMap { reading($0, of: possible) } + possible.rule.notes.flatMap(Passage.statement)
    }

    /// Some of the steps may be worth less than the reading of their stages.
    private func reading(_ reading: Resolution.Reading, of possible: Resolution.Possible) -> [Passage] {
        let line = OrderText.line(reading.steps)
        let grades = reading.steps.map { possible.basis(of: $0, in: reading).grade }
        let weakest = Grade.weakest(grades) ?? reading.grade
        let when = reading.when.map { when in Text { " (\(when($0)))" } } ?? Text(verbatim: "")
        return [
            .otherReading(Text { "\(Interface.Panel.otherReading($0))\(when($0)): \(line($0))" }),
            .basis(reading.grade, reading.sources),
        ] + (weakest.isWeaker(than: reading.grade) ? [.detail(Interface.Panel.weakest(weakest))] : [])
    }

    private var assumed: [Passage] {
        resolution.assumed.keys.sorted().map { setting in
            let text = OrderText.assumed(setting)
            return .paragraph(Text { "\(Interface.Panel.assumed($0)): \(text($0))" })
        }
    }

    /// Where the order is beside the point.
    private var closed: Statement? { ClosedServers.statement(known) }

    private var caveats: [Statement] { ProxyOrder.caveats(known) }

    // MARK: Many rules

    /// Each order of stages once, with the grade of the rule that claims least; their documents stand at the end with all
    /// others.
    private var orders: [Passage] {
        resolution.orders.map { .item(GradeText.beside(OrderText.plan($0.plan), $0.grade)) }
            + [.paragraph(Interface.Asking.stillPossible(resolution.possible.count, shownFrom: Self.fewRules))]
    }
}
