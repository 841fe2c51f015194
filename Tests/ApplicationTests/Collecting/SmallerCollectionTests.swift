import Collector
import Engine
import Evidence
import Facts
import Guidance
import TestSupport
import Testing

@testable import Application

/// What a second collection asks, and that it answers this as well as the whole one.
@Suite struct SmallerCollectionTests {
    private static func outcome(_ told: [String: String], evidence: [String] = []) throws -> CaseFile {
        CaseFile(try CaseFile(told: told, evidence: evidence).session.answeringTheRest())
    }

    private static func asked(_ told: [String: String]) throws -> [String] {
        SmallerCollection.questions(of: try outcome(told), collected: [])
    }

    @Test func onlyWhatTheScriptCanAskIsAsked() throws {
        for told in [["code": "0x80072EFD"], ["code": "0x80244022", "source": "wsus-http"], ["code": "0x80D05001"]] {
            let asked = try Self.asked(told)
            #expect(!asked.isEmpty && CollectorTable.answerable.isSuperset(of: asked))
            #expect(asked == Triage.guide.questions.map(\.id).filter(asked.contains), "in the order of the guide")
            #expect(Set(asked).isDisjoint(with: told.keys))
        }
    }

    /// XP has no curl, so that its script cannot ask the proxy.
    @Test func whatThisWindowsCannotTellIsLeftOut() throws {
        #expect(try Self.asked(["code": "0x80072EFD", "os": "11"]).contains("login"))
        #expect(try !Self.asked(["code": "0x80072EFD", "os": "xp"]).contains("login"))
    }

    @Test func whereACodeSaysItAllNothingIsAsked() throws {
        #expect(try Self.asked(["code": "0x80070422"]).isEmpty)
        #expect(SmallerCollection.questions(of: CaseFile(), collected: []).isEmpty, "a question is asked")
    }

    /// Held against the answers themselves: what is asked can change the first cause, the verdict or the first change, and
    /// no answer to what is left out changes the cause.
    @Test(arguments: [
        ["code": "0x80072EFD", "os": "11"], ["code": "0x80244022", "source": "wsus-http"],
        ["code": "0x80D05001", "who": "myself", "os": "10"],
    ])
    func whatIsLeftOutChangesNothing(_ told: [String: String]) throws {
        let file = try Self.outcome(told)
        let asked = SmallerCollection.questions(of: file, collected: [])
        func change(_ file: CaseFile) -> String? { file.planSoFar.first(where: \.fix.kind.mayCure)?.id }
        var changing = 0
        for question in Triage.guide.questions where CollectorTable.answerable.contains(question.id) {
            guard case .one(let choices) = question.kind, file.walk.known.value(of: question.id) == nil else {
                continue
            }
            let futures = choices.map { choice in
                var session = file.session
                session.answer(question.id, Answer(.choice(choice.id)))
                return CaseFile(session)
            }.filter { !$0.walk.void.contains(question.id) }
            if asked.contains(question.id) {
                let changes = futures.contains {
                    $0.causes.first != file.causes.first || change($0) != change(file) || $0.verdict != file.verdict
                }
                #expect(changes, "\(question.id)")
                changing += 1
            } else {
                #expect(futures.allSatisfy { $0.causes.first == file.causes.first }, "\(question.id)")
            }
        }
        #expect(changing > 0)
    }

    // MARK: After a first collection

    /// What a machine has told whole is not asked of it again.
    @Test(arguments: [PlantedWindows.xp, .seven, .ten, .eleven]) func nothingIsAskedTwice(_ windows: PlantedWindows)
        throws
    {
        let machine = PlantedMachine.office(windows, .english)
        let file = try Self.outcome(["code": "0x80072EFD"], evidence: [machine.text])
        #expect(SmallerCollection.questions(of: file, collected: Reading(machine.text).machines).isEmpty)
    }

    /// What was cut off, or not asked, is.
    @Test func whatIsMissingIsAskedAgain() throws {
        var machine = PlantedMachine.office(.eleven, .english)
        let cut = machine.text.components(before: "[wu1 12345 http]")
        machine.only = ["winhttp"]
        for text in [cut, machine.text] {
            let collected = Reading(text).machines
            let file = try Self.outcome(["code": "0x80072EFD"], evidence: [text])
            let asked = SmallerCollection.questions(of: file, collected: collected)
            #expect(asked.contains("login") && !asked.contains("winhttp"), "\(asked)")
        }
    }

    // MARK: The smaller script

    /// What is sure of a question in the whole output is so in that of the script which asks this question alone.
    @Test(arguments: CollectorTable.answerable.sorted())
    func itAnswersAsTheWholeOneDoes(_ question: String) throws {
        let answering = Self.whole.filter { $0.answers[question] != nil }.prefix(5)
        #expect(!answering.isEmpty || Self.rare.contains(question))
        for (machine, answers) in answering {
            var smaller = machine
            smaller.only = [question]
            #expect(Self.answers(smaller)[question] == answers[question], "\(machine)")
        }
    }

    /// Planted machines with what their whole output answers, by the question.
    private static let whole = stride(from: 0, to: PlantedFault.machines.count, by: 3).map { place in
        let machine = PlantedFault.machines[place].machine
        return (machine: machine, answers: answers(machine))
    }

    /// Answered by what is settled together with another question, or, of SHA-2 and of the trigger, by no planted machine.
    private static let rare: Set = ["release", "scheme", "sha2", "trigger", "wsus-bypass"]

    private static func answers(_ machine: PlantedMachine) -> [String: Set<String>] {
        let answers = EvidenceAnswers([EvidenceText("a", Reading(machine.text))], Session()).sure
        return Dictionary(grouping: answers, by: \.question).mapValues { Set($0.map(\.words)) }
    }
}

extension String {
    /// What stands before a word.
    fileprivate func components(before word: String) -> String {
        firstRange(of: word).map { String(self[..<$0.lowerBound]) } ?? self
    }
}
