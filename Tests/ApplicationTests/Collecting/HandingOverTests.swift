import Collector
import Engine
import Evidence
import Facts
import Guidance
import TestSupport
import Testing

@testable import Application

/// The key that hands the collector over, and the way back to the evidence screen.
@Suite struct HandingOverTests {
    private func screens(_ models: [Model]) -> [Screen] {
        models.map { model in
            var model = model
            #expect(model.message(for: model.lettersAreText ? .function(9) : .character("c")) == .collectPressed)
            _ = update(&model, .collectPressed)
            return model.screen
        }
    }

    @Test func theKeyWorksOnHomeAndOnAnyQuestion() throws {
        var asked = Model(language: .en, caseFile: CaseFile())
        var models = [Model(language: .en), asked]
        while asked.question != nil {
            models.append(asked)
            asked.give(AnswerReader.dontKnow(try #require(asked.question)))
        }
        #expect(screens(models).allSatisfy { $0 == .collect })
        #expect(screens([asked]) == [.collect], "an outcome has open questions")
    }

    /// At an outcome, and on the page of an action, the script asks what is open and nothing else.
    @Test func anOutcomeLeadsToASmallerScript() throws {
        var model = Model(
            language: .en, caseFile: CaseFile(try CaseFile(told: ["code": "0x80D05001"]).session.answeringTheRest()))
        let questions = SmallerCollection.questions(of: model.caseFile, collected: [])
        #expect(questions.contains("ranges"))
        _ = update(&model, .digitPressed(1))
        #expect(model.action != nil)
        for screen in [model.screen, .walk] {
            var model = model
            if screen == .walk { _ = update(&model, .backPressed) }
            _ = update(&model, .collectPressed)
            #expect(model.screen == .collect && model.handOverTitle == Interface.Collect.smaller)
            #expect(
                model.handOver.first == .paragraph(Interface.Collect.asks(questions.map { QuestionWords.of($0).label }))
            )
            guard case .write("wu2.cmd", let text)? = update(&model, .digitPressed(2)).first else {
                Issue.record("nothing is written")
                return
            }
            #expect(text == CollectorScript(answering: Set(questions)).text)
            _ = update(&model, .digitPressed(1))
            #expect(model.screen == .evidence)
            // The output is pasted, and the case goes on with it.
            var machine = PlantedMachine.office(.eleven, .english)
            machine.only = questions
            _ = update(&model, .pasted(machine.text, truncated: false))
            _ = update(&model, .confirmed)
            #expect(model.screen == .walk && model.caseFile.answer(to: "ranges")?.value == .choice("yes"))
        }
    }

    /// The last row of an outcome leads there, too.
    @Test func theLastRowLeadsThere() throws {
        var model = Model(
            language: .en, caseFile: CaseFile(try CaseFile(told: ["code": "0x80072EFE"]).session.answeringTheRest()))
        #expect(model.rows.last?.kind == .collect)
        _ = update(&model, .movedToEdge(.last))
        _ = update(&model, .confirmed)
        #expect(model.screen == .collect)
    }

    /// Where nothing is open that a script could ask, one sentence says so.
    @Test func nothingOpenIsSaid() throws {
        var model = Model(language: .en, caseFile: try CaseFile(told: ["code": "0x80070422"]))
        if model.question != nil { _ = update(&model, .enoughPressed) }
        #expect(model.outcome == .notProxy && !model.rows.contains { $0.kind == .collect })
        _ = update(&model, .collectPressed)
        #expect(model.screen == .walk && model.notice == Interface.Collect.nothingOpen)
    }

    /// A case that has ended asks nothing more.
    @Test func anEndedCaseAsksNothing() throws {
        var model = Model(
            language: .en, caseFile: CaseFile(try CaseFile(told: ["code": "0x80072EFE"]).session.answeringTheRest()))
        _ = update(&model, .digitPressed(9))
        #expect(model.caseFile.hasEnded && !model.has(.handing))
    }

    @Test func pasteLeadsToTheEvidenceScreen() {
        var model = Model(language: .en)
        _ = update(&model, .collectPressed)
        _ = update(&model, .digitPressed(1))
        #expect(model.screen == .evidence)
        _ = update(&model, .backPressed)
        #expect(model.screen == .home, "not back to the script, which is done with")
        var reading = Model(language: .en)
        _ = update(&reading, .digitPressed(5))
        _ = update(&reading, .collectPressed)
        _ = update(&reading, .digitPressed(1))
        #expect(reading.screens == [.home, .evidence])
    }

    @Test func theScriptIsWrittenThroughTheProxyOfTheCase() throws {
        var model = Model(language: .en, caseFile: try CaseFile(asked: ["proxy": "proxy.example.com:8080"]))
        _ = update(&model, .collectPressed)
        guard case .write(let name, let text)? = update(&model, .digitPressed(2)).first else {
            Issue.record("nothing is written")
            return
        }
        #expect(name == "wu.cmd")
        #expect(text.contains("set PXY=proxy.example.com:8080\r\n"))
        _ = update(&model, .fileWritten(name, fault: nil))
        #expect(model.notice == Interface.Collect.isWritten("wu.cmd"))
        _ = update(&model, .fileWritten(name, fault: Text(verbatim: "no room")))
        #expect(model.notice?.en == "no room")
    }

    @Test func theScriptIsPrintedAsItIs() {
        var model = Model(language: .ja)
        _ = update(&model, .collectPressed)
        guard case .print(let lines)? = update(&model, .digitPressed(3)).first else {
            Issue.record("nothing is printed")
            return
        }
        #expect(lines.joined(separator: "\r\n") + "\r\n" == CollectorScript().text)
    }

    /// The output pasted on any screen that asks: most questions need not be asked.
    @Test(arguments: PlantedWindows.new, [false, true]) func theOutputAnswersMostQuestions(
        _ windows: PlantedWindows, _ withServer: Bool
    ) throws {
        var machine = PlantedMachine.office(windows, .japanese)
        machine.setUser(
            proxy: "proxy.example.com:8080", bypass: "<local>;*.corp.example.com",
            script: "http://pac.example.com/p.pac")
        if withServer { machine.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com") }
        machine.fail("80072EFD")
        var model = Model(language: .ja)
        _ = update(&model, .pasted(machine.text, truncated: false))
        _ = update(&model, .confirmed)
        let answered = model.caseFile.session.answers.keys.sorted()
        #expect(answered.count >= 16, "\(answered.count): \(answered)")
        let told = try CaseFile(told: [:], evidence: [machine.text])
        #expect(told.outcome != nil)
    }

    /// What was not collected is named with its reason, and never taken for healthy.
    @Test func whatIsOpenIsSaid() throws {
        var machine = PlantedMachine.office(.ten, .english)
        machine.outputs["http"] = ["curl-exit 9009"]
        machine.outputs["https"] = ["curl-exit 9009"]
        machine.outputs["issuer"] = nil
        machine.left = ["hosts"]
        let reading = EvidenceText("a", .init(machine.text)).reading
        let open = Dictionary(
            OpenQuestions.of(try #require(reading.machines.first)).map { ($0.question, $0.reason) },
            uniquingKeysWith: { first, _ in first })
        #expect(open["login"] == .noCommand)
        #expect(open["hosts-file"] == .missing)
        #expect(open["winhttp"] == nil)
    }
}

extension CaseFile {
    /// A case in which some questions were answered.
    fileprivate init(asked answers: [String: String]) throws {
        var session = Session()
        for (id, words) in answers {
            let question = try #require(Triage.guide.question(id))
            session.answer(id, try #require(AnswerReader.read(words, for: question).answer))
        }
        self.init(session)
    }
}
