import Engine
import Facts
import Guidance
import SettingOrder
import TestSupport
import Testing

@testable import Canvas
@testable import Views

/// The panel for whatever can be known: five lines of 78 columns, and nothing that is tried is left out.
@Suite struct PanelTests {
    /// Each row of the table, with settings that are partly known.
    @Test(arguments: Language.allCases) func everyRowFits(_ language: Language) {
        var numbers = SeededNumbers(2_894_304)
        for row in ProxyOrder.table.rows {
            var known = Known(ProxyInputs.space)
            for (name, values) in row.box.allowed { known.narrow(name, to: values) }
            expectFits(Resolution(known), language)
            for _ in 0..<12 { expectFits(Resolution(Self.some(of: known, &numbers)), language) }
        }
    }

    /// Every setting is open or has one value.
    private static func some(of known: Known, _ numbers: inout SeededNumbers) -> Known {
        ProxyInputs.settings.reduce(known) { known, setting in
            let value = (setting.values + [nil]).randomElement(using: &numbers) ?? nil
            return value.map { known.assuming(setting.name, $0) } ?? known
        }
    }

    /// Nothing is known, or one selecting input.
    @Test(arguments: Language.allCases) func whatIsOpenFits(_ language: Language) {
        let nothing = Known(ProxyInputs.space)
        expectFits(Resolution(nothing), language)
        for input in ProxyInputs.selecting {
            for value in input.values { expectFits(Resolution(nothing.assuming(input.name, value)), language) }
        }
    }

    /// Where there is no order, it is said why, in full at 80 columns and that there is none at 40.
    @Test(arguments: NoOrder.allCases, Language.allCases) func whyThereIsNoneFits(_ none: NoOrder, _ language: Language)
    {
        let panel = PanelText(Resolution(Known(ProxyInputs.space)), none: none, language)
        #expect((1...PanelText.height).contains(panel.lines.count))
        for line in panel.lines { #expect(Columns.width(of: line) <= 78, "\(line)") }
        let solid = { (text: String) in text.filter { $0 != " " } }
        #expect(solid(panel.lines.joined()) == solid(none.statement.text(language)))
        #expect(Columns.width(of: panel.line(columns: 38).text) <= 38)
    }

    private func expectFits(_ resolution: Resolution, _ language: Language) {
        let panel = PanelText(resolution, language)
        #expect((1...PanelText.height).contains(panel.lines.count))
        for line in panel.lines { #expect(Columns.width(of: line) <= 78, "\(line)") }
        guard resolution.possible.count == 1 else { return }
        let tried = resolution.possible[0].steps.filter { !$0.state.isPassedOver }.map { $0.attempt.short(language) }
        for name in tried { #expect(panel.lines.contains { $0.contains(name) }, "\(name) of \(tried)") }
    }
}
