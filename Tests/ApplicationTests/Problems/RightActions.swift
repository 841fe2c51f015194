import Engine
import Guidance
import TestSupport

@testable import Application

/// What a fair expert would do first about a posted case: `TestSupport/Tables/right-actions.tsv`, written from the cure
/// of each case and before any walk of it was measured.
enum RightActions {
    static let ofPostedCases: [String: Set<String>] = Dictionary(
        uniqueKeysWithValues: Table.lines(of: "right-actions.tsv").dropFirst().map { line in
            let cells = line.split(separator: "\t")
            return (String(cells[0]), Set(cells[1].split(separator: " ").map(String.init)))
        })
}

extension Problem {
    /// What a fair expert would do first: one of the cards that have to come, or a look or a setting that leads to the same
    /// cure. Where no proxy is used yet, all ways to give Windows one are right.
    var rightActions: Set<String> {
        let others: Set<String> =
            switch outcome {
            case .notUsingProxy:
                [
                    "show-settings", "test-proxy", "set-device-proxy", "set-user-proxy", "set-winhttp-scan",
                    "set-advproxy",
                ]
            case .proxyRefuses: ["test-proxy", "allow-hosts"]
            case .malformedSetting, .bypassMissing: ["show-settings"]
            default: []
            }
        return others.union(cards)
    }
}

extension CaseFile {
    /// Whether what would be done first now is one of these. A look is right only while what it shows can change the first
    /// cause, or the first change.
    func startsRight(_ actions: Set<String>) -> Bool {
        guard let first = planSoFar.first, actions.contains(first.id) else { return false }
        let questions = first.fix.answers.filter { answer(to: $0) == nil }.compactMap(Triage.guide.question)
        if first.fix.kind.mayCure || questions.isEmpty { return true }
        return questions.contains { question in
            answers(to: question).contains { answer in
                var told = self
                told.change { $0.answer(question.id, answer) }
                return told.causes.first != causes.first || told.firstChange != firstChange
            }
        }
    }

    private var firstChange: String? { planSoFar.first { $0.fix.kind.mayCure }?.id }

    private func answers(to question: Question) -> [Answer] {
        switch question.kind {
        case .one(let choices): choices.map { Answer(.choice($0.id)) }
        case .several(let choices): [Answer(.choices([]))] + choices.map { Answer(.choices([$0.id])) }
        case .text: []
        }
    }
}
