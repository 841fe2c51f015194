import Application
import Engine
import Facts
import Guidance
import SettingOrder

/// The screen on which the order is explored, and what is said of each step.
extension Inventory {
    static var explore: [Text] {
        typealias Explore = Interface.Explore
        let told = Explore.notTold
        return [
            Explore.title, Explore.notTold, Explore.left(4, of: 7), Explore.assumed(told), Explore.hint,
            Explore.idle(while: told, is: told), Explore.idleAltogether, Explore.dependsOn([told], orders: 1),
            Explore.dependsOn([told], orders: 2), Explore.inShort(told, dependingOn: [told]),
            Explore.inShort(nil, dependingOn: [told]), Explore.sentences, Explore.idleButForReading,
            Explore.part(after: 1), Explore.passedOver([told]),
            Explore.closed, Explore.impossible, Explore.whatIf, Explore.worked, Explore.workedHint, Explore.idleWay,
            Explore.atFile, Explore.timeLine, Explore.rule(told), Explore.exception(to: told),
            Explore.isKept, Explore.comparison, Explore.isLetGo, Explore.kept, Explore.now, Explore.sameOrder,
            Explore.otherWay,
            Explore.part(at: 1),
            Explore.moreUnderF3, Explore.firstTry, Explore.perhaps(Explore.throughProxy), Explore.throughProxy,
            Explore.withoutProxy, Explore.internet, Explore.noSetting,
        ] + Explore.legend + [Explore.grades] + Attempt.allCases.map(Explore.setting) + steps + inputs + readers + looks
            + ways + contrasts
    }

    private static var steps: [Text] {
        typealias Steps = Interface.Steps
        let told = Interface.Explore.notTold
        return [
            Steps.title, Steps.failing, Steps.seen, Steps.reader(told, told), Steps.triedThen, Steps.passedOver,
            Steps.last,
            Steps.open([told]),
        ]
    }

    /// Each kind of list with each name, and so both sentences.
    private static var ways: [Text] {
        let (hosts, lists) = (ExplorerInputs.wsusHost, ExplorerInputs.bypass)
        let known = Known(ExplorerInputs.space).assuming("source", "wsus-http").assuming("traffic", "scan")
        return lists.values.compactMap { list in
            Detour(.winhttpStatic, known.assuming(hosts.name, hosts.values[0]).assuming(lists.name, list))
        }.map { Interface.Explore.way($0).text }
    }

    /// Each contrast and prediction; the words around them with an example.
    private static var contrasts: [Text] {
        typealias Words = Interface.Contrasts
        let (exercise, told) = (Exercise(), Interface.Explore.notTold)
        let ofContrasts = Contrast.all.flatMap { [$0.title, $0.difference, Words.question($0)] }
        return [
            Words.title(exercise), Words.over, Words.first(told), Words.second(told), Words.login,
            Words.next(exercise), Words.next(exercise.atItsLast),
            Words.predict, Words.codes, Words.score(exercise), Words.notStored,
        ] + ofContrasts + Prediction.allCases.map(\.text)
            + Exercise.Verdict.allCases.map { Words.verdict($0, told) }
    }

    static var document: [Text] {
        typealias Document = Interface.Document
        return [
            Document.title, Document.intro, Document.edition("0.1.0", ProxyOrder.date), Document.glance,
            Document.scanOf("microsoft"), Document.sentences, Document.holdsIn, Document.exceptions,
            Document.carried(Resolution(Known(ProxyInputs.space)).possible), Document.carried([]),
            Document.rows(of: Interface.Inputs.value("scan", of: "traffic")), Document.holdsFor,
            Document.expansion, Document.aboutExpansion, Document.or, Document.stages, Document.grades,
            Document.conditions, Document.elsewhere, Document.asScan(""),
        ] + Document.meanings + Document.expansionColumns + Document.timeLineColumns
            + Grade.allCases.map(Document.meaning) + RuleSentence.allCases.map(\.text)
            + Expansion.lists.map { Document.stage($0.stage, $0.side) }
            + ProxyInputs.windows.values.map { WindowsText.joined([$0]) }
            + [WindowsText.joined(["xp", "vista-8.1"]), WindowsText.joined(["10-b", "10-c"])]
    }

    private static var inputs: [Text] {
        ExplorerInputs.space.variables.flatMap { input in
            [Interface.Inputs.label(input.name)] + input.values.map { Interface.Inputs.value($0, of: input.name) }
        }
    }

    private static var readers: [Text] {
        SettingReader.Service.allCases.map(\.text) + SettingReader.Account.allCases.map(\.text)
    }

    private static var looks: [Text] {
        typealias Looks = Interface.Looks
        return [
            Looks.title, Looks.heading(Interface.Explore.notTold), Looks.values,
            Looks.lesson(Interface.Explore.notTold), Looks.choosing, Looks.reallyUsed,
            Looks.purpose, Looks.stores, Looks.ways,
        ] + Language.allCases.map(Looks.windows)
            + ExplorerInputs.space.variables.map(\.name).map(InputLooks.of).flatMap {
                $0.ways + $0.looks.map(\.meaning)
            }
    }

    static var claimsOfLooks: [Placed<Claim>] {
        ExplorerInputs.space.variables.flatMap { input in
            InputLooks.of(input.name).looks.map {
                Placed("look of \(input.name): \($0.meaning.en)", Claim($0.grade, $0.sources))
            }
        }
    }

    static var ofInputs: [Placed<Statement>] {
        ExplorerInputs.space.variables.flatMap { input in
            InputLooks.of(input.name).facts.map { Placed("input \(input.name)", $0) }
        }
    }

    static var ofSteps: [Placed<Statement>] {
        let places = Attempt.allCases.flatMap { attempt in
            (attempt.place?.statements ?? []).map { Placed("place of \(attempt.rawValue)", $0) }
        }
        return places
            + ([
                Statement.whatLeadsOn, .insideUserSetting, Interface.Explore.healthy,
                Interface.Contrasts.deviceWide, Interface.Contrasts.loginWanted,
            ]
            + TimeLine.turns.flatMap { [$0.what, $0.note].compactMap(\.self) }
            + Statement.underSteps + LogLines.proof
            + [true, false].flatMap { SeenByCaller(behind: $0, isRecentScan: true).statements }).map {
                Placed("failures that lead on", $0)
            }
    }
}
