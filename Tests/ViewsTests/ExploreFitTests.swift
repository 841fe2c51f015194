import Engine
import Facts
import TestSupport
import Testing

@testable import Application
@testable import Canvas
@testable import SettingOrder
@testable import Views

/// Beside the inputs the order has little room: whatever is told, it fits, and says where it goes on.
@Suite struct ExploreFitTests {
    private static let columns = 37
    private static let rows = 16

    /// Two states of the inputs, one changed into the other.
    private func explorer(_ seed: UInt64) -> Explorer {
        var numbers = SeededNumbers(seed)
        var known = Known(ProxyInputs.space)
        for input in ProxyInputs.space.variables where Int.random(in: 0..<3, using: &numbers) > 0 {
            known.narrow(input.name, to: [input.values.randomElement(using: &numbers) ?? ""])
        }
        var explorer = Explorer(known)
        if Bool.random(using: &numbers) { explorer.keep() }
        for input in ProxyInputs.space.variables where Int.random(in: 0..<3, using: &numbers) == 0 {
            explorer.tell(input.name, input.values.randomElement(using: &numbers))
        }
        return explorer
    }

    @Test(arguments: 0..<12, Language.allCases) func theOrderFits(seed: UInt64, language: Language) throws {
        let explorer = explorer(seed)
        let lines = OrderView(explorer: explorer, language: language, columns: Self.columns, rows: Self.rows).lines
        #expect(lines.count <= Self.rows)
        for line in lines { #expect(Columns.width(of: line.text) <= Self.columns, "\(line.text)") }
        let title = explorer.kept == nil ? Interface.Panel.title : Interface.Explore.whatIf
        #expect(lines.first?.text == title(language))
    }

    /// Every step that is tried, or may be, is named; or the last line of the order says where the rest is.
    @Test(arguments: 0..<12) func noStepIsLeftOutUnsaid(seed: UInt64) {
        let explorer = explorer(seed)
        let texts = OrderView(explorer: explorer, language: .en, columns: Self.columns, rows: Self.rows).lines.map(
            \.text)
        for step in explorer.now.rule?.steps ?? [] where !step.state.isPassedOver {
            let isNamed = texts.contains { $0.contains(". " + step.attempt.short.en) }
            #expect(isNamed || texts.contains(Interface.Explore.moreUnderF3.en), "\(texts)")
        }
    }

    /// In words as long as the table has them the path takes one line, with a piece of line between its boxes.
    @Test(arguments: ProxyOrder.table.rows.map(\.id), Language.allCases)
    func thePathFits(row: String, language: Language) throws {
        let box = try #require(ProxyOrder.table.rows.first { $0.id == row }).box
        let known = box.allowed.reduce(into: Known(ProxyInputs.space)) { $0.narrow($1.key, to: $1.value) }
        let state = Explorer(known).now
        let rule = try #require(state.rule)
        for step in rule.steps {
            guard let reader = rule.reader(of: step) else { continue }
            let open = Step(attempt: step.attempt, state: .open([]), stage: step.stage, remark: nil)
            let boxes = Page.path(of: open, reader, to: state).map { Page.boxColumns($0(language)) }
            #expect(boxes.reduce(0, +) + boxes.count - 1 <= 78, "\(boxes)")
        }
    }

    @Test(arguments: ProxyInputs.space.variables.map(\.name), Language.allCases)
    func theInputsFitTheirColumn(input: String, language: Language) {
        let values = ProxyInputs.space[input]?.values ?? []
        #expect(Columns.width(of: Interface.Inputs.label(input)(language)) <= Page.inputLabelColumns)
        var explorer = Explorer()
        for value in [nil] + values.map(Optional.some) {
            explorer.tell(input, value)
            let shown = InputText.value(of: input, in: explorer.now)(language)
            #expect(Columns.width(of: shown) <= Page.inputValueColumns, "\(shown)")
        }
    }
}
