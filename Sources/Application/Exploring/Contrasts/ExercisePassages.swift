import Facts
import SettingOrder

/// What stands on the screen of a contrast: before the prediction the first machine, after it both.
struct ExercisePassages {
    private let exercise: Exercise

    init(_ exercise: Exercise) {
        self.exercise = exercise
    }

    var passages: [Passage] {
        guard let contrast = exercise.contrast else {
            return [.item(Interface.Contrasts.score(exercise)), .item(Interface.Contrasts.notStored)]
        }
        if exercise.isAsking {
            return [.item(Interface.Contrasts.second(contrast.difference))]
                + machine(Interface.Contrasts.first(description(contrast)), contrast.first)
        }
        let isOfWay = contrast.asked == .way
        var told = machine(Interface.Contrasts.first(nil), contrast.first, withWay: isOfWay)
        told += machine(Interface.Contrasts.second(contrast.difference), contrast.second, withWay: isOfWay)
        told += reason(contrast)
        guard let verdict = exercise.verdicts.last else { return told }
        return Passage.section(Interface.Contrasts.verdict(verdict, contrast.answer?.text), told)
    }

    /// The conditions that count on one of the two, without the settings that hold nothing.
    private func description(_ contrast: Contrast) -> Text {
        let state = contrast.first
        let idle = state.idle.intersection(contrast.second.idle)
        let inputs = ExplorerInputs.space.variables.map(\.name).filter { input in
            let isSet = !["no", "none", "(none)"].contains(state.known.value(of: input)) || input == "user"
            return !idle.contains(input) && isSet && state.known.value(of: input) != nil
        }
        return Text { language in
            inputs.map { input in
                "\(Interface.Inputs.label(input)(language)): \(InputText.value(of: input, in: state)(language))"
            }.joined(separator: "; ")
        }
    }

    /// What is tried, a line each.
    private func machine(_ name: Text, _ state: Explorer.State, withWay: Bool = false) -> [Passage] {
        let entries = state.entries(beside: nil).filter { compared in
            if case .step(let step) = compared.entry { !step.state.isPassedOver } else { true }
        }
        return [.item(name)]
            + entries.flatMap { compared -> [Passage] in
                guard case .step(let step) = compared.entry else { return [] }
                let reader = compared.reader.map { reader in Text { " (\(reader.account.text($0)))" } }
                let arrow = compared.arrow.map { arrow in Text { ": \(arrow($0))" } }
                let line = Text { language in
                    step.attempt.word(language) + (reader?(language) ?? "") + (arrow?(language) ?? "")
                }
                let way = withWay ? compared.below.prefix(1).map { Passage.detail($0.text) } : []
                return [.detail(GradeText.beside(line, compared.grade))] + way
            }
    }

    /// The codes that KB2894304 names, each with its meaning and the causes that the article gives it.
    private static var codes: [Passage] {
        let causes: [Cause] = [.notUsingProxy, .proxyRefuses]
        return Explanation.all(in: "80240030 80072EFE 80244022 80072EFD 80072EE2").map { explained in
            let named = explained.causes.filter { $0.sources.contains(.kb2894304) }.compactMap { possible in
                causes.firstIndex(of: possible.cause).map { String($0 + 1) }
            }
            return .item(
                Text { "\(explained.code.hex): \(explained.meaning($0)) (\(named.sorted().joined(separator: ", ")))" })
        }
    }

    /// The sentence that the second machine's rule follows, or what else makes the difference, with what it rests on.
    private func reason(_ contrast: Contrast) -> [Passage] {
        if contrast.asked == .seen {
            return Passage.statement(Interface.Contrasts.loginWanted)
                + Passage.section(
                    Interface.Contrasts.codes, Self.codes + [.basis(.documented, [.kb2894304, .jpwinsupThroughProxy])])
        }
        guard let rule = contrast.second.rule else { return [] }
        let step = rule.steps.first { !$0.state.isPassedOver }
        let way = contrast.asked == .way ? step.flatMap(contrast.second.detour) : nil
        let reason = rule.hasReason && contrast.asked != .way ? [rule.reason] : []
        return ([rule.sentence] + reason).flatMap(Passage.statement)
            + (contrast.moral.map(Passage.statement) ?? []) + (way.map { Passage.statement($0.decision.reason) } ?? [])
    }
}
