import Engine
import Facts
import Guidance
import SettingOrder

/// Each step of an order in full: where its setting lives, what shows it, who reads it, what leads on.
struct StepPassages {
    private let possible: Resolution.Possible
    private let facts: CaseFacts

    init(_ possible: Resolution.Possible, _ known: Known) {
        self.possible = possible
        facts = CaseFacts(known: known)
    }

    var passages: [Passage] {
        possible.steps.indices.flatMap(step)
            + Passage.section(Interface.Steps.failing, possible.failing.flatMap(Passage.statement))
    }

    /// What the passages rest on.
    var sources: [Source] {
        (possible.steps.compactMap(\.attempt.place).flatMap(\.statements) + possible.failing).flatMap(\.sources)
    }

    private func step(_ place: Int) -> [Passage] {
        let step = possible.steps[place]
        let name = step.attempt.short
        let setting = step.attempt.place
        return [.heading(Text { "\(place + 1). \(name($0))" })] + reader(at: place)
            + (setting?.statements ?? []).flatMap(Passage.statement)
            + ShowText.lines(setting?.shows ?? [], for: facts).map { .command($0) }
            + [.item(leading(on: step, isLast: place == possible.steps.count - 1))]
    }

    /// Told where it is another than that of the step before.
    private func reader(at place: Int) -> [Passage] {
        let readers = possible.steps.prefix(place + 1).map { possible.reader(of: $0.attempt) }
        guard let reader = readers.last, readers.dropLast().last != reader else { return [] }
        return [
            .item(Interface.Steps.reader(reader.service.text, reader.account.text)),
            .basis(possible.rule.grade, possible.rule.sources),
        ]
    }

    private func leading(on step: Step, isLast: Bool) -> Text {
        switch step.state {
        case .open(let inputs): Interface.Steps.open(inputs.map(Interface.Inputs.label))
        case .passedOver: passedOver(step)
        case .tried: isLast ? Interface.Steps.last : Interface.Steps.triedThen
        }
    }

    private func passedOver(_ step: Step) -> Text {
        let why = step.remark ?? Arrow.passedOver
        return Text { "\(why($0)): \(Interface.Steps.passedOver($0))" }
    }
}
