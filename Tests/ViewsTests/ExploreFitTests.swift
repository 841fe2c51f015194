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
    private static let sizes = [Size(columns: 78, rows: 11), Size(columns: 118, rows: 23)]

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

    private func lines(_ explorer: Explorer, _ language: Language, _ size: Size) -> [StyledLine] {
        OrderView(
            explorer: explorer, language: language, columns: size.columns, rows: size.rows, isRoomy: size.rows > 11
        ).lines
    }

    @Test(arguments: 0..<12, Language.allCases) func theOrderFits(seed: UInt64, language: Language) {
        for size in Self.sizes {
            let lines = lines(explorer(seed), language, size)
            #expect(lines.count <= size.rows)
            for line in lines { #expect(Columns.width(of: line.text) <= size.columns, "\(line.text)") }
        }
    }

    /// Every step that is tried, or may be, is named; or the last line of the order says where the rest is.
    @Test(arguments: 0..<12) func noStepIsLeftOutUnsaid(seed: UInt64) {
        let explorer = explorer(seed)
        for size in Self.sizes {
            let texts = lines(explorer, .en, size).map(\.text)
            for step in explorer.now.rule?.steps ?? [] where !step.state.isPassedOver {
                let isNamed = texts.contains { $0.contains(step.attempt.word.en) }
                #expect(isNamed || texts.contains(Interface.Explore.moreUnderF3.en), "\(texts)")
            }
        }
    }

    /// Of every rule each step stands whole on the screen that the program is made for: who asks, the setting, what
    /// became of it, the grade; and the two arrows are never cut.
    @Test(arguments: ProxyOrder.table.rows.map(\.id), Language.allCases)
    func eachStepStandsWhole(row: String, language: Language) throws {
        let box = try #require(ProxyOrder.table.rows.first { $0.id == row }).box
        var known = ExplorerInputs.worked
        for (input, values) in box.allowed where !known.narrow(input, to: values) {
            known = known.forgetting(input)
            known.narrow(input, to: [values.sorted()[0]])
        }
        let explorer = Explorer(known)
        let rule = try #require(explorer.now.rule)
        #expect(rule.id == row)
        let texts = lines(explorer, language, Self.sizes[0]).map(\.text)
        for compared in explorer.now.entries(beside: nil) {
            guard case .step(let step) = compared.entry else { continue }
            let parts = [
                compared.reader?.account.text, step.attempt.word, compared.arrow, compared.grade?.short,
            ].compactMap { $0?(language) }
            let isWhole = texts.contains { text in parts.allSatisfy(text.contains) }
            let shared = Interface.Explore.setting(step.attempt)(language)
            let isShared = texts.contains {
                $0.contains(shared) && $0.contains(Interface.Explore.passedOver([])(language))
            }
            #expect(isWhole || step.state.isPassedOver && isShared, "\(parts) in \(texts)")
            for statement in compared.below {
                #expect(texts.contains { $0.contains(statement.text(language)) }, "\(statement.text.en)")
            }
        }
        for line in explorer.now.foot { #expect(solid(texts).contains(solid([line.text(language)])), "\(texts)") }
        // At 120x40 why, the sources and the last turn of the time line, too.
        let roomy = lines(explorer, language, Self.sizes[1]).map(\.text)
        #expect(solid(roomy).contains(solid([rule.rule.why(language)])), "\(roomy)")
        for source in rule.reason.sources { #expect(solid(roomy).contains(solid([source.id])), "\(roomy)") }
        let turn = try #require(TimeLine.turns.last)
        #expect(roomy.contains { $0.contains(turn.what.text(language)) }, "\(roomy)")
    }

    /// Without blanks, for what may be broken anywhere.
    private func solid(_ lines: [String]) -> String { lines.joined().filter { $0 != " " } }

    /// Whatever is told or kept, the sentence of the rule stands there: at 80x24, and on the smallest screen.
    @Test(arguments: 0..<40, Language.allCases) func theRuleStays(seed: UInt64, language: Language) {
        let explorer = explorer(seed)
        guard let rule = explorer.now.rule else { return }
        let sentence = solid([rule.sentence.text(language)])
        #expect(solid(lines(explorer, language, Self.sizes[0]).map(\.text)).contains(sentence))
        let brief = OrderView(explorer: explorer, language: language, columns: 38, rows: 6, isRoomy: false).brief
        #expect(solid(brief.map(\.text)).contains(sentence), "\(brief.map(\.text))")
        #expect(brief.count <= 6)
    }

    /// The numbers are those of the order that stands there now, each once, whatever is gone.
    @Test(arguments: 0..<40) func theNumbersCountWhatStandsThere(seed: UInt64) {
        let texts = lines(explorer(seed), .en, Size(columns: 78, rows: 40)).map(\.text)
        let numbers = texts.flatMap { line -> [Int] in
            guard let number = line.firstMatch(of: #/^[ *+] .{14} (\d+)(?:-(\d+))?\. /#) else { return [] }
            let first = Int(number.1) ?? 0
            return Array(first...(number.2.flatMap { Int($0) } ?? first))
        }
        #expect(numbers == Array(1..<numbers.count + 1), "\(texts)")
        #expect(texts.allSatisfy { !$0.hasPrefix("- ") || $0.firstMatch(of: #/\d+\. /#) == nil }, "\(texts)")
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
            let boxes = Page.path(of: open, reader, to: state).map { Columns.width(of: $0(language)) + 2 }
            #expect(boxes.reduce(0, +) + boxes.count - 1 <= 78, "\(boxes)")
        }
    }

    @Test(arguments: ExplorerInputs.space.variables.map(\.name), Language.allCases)
    func theInputsFitTheirColumn(input: String, language: Language) {
        let values = ExplorerInputs.space[input]?.values ?? []
        #expect(Columns.width(of: Interface.Inputs.label(input)(language)) <= Page.inputLabelColumns)
        var explorer = Explorer()
        for value in [nil] + values.map(Optional.some) {
            explorer.tell(input, value)
            let shown = InputText.value(of: input, in: explorer.now)(language)
            #expect(Columns.width(of: shown) <= Page.inputValueColumns, "\(shown)")
        }
    }
}
