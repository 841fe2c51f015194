import Application
import Facts
import Views

/// The words of the screens. What needs a value stands here with an example of one.
extension Inventory {
    static var ofInterface: [Placed<Text>] {
        place(opening, at: "screens") + place(asking, at: "screen of a question")
            + place(prompts, at: "plain mode")
            + place(keys, at: "line of keys") + place(help, at: "help screen") + place(lookUp, at: "look-up")
            + place(hosts, at: "list of hosts") + place(bypass, at: "bypass list") + place(evidence, at: "evidence")
            + place(
                document + [Interface.Script.isRead, Interface.Script.isNotRead, Interface.Script.isEmpty],
                at: "document")
            + place(collect, at: "collector") + place(readAloud, at: "code read aloud")
            + place(explore, at: "explorer of the order")
            + place(outcome, at: "screen of an outcome") + place(panel, at: "panel") + place(review, at: "review")
    }

    private static var opening: [Text] {
        typealias Home = Interface.Home
        typealias Screen = Interface.Screen
        return [
            Home.title, Home.goOn, Home.goOnHint, Home.newCase, Home.newCaseHint, Home.example, Home.exampleHint,
            Home.lookUp, Home.lookUpHint, Home.bypassHint, Home.exploreHint, Home.quit, Home.offline,
            Interface.Example.end, Interface.Example.cure, Interface.Example.second,
            Interface.Cure.title, Interface.Cure.before, Interface.Cure.after, Interface.Cure.lastStep,
            Screen.tooSmall, Screen.askQuit, Screen.askStartOver, Screen.pressEnter, Screen.tooFastForKeys,
            Screen.nothingToPasteInto,
            Screen.caseIsKept,
            Screen.endOfText, Screen.needsTerminal, Screen.moreLines(1), Screen.moreLines(2),
            Screen.fallback(from: "xterm-new", to: "xterm"), Screen.unusableTerminal("dumb"),
            Screen.noDescriptions("dumb"),
        ]
    }

    private static var asking: [Text] {
        typealias Asking = Interface.Asking
        typealias Field = Interface.Field
        let ranges: [Set<OSGeneration>] = [
            [.xp], [.xp, .vista], [.vista], [.vista, .ten, .eleven], [.ten, .eleven], [.ten], [.eleven],
        ]
        return [
            Asking.unknown, Asking.noneOfThese, Asking.several, Asking.severalBeyondDigits, Asking.beyondDigits,
            Asking.emptyIsUnknown, Asking.zeroIsUnknown,
            Asking.findOut, Asking.why,
            Asking.terms, Asking.leftOpen, Asking.noMachineIsSo, Asking.sources, Asking.notEstablished,
            Asking.stillPossible(4, shownFrom: 3),
            Field.notACodeYet, Field.noCodeInIt, Field.wordsKept, Field.perhapsThese,
            Field.doubt("0x80072EFD", "0x80072EFE"),
            Field.besides(Asking.unknown, [Asking.unknown]),
            Field.also(Asking.unknown, [Asking.unknown]) ?? Asking.unknown,
            Field.besides(Asking.unknown, [Asking.unknown, Asking.unknown, Asking.unknown]), Field.notInCatalogue,
            Field.tooLong, Field.mend, Field.emptyList, Field.noProxyInIt,
            Field.readsAs("0x80072EFD", Asking.unknown), Field.offer("0x80072EFD"),
        ] + ranges.map(Asking.on)
    }

    private static var bypass: [Text] {
        typealias Bypass = Interface.Bypass
        return [
            Bypass.title, Bypass.list, Bypass.addresses, Bypass.emptyIsUpdate, Bypass.separators, Bypass.reasons,
            Bypass.odd, Bypass.verdict("http://wsus01", goesAround: true, by: "<local>"),
            Bypass.verdict("http://wsus01", goesAround: false, by: nil), Bypass.winINet(goesAround: true),
            Bypass.winINet(goesAround: false), Bypass.ofUpdate(direct: 1, of: 2), Bypass.wouldCover("wsus01"),
            Bypass.instead("wsus01"),
        ]
    }

    private static var evidence: [Text] {
        typealias Evidence = Interface.Evidence
        typealias Reading = Interface.Reading
        return [
            Reading.incomplete, Reading.waiting, Reading.progress(1 << 20, of: nil, in: .seconds(1)),
            Reading.progress(1 << 20, of: 2 << 20, in: .seconds(1)),
            Evidence.title, Evidence.homeHint, Evidence.howTo, Evidence.collector, Evidence.worthAsking,
            Evidence.nothingKnown,
            Evidence.callersWords,
            Evidence.allFound, Evidence.contradicted, Evidence.onlyPossible, Evidence.unreadable, Evidence.noSetting,
            Evidence.againstAnswer(Interface.Asking.unknown), Evidence.use(0), Evidence.use(3), Evidence.inUse,
            Evidence.taken(0, leftOpen: []), Evidence.taken(3, leftOpen: []),
            Evidence.taken(3, leftOpen: [Interface.Asking.unknown]),
            Evidence.overruled(Interface.ReadAloud.origin, Interface.Asking.unknown),
        ] + Evidence.values
    }

    private static var collect: [Text] {
        typealias Collect = Interface.Collect
        return [
            Collect.title, Collect.printed, Collect.written("wu.cmd"), Collect.start, Collect.fromPowerShell,
            Collect.back, Collect.give, Collect.byShare, Collect.byText("wu.cmd"), Collect.say, Collect.dictate,
            Collect.then,
            Collect.harmless, Collect.paste, Collect.show, Collect.write("wu.cmd"), Collect.isWritten("wu.cmd"),
            Collect.isThere, Collect.smaller, Collect.asks([Collect.title]), Collect.nothingOpen, Collect.askWhatIsOpen,
            Collect.mayStop,
            Collect.mayNotRun,
            Collect.isOpen, Collect.machine("12345", line: 1), Collect.newer(2),
        ] + OpenQuestions.reasons
    }

    private static var readAloud: [Text] {
        typealias ReadAloud = Interface.ReadAloud
        return [
            ReadAloud.title, ReadAloud.origin, ReadAloud.howTo, ReadAloud.addsUp, ReadAloud.isWrong,
            ReadAloud.next(1), ReadAloud.whole, ReadAloud.digitsOnly, ReadAloud.alsoHere, ReadAloud.orGroups(["12345"]),
            ReadAloud.spoken("0123456789"), ReadAloud.byPhone, ReadAloud.getIt, ReadAloud.write("wucode.cmd"),
            ReadAloud.byShare,
            ReadAloud.spelled, ReadAloud.byText, ReadAloud.besides, ReadAloud.read, ReadAloud.printed,
            ReadAloud.written("wucode.cmd"),
        ] + ReadAloud.faults
    }

    private static var keys: [Text] {
        typealias Keys = Interface.Keys
        return [
            Keys.choose, Keys.toggle, Keys.help, Keys.language, Keys.why, Keys.back, Keys.home, Keys.undo, Keys.review,
            Keys.os,
            Keys.print, Keys.evidence, Keys.collect, Keys.quit, Keys.terms, Keys.keep, Keys.how,
            Keys.contrast, Keys.values, Keys.timeLine,
        ]
    }

    private static var help: [Text] {
        typealias Help = Interface.Help
        return Help.walk + [
            Help.title, Help.choose, Help.toggle, Help.why, Help.language, Help.back, Help.home, Help.undo, Help.review,
            Help.os,
            Help.print, Help.evidence, Help.collect, Help.enough, Help.repaint, Help.quit, Help.down, Help.up,
            Help.pageDown,
            Help.pageUp,
            Help.first, Help.last, Help.help,
            Help.suspend, Help.terms, Help.nextValue, Help.valueBefore, Help.keep, Help.how, Help.contrast, Help.values,
            Help.timeLine,
        ]
    }

    private static var lookUp: [Text] {
        typealias LookUp = Interface.LookUp
        return [
            LookUp.ask, LookUp.codes, LookUp.definedIn, LookUp.beginHint, LookUp.begin("0x80072EFD"),
            LookUp.beginInstead("0x80072EFD"), LookUp.symbols, LookUp.area, LookUp.otherForms, LookUp.pointsTo,
            LookUp.example, LookUp.remark,
            LookUp.proxyMatter(true, isInferred: false), LookUp.proxyMatter(false, isInferred: false),
            LookUp.proxyMatter(false, isInferred: true), LookUp.proxyMatter(nil, isInferred: false),
        ]
            + [true, false].flatMap { isSure in
                [LookUp.sameEvent("0x80072EFD", isSure: isSure)]
                    + [nil, "0x80072EFD"].map { LookUp.oneEvent(with: "0x80072EFD", goBy: $0, isSure: isSure) }
            }
    }

    private static var hosts: [Text] {
        typealias Hosts = Interface.Hosts
        return [Hosts.title, Hosts.star, Hosts.purposes, Hosts.otherReading, Hosts.missing(2)]
            + Endpoint.Need.allCases.map(Hosts.need)
    }
}
