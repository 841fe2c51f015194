import Engine
import Facts
import Guidance
import SettingOrder

/// Each step of an order in full: where its setting lives, what shows it, who reads it, what leads on.
struct StepPassages {
    private let possible: Resolution.Possible
    private let state: Explorer.State?
    private let facts: CaseFacts

    /// - Parameters:
    ///   - known: of the table's inputs.
    ///   - state: where the order is explored; it tells of more than the table asks for.
    init(_ possible: Resolution.Possible, _ known: Known, in state: Explorer.State? = nil) {
        self.possible = possible
        self.state = state
        facts = CaseFacts(known: known)
    }

    var passages: [Passage] {
        Passage.statement(possible.sentence) + possible.steps.indices.flatMap(step)
            + Passage.section(Interface.Steps.failing, possible.failing.flatMap(Passage.statement))
            + Passage.section(Interface.Steps.seen, seen.flatMap(Passage.statement))
    }

    /// What the passages rest on.
    var sources: [Source] {
        (possible.steps.compactMap(\.attempt.place).flatMap(\.statements) + possible.failing + seen
            + steps.flatMap(below)).flatMap(\.sources)
            + possible.sentence.sources + possible.steps.flatMap { possible.basis(of: $0).sources }
    }

    private func step(_ place: Int) -> [Passage] {
        let step = possible.steps[place]
        let name = step.isEnd ? step.attempt.text : step.attempt.short
        let setting = step.attempt.place
        if step.isEnd { return [.heading(name), basis(step)] }
        return [.heading(Text { "\(place + 1). \(name($0))" })] + reader(at: place) + [basis(step)]
            + (setting?.statements ?? []).flatMap(Passage.statement)
            + ShowText.lines(setting?.shows ?? [], for: facts).map { .command($0) }
            + [.item(leading(on: step, isLast: place == last))] + below(step).flatMap(Passage.statement)
    }

    private var steps: [Step] { possible.steps }

    /// Every code that the caller may see.
    private var seen: [Statement] { (state?.seenByCaller ?? possible.seenByCaller)?.statements ?? [] }

    /// What is known of this step beside its setting: what stands under it on the explorer, and why the bypass list does
    /// what it does, or a script counts as none.
    private func below(_ step: Step) -> [Statement] {
        if state?.isAtFile(step) == true { return [.fileScriptsIgnored] }
        let reason = step.state.isPassedOver ? nil : state?.detour(at: step)?.decision.reason
        return (state?.below(step, of: possible) ?? []) + [reason].compactMap(\.self)
    }

    /// The last that is tried, or may be.
    private var last: Int? { possible.steps.lastIndex { !$0.state.isPassedOver && !$0.isEnd } }

    private func reader(at place: Int) -> [Passage] {
        guard let reader = possible.reader(of: possible.steps[place]) else { return [] }
        return [.item(Interface.Steps.reader(reader.service.text, reader.account.text))]
    }

    /// That Windows comes to this setting, and here.
    private func basis(_ step: Step) -> Passage {
        let basis = possible.basis(of: step)
        return .basis(basis.grade, basis.sources)
    }

    private func leading(on step: Step, isLast: Bool) -> Text {
        switch step.state {
        case .open(let inputs): Interface.Steps.open(inputs.map(Interface.Inputs.label))
        case .passedOver: passedOver(step)
        case .tried: isLast ? Interface.Steps.last : Interface.Steps.triedThen
        }
    }

    private func passedOver(_ step: Step) -> Text {
        let why = state?.isAtFile(step) == true ? Interface.Explore.atFile : step.remark ?? Arrow.passedOver
        return Text { "\(why($0)): \(Interface.Steps.passedOver($0))" }
    }
}
