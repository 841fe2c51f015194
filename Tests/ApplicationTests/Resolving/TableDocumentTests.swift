import Engine
import Facts
import SettingOrder
import Testing

@testable import Application

/// The proxy table in Markdown, and the reasoning in sentences.
@Suite struct TableDocumentTests {
    private let known = Known(ProxyInputs.space)

    private func document(_ language: Language) -> [String] {
        TableDocument.lines(Resolution(known), known, language)
    }

    /// A row a rule, each with as many cells as the head.
    @Test(arguments: Language.allCases) func everyRuleHasARowAndAReason(_ language: Language) throws {
        let lines = document(language)
        let rows = lines.filter { $0.hasPrefix("| ") }
        #expect(rows.count == ProxyOrder.table.rows.count + 2)
        #expect(Set(rows.map { $0.count { $0 == "|" } }) == [6])
        for row in ProxyOrder.table.rows {
            #expect(rows.contains { $0.hasPrefix("| \(row.id) |") })
            let heading = try #require(lines.firstIndex(of: "## \(row.id)"))
            #expect(lines[heading + 2].hasPrefix(row.output.why(language)))
        }
    }

    @Test(arguments: Language.allCases) func everySourceThatIsNamedIsListed(_ language: Language) {
        let lines = document(language)
        for source in ProxyOrder.table.rows.flatMap(\.output.sources) {
            #expect(
                lines.contains {
                    $0.hasPrefix("- ") && $0.contains("\(source.id)") && $0.contains(source.title(language))
                })
        }
    }

    @Test func aRowSaysWhatItIsFor() throws {
        let row = try #require(document(.en).first { $0.hasPrefix("| wsus-http |") })
        #expect(
            row.hasPrefix(
                "| wsus-http | Windows: 10, from 2020-09 / 10, from 2021-01 / 10, from 2022-04 / 11, 2022 on; "
                    + "Traffic: scan; Updates from: WSUS (http); WSUS policy: system only (0) | "
                    + "system (WinHTTP, WPAD) > then it fails | documented | "))
    }

    /// Step by step where one rule is left; of many, why each holds.
    @Test(arguments: [true, false]) func theReasonsAreThoseOfTheRules(isOne: Bool) {
        var known = known
        if isOne {
            for (input, value) in [("windows", "11"), ("traffic", "scan"), ("source", "microsoft")] {
                known.narrow(input, to: [value])
            }
        }
        let resolution = Resolution(known)
        let lines = ResolutionReasons.lines(resolution, known, .en)
        #expect((resolution.possible.count == 1) == isOne)
        for possible in resolution.possible { #expect(lines.contains(possible.rule.why(.en))) }
        #expect(lines.contains("1. \(Attempt.winhttpAdvanced.short(.en))") == isOne)
    }
}
