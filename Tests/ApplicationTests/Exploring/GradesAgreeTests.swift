import Engine
import Facts
import SettingOrder
import Testing

@testable import Application

/// A statement has one grade wherever it is read: on the explorer, under F3, beside what was kept and in a contrast.
@Suite struct GradesAgreeTests {
    /// Each rule on the worked machine as far as that allows, and with WSUS's host in a list or not.
    private static let states: [Explorer.State] = ProxyOrder.table.rows.flatMap { row in
        var known = ExplorerInputs.worked
        for (input, values) in row.box.allowed where !known.narrow(input, to: values) {
            known = known.forgetting(input)
            known.narrow(input, to: [values.sorted()[0]])
        }
        return [known, known.forgetting("winhttp").assuming("winhttp", "static")].map { Explorer($0).now }
    }

    /// Every text of a page with a grade, as it stands there.
    private func graded(_ passages: [Passage]) -> [String: Set<Grade>] {
        var found: [String: Set<Grade>] = [:]
        var last: String?
        for passage in passages {
            switch passage {
            case .item(let text), .detail(let text), .otherReading(let text): last = text.en
            case .basis(_, let grade):
                if let last, let grade { found[last, default: []].insert(grade) }
            default: last = nil
            }
        }
        return found
    }

    @Test func thePageAndWhatStandsBehindItAgree() throws {
        var common = 0
        for state in Self.states {
            let rule = try #require(state.rule)
            var explorer = Explorer(state.known)
            explorer.keep()
            let behind = graded(WhyText.order(explorer))
            let below = state.entries(beside: nil).flatMap(\.below).map { ($0.text.en, $0.grade) }
            let foot = state.foot.filter { $0.kind == .rule }.map { ($0.text.en, $0.grade) }
            for (text, grade) in below + foot + [(rule.rule.why.en, rule.reason.grade)] {
                #expect(behind[text] == [grade], "\(rule.id): \(text)")
                common += 1
            }
        }
        #expect(common > 100)
    }

    @Test(arguments: 0..<8) func aContrastAgreesWithTheExplorer(place: Int) throws {
        let contrast = Contrast.all[place]
        var exercise = Exercise()
        for _ in 0..<place {
            exercise.predict(nil)
            exercise.goOn()
        }
        exercise.predict(nil)
        let told = graded(ExercisePassages(exercise).passages)
        let explorer = graded(WhyText.order(Explorer(contrast.second.known)))
        for (text, grades) in told where explorer[text] != nil { #expect(explorer[text] == grades, "\(text)") }
        #expect(contrast.asked == .seen || told.keys.contains { explorer[$0] != nil })
    }

    /// The line under an order and the page behind it name the same codes.
    @Test func theCodesAreOfOneTable() throws {
        for state in Self.states {
            guard let seen = state.seenByCaller else { continue }
            let behind = WhyText.order(Explorer(state.known)).flatMap { $0.lines(.en) }
            let line = try #require(state.foot.first { $0.kind == .seen }).text.en
            let heading = try #require(behind.firstIndex(of: Interface.Steps.seen.en))
            for failure in seen.failures {
                #expect(line.contains(failure.code))
                #expect(behind[heading...].contains { $0.hasPrefix("- \(failure.code): ") })
            }
            let codes = behind[heading...].prefix { !$0.isEmpty }.compactMap { $0.firstMatch(of: #/0x[0-9A-F]{8}/#)?.0 }
            let all = Set(CallerFailure.allCases.flatMap { [$0.code, $0.codeInLogs].compactMap(\.self) })
            #expect(Set(codes.map(String.init)).isSubset(of: all))
        }
    }

    /// Under a direct connection to WSUS nothing says that the run fails: only what happens if it does.
    @Test func whatIsHealthyIsNotSaidToFail() {
        for state in Self.states {
            let texts = state.entries(beside: nil).compactMap { compared -> String? in
                if case .step(let step) = compared.entry { step.attempt.word.en } else { nil }
            }
            #expect(!texts.contains { $0.hasPrefix("then it fails") })
            for text in texts where text.contains("fails") { #expect(text.hasPrefix("else ")) }
            if let seen = state.seenByCaller { #expect(seen.line.text.en.hasPrefix("If it fails: ")) }
        }
    }
}
