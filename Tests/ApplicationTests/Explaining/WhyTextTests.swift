import Engine
import Facts
import Guidance
import TestSupport
import Testing

@testable import Application

/// What F3 shows: every statement with its grade and its documents, and each document once, at the end.
@Suite struct WhyTextTests {
    private func why(_ subject: Screen.Subject, _ answers: [String: String]? = nil) throws -> [Passage] {
        var model = Model(language: .en, caseFile: try answers.map(CaseFile.init(answers:)) ?? CaseFile())
        model.open(.why(subject))
        return try #require(model.passages)
    }

    private func section(_ title: Text, of passages: [Passage]) -> ArraySlice<Passage> {
        let rest = passages.drop { $0 != .heading(title) }.dropFirst()
        return rest.prefix { if case .heading = $0 { false } else { true } }
    }

    private static let known11 = [
        "code": "0x80072EFD", "source": "microsoft", "trigger": "automatic", "traffic": "scan", "os": "11",
        "ie": "static", "winhttp": "direct", "wpad": "no",
    ]

    /// The short names of documents that the passages give in brackets.
    private func cited(_ passages: [Passage]) -> Set<String> {
        let bases = passages.compactMap { if case .basis(let text, _) = $0 { text.en } else { nil } }
        return Set(bases.flatMap { $0.dropFirst().dropLast().split(separator: "; ").dropFirst().map(String.init) })
    }

    private func listed(_ passages: [Passage]) -> [String] {
        section(Interface.Asking.sources, of: passages).compactMap { passage in
            if case .item(let text) = passage { String(text.en.prefix { $0 != ":" }) } else { nil }
        }
    }

    @Test(arguments: Triage.guide.questions, [nil, known11])
    func whatIsCitedIsListedOnce(_ question: Question, _ answers: [String: String]?) throws {
        let passages = try why(.question(question.id), answers)
        let listed = listed(passages)
        #expect(Set(listed).count == listed.count)
        #expect(cited(passages).isSubset(of: listed))
        #expect(!listed.isEmpty)
    }

    @Test(arguments: OutcomeID.allCases) func anOutcomeTellsEachStatementOnce(_ outcome: OutcomeID) throws {
        let passages = try why(.outcome(outcome), Self.known11)
        let order = section(Interface.Panel.title, of: passages)
        let told = passages.prefix { $0 != .heading(Interface.Panel.title) && $0 != .heading(Interface.Asking.sources) }
        let items = told.compactMap { if case .item(let text) = $0 { text } else { nil } }
        #expect(Set(items).count == items.count)
        #expect(cited(passages).isSubset(of: listed(passages)))
        #expect(order.isEmpty == [.notProxy, .endpointClosed].contains(outcome))
    }

    /// With everything open nobody reads 26 rules: the orders, how many rules there are, and no more. Other readings are
    /// not told, nor where they can be read.
    @Test func manyRulesAreOnlyCounted() throws {
        let passages = try why(.question("source"))
        let order = section(Interface.Panel.title, of: passages)
        let resolution = CaseFile().resolution
        #expect(order.count == resolution.orders.count + 1)
        #expect(order.last == .paragraph(Interface.Asking.stillPossible(resolution.possible.count, shownFrom: 3)))
        // One grade each, and a line each.
        for case .item(let text) in order {
            let grades = Grade.allCases.filter { text.ja.hasSuffix("(\($0.short.ja))") }
            #expect(grades.count == 1 && text.columns <= 76, "\(text.ja)")
        }
        #expect(section(Interface.Asking.notEstablished, of: passages).isEmpty)
        let documents = Set(resolution.possible.flatMap(\.rule.sources).map(\.id))
        #expect(documents.isSubset(of: listed(passages).map { String($0.prefix { $0 != " " }) }))
    }

    /// The one rule left: its order, its grade, the second reading with its date, its notes, what no source says.
    @Test func theLastRuleIsToldInFull() throws {
        let passages = try why(.question("user"), Self.known11)
        let possible = try #require(try CaseFile(answers: Self.known11).resolution.possible.first)
        let order = section(Interface.Panel.title, of: passages)
        #expect(order.first == .item(OrderText.line(possible)))
        #expect(order.dropFirst().first == .detail(Interface.Panel.weakest(.inferred)))
        #expect(order.contains(.detail(possible.rule.why)))
        let reading = try #require(order.firstIndex { if case .otherReading = $0 { true } else { false } })
        #expect(order[reading + 1] == .basis(possible.readings[0].grade, possible.readings[0].sources))
        #expect(possible.rule.notes.allSatisfy { order.contains(.item($0.text)) })
        let said = section(Interface.Asking.notEstablished, of: passages)
        #expect(said.contains { if case .item(let text) = $0 { text.en.contains("407") } else { false } })
    }

    /// Of many rules an order has the grades of its weakest parts: the device-wide setting rests on one source.
    @Test func anOrderOfStagesIsWorthItsWeakestPart() throws {
        let order = section(Interface.Panel.title, of: try why(.question("source")))
        let line = "\(OrderText.plan([.winhttp, .machine])(.en)) (one source)"
        #expect(order.contains { if case .item(let text) = $0 { text(.en) == line } else { false } })
    }

    /// Where it is asked about hosts, each stands there with its ports and with what it is for; then the lists.
    @Test(arguments: ["ports", "hosts"]) func theHostsAreListed(id: String) throws {
        let passages = try why(.question(id), Self.known11)
        let endpoints = try CaseFile(answers: Self.known11).facts.endpoints
        #expect(!endpoints.isEmpty)
        let (hosts, purposes) = (
            section(Interface.Hosts.title, of: passages), section(Interface.Hosts.purposes, of: passages)
        )
        #expect(hosts.count == endpoints.count + 1)
        for endpoint in endpoints {
            let (line, purpose) = (EndpointText.line(endpoint), EndpointText.purpose(endpoint))
            #expect(hosts.contains(.item(line)))
            #expect(purposes.contains(.item(Text { "\(endpoint.rule.pattern): \(purpose($0))" })))
        }
        let lists = (EndpointText.lists(endpoints) + Endpoints.notObtained).map(StatementText.name)
        #expect(Set(lists).isSubset(of: listed(passages)))
    }

    /// The commands are those of the generations still possible.
    @Test(arguments: [("xp", "proxycfg"), ("11", "netsh winhttp show proxy")])
    func commandsAreOfTheMachine(os: String, line: String) throws {
        let passages = try why(.question("winhttp"), ["os": os])
        let commands = passages.compactMap { if case .command(let text) = $0 { text.en } else { nil } }
        #expect(commands.first == line)
        #expect(!commands.contains { $0.contains(": ") })
    }

    /// A code that was typed is explained with its documents, on its question and in the look-up.
    @Test(arguments: [true, false]) func theCodeThatIsTypedIsExplained(isLookUp: Bool) throws {
        var model = Model(language: .en, caseFile: isLookUp ? nil : CaseFile())
        if isLookUp { model.open(.lookUp) }
        _ = update(&model, .edited(.insert("80072EFD")))
        _ = update(&model, .whyPressed)
        let passages = try #require(model.passages)
        let explained = try #require(Explanation.all(in: "0x80072EFD").first)
        #expect(passages.contains(.heading(Text { "0x80072EFD  \(explained.meaning($0))" })))
        for possible in explained.causes { #expect(passages.contains(.basis(possible.grade, possible.sources))) }
        #expect(cited(passages).filter { !$0.hasSuffix(".h") }.isSubset(of: listed(passages)))
    }

    /// What is read is what is printed, each address whole on its own line.
    @Test func addressesArePrintedWhole() throws {
        var model = Model(language: .ja, caseFile: CaseFile())
        _ = update(&model, .whyPressed)
        let effects = update(&model, .printPressed)
        guard case .print(let lines)? = effects.first else {
            Issue.record("nothing is printed")
            return
        }
        let addresses = try #require(model.passages).compactMap {
            if case .address(let text) = $0 { text } else { nil }
        }
        #expect(!addresses.isEmpty)
        #expect(addresses.allSatisfy { lines.contains("  \($0)") })
        #expect(!lines.contains(Interface.Ticket.title.ja))
    }
}
