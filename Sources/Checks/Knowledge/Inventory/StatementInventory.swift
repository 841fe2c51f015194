import Engine
import Facts
import Guidance
import SettingOrder

/// Every statement about Windows, and all else that has a grade and sources.
extension Inventory {
    static func statements(
        _ questions: [Placed<QuestionWords>], _ outcomes: [Placed<OutcomeReading>], _ cards: [Placed<Fix>]
    ) -> [Placed<Statement>] {
        let walk =
            questions.flatMap { place($0.value.why + $0.value.facts, at: $0.place) }
            + outcomes.flatMap { place($0.value.explanation, at: $0.place) }
            + cards.flatMap { place($0.value.basis, at: $0.place) } + requestBasis
        return
            (walk + ofPointers + ofOrder + ofSteps + ofInputs + ofCommands + ofEndpoints + ofUnlistedCodes + ofLayers
            + ofNames + ofScripts + ofHandOver + ofSigns)
            .firstOfEach()
    }

    private static func place(_ statements: [Statement], at place: String) -> [Placed<Statement>] {
        statements.map { Placed(place, $0) }
    }

    private static var ofSigns: [Placed<Statement>] {
        CauseSign.all.map { Placed("sign \($0.sign.id)", $0.statement) }
    }

    private static var ofPointers: [Placed<Statement>] {
        placedPointers.map { Placed($0.place, $0.value.remark) }
    }

    /// What the form of a number tells: of a success, of an application's own code, of a status of the kernel.
    private static var ofUnlistedCodes: [Placed<Statement>] {
        let codes: [ErrorCode] = [0x0000_1234, 0xE000_1234, 0xC000_1234]
        return codes.compactMap(UnlistedCode.remark).map { Placed("look-up of a code", $0) }
    }

    /// A name that WinINet gives to a number for which WinHTTP has another.
    private static var ofNames: [Placed<Statement>] {
        Explanation.all(in: "ERROR_INTERNET_DECODING_FAILED").compactMap(\.nameOfWinHTTP).map {
            Placed("look-up of a name", $0)
        }
    }

    /// Two codes of one event; of the pairs that HTTP statuses make, one.
    private static var ofLayers: [Placed<Statement>] {
        let pairs = Layers.all + Layers.pairs(of: HTTPStatusCode.transfer(503))
        return pairs.map { Placed("codes \($0.leading.hex) and \($0.other.hex)", $0.statement) }
    }

    private static var ofEndpoints: [Placed<Statement>] {
        Endpoints.table.flatMap { place($0.otherReadings, at: "host \($0.rule.pattern)") }
    }

    /// Every sentence that is said of the order, with its grade: reasons of rows, notes, what is inferred, what is open.
    static var saidOfOrder: [Placed<Said>] {
        ProxyOrder.table.rows.map { Placed("reason of row \($0.id)", Said($0.output.why, $0.output.grade)) }
            + (ofOrder + place(Expansion.failing, at: "failures that lead on")).map {
                Placed($0.place, Said($0.value.text, $0.value.grade))
            }
    }

    /// Every step of every row, on each of its Windows, with nothing told of its settings and with everything on.
    static var claimsOfSteps: [Placed<Claim>] {
        let settings = [
            "per-machine": "yes", "user": "yes", "ie.auto-detect": "yes", "wpad": "yes", "winhttp": "static",
        ]
        return ProxyOrder.table.rows.flatMap { row in
            (row.box.allowed["windows"] ?? []).sorted().flatMap { windows in
                let known = row.box.allowed.reduce(into: Known(ProxyInputs.space)) { $0.narrow($1.key, to: $1.value) }
                    .assuming("windows", windows)
                let told = settings.reduce(known) { $0.assuming($1.key, $1.value) }
                return [known, told].flatMap { Resolution($0).possible.filter { $0.id == row.id } }.flatMap(claims)
            }
        }
    }

    private static func claims(of possible: Resolution.Possible) -> [Placed<Claim>] {
        possible.steps.map { step in
            let basis = possible.basis(of: step)
            return Placed("row \(possible.id), step \(step.attempt.rawValue)", Claim(basis.grade, basis.sources))
        }
    }

    private static var ofOrder: [Placed<Statement>] {
        let lessons = OSGeneration.allCases.compactMap { VersionLesson($0) }.flatMap {
            [$0.automatic, $0.manual, $0.scan, $0.scanOfWSUS, $0.download]
        }
        return ProxyOrder.table.rows.flatMap { place($0.output.notes, at: "row \($0.id)") }
            + place(Expansion.inferences, at: "order inside a stage")
            + place(NoOrder.allCases.map(\.statement), at: "no order")
            + place(ProxyOrder.notEstablished, at: "not established") + place(lessons, at: "lesson")
            + place([ClosedServers.statement], at: "closed servers")
            + place(CaseFacts.lastStep, at: "last step of the order")
    }

    private static var ofCommands: [Placed<Statement>] {
        OSGeneration.allCases.flatMap { generation in
            CommandAction.allCases.flatMap { action in
                let place = "command \(action.rawValue) on \(generation.rawValue)"
                return sampleCommands(action, generation).flatMap { Self.place($0.remarks + $0.warnings, at: place) }
            }
        } + listWarnings + bypassDecisions
    }

    private static func sampleCommands(_ action: CommandAction, _ generation: OSGeneration) -> [CommandLines] {
        let proxy = try? ProxyServerList.parse("proxy.example.com:8080").get()
        let lists: [BypassList] = ["", "<local>", "*.example.com"].compactMap { try? BypassList.parse($0).get() }
        return lists.compactMap { try? CommandLines(action, on: generation, proxy: proxy, bypass: $0) }
    }

    static var claimsOfPointers: [Placed<Claim>] {
        placedPointers.flatMap { pointer in
            pointer.value.causes.map {
                Placed("\(pointer.place), cause \($0.cause.rawValue)", Claim($0.grade, $0.sources))
            }
        }
    }

    /// That a stage looks at its settings, and in this order.
    static var claimsOfStages: [Placed<Claim>] {
        Expansion.lists.flatMap { list in
            list.lines.map { line in
                Placed("\(list.stage.rawValue), \(line.attempt.rawValue)", Claim(line.basis.grade, line.basis.sources))
            }
        }
    }

    static var claimsOfRules: [Placed<Claim>] {
        claimsOfStages + claimsOfSteps
            + ProxyOrder.table.rows.flatMap { row in
                [Placed("row \(row.id)", Claim(row.output.grade, row.output.sources))]
                    + row.output.otherReadings.map {
                        Placed("row \(row.id), another reading", Claim($0.grade, $0.sources))
                    }
            }
    }

    static var claimsOfTerms: [Placed<Claim>] {
        Terms.all.compactMap { term in
            term.grade.map { Placed("term \(term.name.en)", Claim($0, term.sources)) }
        }
    }

    /// That a host is needed is claimed by the list that names it.
    static var claimsOfEndpoints: [Placed<Claim>] {
        Endpoints.table.map { Placed("host \($0.rule.pattern)", Claim(.singleSource, $0.lists)) }
    }

    static var placedPointers: [Placed<Pointer>] {
        Pointer.all.map { Placed("code \($0.codes.first?.hex ?? "")", $0) }
            + Entry.Family.allCases.map { Placed("family \($0.rawValue)", Pointer.of($0)) }
            + Pointer.ranges.map { Placed("codes from \($0.range.lowerBound.hex) on", $0.pointer) }
    }
}
