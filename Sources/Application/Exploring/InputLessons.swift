import Engine
import Facts
import Guidance
import SettingOrder

/// What each value of an input leads to, and what else is to be learnt about it.
enum InputLessons {
    static func of(_ input: String, in state: Explorer.State) -> [Passage] {
        let rules = values(of: input).compactMap { told(input, $0, in: state)?.rule }.flatMap(\.rule.sources)
        let parts = [lines(input, in: state), more(input, in: state)]
        // Of these the answer to what is asked most stands first.
        return (["windows", "traffic"].contains(input) ? parts.reversed() : parts).flatMap(\.self)
            + Passage.sources(statements(input, in: state).flatMap(\.sources) + rules)
    }

    // MARK: The values

    private static func values(of input: String) -> [String] { ExplorerInputs.space[input]?.values ?? [] }

    /// Nil where no machine is so.
    private static func told(_ input: String, _ value: String, in state: Explorer.State) -> Explorer.State? {
        let known = state.known.forgetting(input).assuming(input, value)
        return TableInputs.isImpossible(known.ofTheTable) ? nil : Explorer.State(known)
    }

    private static func lines(_ input: String, in state: Explorer.State) -> [Passage] {
        let lines = values(of: input).compactMap { value -> Passage? in
            guard let told = told(input, value, in: state) else { return nil }
            let (order, name) = (told.inOneLine, Interface.Inputs.value(value, of: input))
            let line = Text { "\(name($0)): \(order($0))" }
            return .item(GradeText.beside(line, told.gradeOfLine))
        }
        let idle = state.idle.contains(input) ? [Passage.paragraph(InputText.hint(on: input, in: state))] : []
        return Passage.section(Interface.Looks.values, idle + lines)
    }

    /// Why the list leads past the proxy, or does not, for each value: nothing where no list is read.
    private static func ways(_ input: String, in state: Explorer.State) -> [Statement] {
        values(of: input).flatMap { told(input, $0, in: state)?.detours.map(\.decision.reason) ?? [] }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    // MARK: What else there is to learn

    private static func more(_ input: String, in state: Explorer.State) -> [Passage] {
        let statements = statements(input, in: state).flatMap(Passage.statement)
        return switch input {
        case "windows": Passage.section(Interface.Looks.choosing, choosing)
        case "trigger": Passage.section(Interface.Lesson.title, statements)
        case "traffic": Passage.section(Interface.Looks.reallyUsed, proof)
        case "fallback": Passage.section(Interface.Looks.purpose, statements)
        case "per-machine": Passage.section(Interface.Looks.stores, stores(state))
        case _ where ExplorerInputs.ofTheWay.contains(input):
            Passage.section(Interface.Looks.ways, statements)
        default: []
        }
    }

    private static func statements(_ input: String, in state: Explorer.State) -> [Statement] {
        switch input {
        case "trigger": OrderPassages(state.resolution, state.ofTheTable).lesson
        case "traffic": LogLines.proof
        case "fallback": QuestionWords.of("fallback").why
        case "per-machine": threeStores.compactMap(\.place).flatMap(\.statements)
        case _ where ExplorerInputs.ofTheWay.contains(input): ways(input, in: state)
        default: []
        }
    }

    /// For each Windows the inputs that still tell its rows apart.
    private static var choosing: [Passage] {
        ProxyInputs.windows.values.map { windows in
            let known = Known(ProxyInputs.space).assuming("windows", windows)
            let inputs = ProxyInputs.selecting.map(\.name).filter { ProxyOrder.table.separates($0, known) }
            let name = Interface.Inputs.value(windows, of: "windows")
            let labels = inputs.map(Interface.Inputs.label)
            return .item(
                Text(
                    en: "\(name.en): \(labels.map(\.en).joined(separator: ", "))",
                    ja: "\(name.ja): \(labels.map(\.ja).joined(separator: "、"))"))
        }
    }

    /// A line each, with its grade: they stand on one screen with the command that writes the log.
    private static let proof =
        [Passage.command(Text(verbatim: LogLines.command))]
        + LogLines.proof.map { .item(GradeText.beside($0.text, $0.grade)) }

    private static let threeStores: [Attempt] = [.userStatic, .winhttpStatic, .machine]

    /// Where each lives, and the command that shows it.
    private static func stores(_ state: Explorer.State) -> [Passage] {
        let facts = CaseFacts(known: state.ofTheTable)
        return threeStores.flatMap { attempt -> [Passage] in
            guard let place = attempt.place else { return [] }
            let shows = ShowText.lines(place.shows, for: facts).prefix(1).map { Passage.command($0) }
            return place.statements.map { statement in
                let line = Text { "\(attempt.word($0)): \(statement.text($0))" }
                return .item(GradeText.beside(line, statement.grade))
            } + shows
        }
    }
}

extension Explorer.State {
    /// What is tried, by whom and on which way, in one line; where several rules are possible, what decides.
    var inOneLine: Text {
        guard let rule else {
            let plan = resolution.orders.count == 1 ? OrderText.plan(resolution.orders[0].plan) : nil
            return Interface.Explore.inShort(plan, dependingOn: deciding)
        }
        let steps = tried.map { step in
            let reader = rule.reader(of: step).map { reader in Text { " (\(reader.account.text($0)))" } }
            let way = detour(at: step).map { detour in
                Text { ": \(Interface.Explore.shortWay(detour.decision)($0))" }
            }
            return Text { step.attempt.word($0) + (reader?($0) ?? "") + (way?($0) ?? "") }
        }
        return Text { language in steps.map { $0(language) }.joined(separator: " > ") }
    }

    /// What the line rests on: the weakest of its steps and ways. Nil where several orders are possible.
    var gradeOfLine: Grade? {
        if let rule { return Grade.weakest([rule.grade(of: tried)] + detours.map(\.decision.reason.grade)) }
        return resolution.orders.count == 1 ? resolution.orders[0].grade : nil
    }

    /// How many orders are possible, and which conditions decide: in the place of the steps.
    public var severalOrders: Text { Interface.Explore.dependsOn(deciding, orders: resolution.orders.count) }

    /// The open inputs that tell the rules apart which are still possible.
    private var deciding: [Text] {
        ProxyInputs.selecting.map(\.name).filter { ProxyOrder.table.separates($0, ofTheTable) }
            .map(Interface.Inputs.label)
    }
}
