import Application
import Engine
import Facts
import Guidance
import TestSupport
import Testing

/// What has to fit where it is shown.
@Suite("Words of the screens")
struct InterfaceTests {
    @Test(arguments: [
        Interface.Keys.choose, Interface.Keys.toggle, Interface.Keys.help, Interface.Keys.language, Interface.Keys.why,
        Interface.Keys.back, Interface.Keys.undo, Interface.Keys.review, Interface.Keys.os,
        Interface.Keys.print, Interface.Keys.quit,
    ])
    func keysAreShort(_ label: Text) {
        #expect(label.columns <= 12, "\(label.en)")
    }

    /// Keys, separators and labels of a question's bar, on one line of 80 columns.
    @Test(arguments: Language.allCases)
    func theBarOfAQuestionFits(_ language: Language) {
        let bar: [(String, Text)] = [
            ("F1", Interface.Keys.help), ("F2", Interface.Keys.language),
            ("F3", Interface.Keys.why), ("b", Interface.Keys.back), ("u", Interface.Keys.undo),
            ("r", Interface.Keys.review), ("q", Interface.Keys.quit),
        ]
        let columns = bar.map { TextWidth.width($0) + 1 + TextWidth.width($1(language)) + 2 }.reduce(0, +)
        #expect(columns <= 80, "\(columns)")
    }

    @Test(arguments: Language.allCases)
    func theRailFitsOneLine(_ language: Language) {
        let titles = (1...Triage.guide.stages).map { StageWords.title($0)(language) }
        #expect(titles.allSatisfy { TextWidth.width($0) <= 14 })
        #expect(titles.map { TextWidth.width("1 \($0)") }.reduce(0, +) + 4 * TextWidth.width(" > ") <= 80)
    }

    @Test func tooSmallFitsASmallScreen() {
        #expect(Interface.Screen.tooSmall.fits(lines: 2, of: 30))
    }

    @Test(arguments: [
        Interface.Home.title, Interface.Home.newCaseHint, Interface.Home.exampleHint, Interface.Home.lookUpHint,
        Interface.Home.offline, Interface.Example.end, Interface.Screen.askQuit,
        Interface.Screen.pressEnter, Interface.Asking.several, Interface.Asking.emptyIsUnknown,
        Interface.Field.notACodeYet, Interface.Field.notInCatalogue,
        Interface.Field.tooLong, Interface.Panel.title, Interface.Review.change, Interface.Review.empty,
        Interface.Outcome.elevated, Interface.Trial.ask, Interface.LookUp.ask, Interface.LookUp.beginHint,
        Interface.LookUp.begin("0x80072EFD"), Interface.LookUp.beginInstead("0x80072EFD"),
        Interface.Field.perhapsThese, Interface.Field.doubt("0x80072EDF", "0x80072EFD, 0x80072EFE"),
        Interface.LookUp.oneEvent(with: "0x80072EFD", goBy: "0x80072EFD", isSure: false),
    ])
    func aMessageIsOneLine(_ message: Text) {
        #expect(message.columns <= 78, "\(message.en): \(message.columns)")
        #expect(message.fits(lines: 3, of: 38), "\(message.en)")
    }

    @Test func helpFitsOneScreen() {
        #expect((5...8).contains(Interface.Help.walk.count))
        for line in Interface.Help.walk {
            #expect(line.columns <= 76, "\(line.en): \(line.columns)")
        }
    }

    @Test(arguments: [
        Interface.Help.choose, Interface.Help.toggle, Interface.Help.why,
        Interface.Help.language, Interface.Help.back, Interface.Help.undo, Interface.Help.review, Interface.Help.os,
        Interface.Help.print, Interface.Help.repaint, Interface.Help.quit,
    ])
    func aKeyIsExplainedBesideItsName(_ line: Text) {
        #expect(line.columns <= 64, "\(line.en): \(line.columns)")
    }

    @Test func countsAgree() {
        #expect(Interface.Panel.moreRules(1).en == "1 more order possible")
        #expect(Interface.Panel.moreRules(4).en == "4 more orders possible")
        #expect(Interface.Panel.moreRules(4).ja == "ほかに 4 通りの可能性")
        #expect(Interface.Screen.moreLines(1).en == "1 more line")
        #expect(Interface.Screen.moreLines(12).ja == "あと 12 行")
    }

    /// The words that stand for one value of several are told apart.
    @Test func valuesAreToldApart() {
        #expect(Set(TrialResult.allCases.map(Interface.Trial.result)).count == 7)
        #expect(Set(FixKind.allCases.map(Interface.Outcome.kind)).count == 4)
        #expect(Set(Who.allCases.map(Interface.Outcome.who)).count == 4)
        #expect(Set(Risk.allCases.map(Interface.Outcome.risk)).count == 3)
        #expect(Set([true, false, nil].map { Interface.LookUp.proxyMatter($0, isInferred: false) }).count == 3)
        #expect(Set([true, false].map { Interface.LookUp.proxyMatter(false, isInferred: $0) }).count == 2)
    }

    /// What stands before a command says exactly where it runs.
    @Test(arguments: [
        ([.xp], "XP, 2003: "), ([.vista, .ten, .eleven], "Vista and later: "), ([.xp, .vista], "up to 8.1: "),
        ([.ten, .eleven], "10+: "), ([.eleven], "11, 2022 and later: "), ([.vista], "Vista to 8.1: "),
        ([.ten], "10: "), (OSGeneration.allCases, ""),
    ])
    func aRangeOfGenerationsIsNamed(_ generations: [OSGeneration], _ name: String) {
        #expect(Interface.Asking.on(Set(generations)).en == name)
    }
}
