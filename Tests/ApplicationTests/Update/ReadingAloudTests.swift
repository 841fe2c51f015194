import Collector
import Engine
import Evidence
import Facts
import Guidance
import TestSupport
import Testing

@testable import Application

/// The screen for a code that the caller reads aloud.
@Suite struct ReadingAloudTests {
    /// Windows 10 of 2022 behind a proxy that wants a login; the newest code is 0x8024401B.
    static let code = SpokenCode([
        .build: 19045, .revision: 3803, .winHTTP: 1, .user: 2, .source: 1, .wpad: 1, .http: 3, .https: 3, .area: 2,
        .code: 0x401B,
    ])

    static func begun() -> Model {
        var model = Model(language: .en)
        _ = update(&model, .collectPressed)
        _ = update(&model, .digitPressed(4))
        return model
    }

    /// Each character as a key of its own.
    static func type(_ text: String, into model: inout Model) {
        for character in text { _ = update(&model, model.message(for: .character(character))) }
    }

    private func groups(_ model: Model) -> [String] { model.form.groups.map(\.string) }

    @Test func everyGroupIsJudgedWhileItIsTyped() {
        var model = Self.begun()
        #expect(model.screen == .readAloud)
        for (place, group) in Self.code.text.enumerated() {
            #expect(model.form.row == place)
            Self.type(String(group.prefix(4)), into: &model)
            #expect(model.addsUp(place) == nil)
            Self.type(String(group.suffix(1)), into: &model)
            #expect(model.addsUp(place) == true)
        }
        #expect(model.spokenStatus.text == Interface.ReadAloud.whole && !model.spokenStatus.isFault)
    }

    @Test func aWrongGroupIsAskedForAgainAndTypedAnew() {
        var model = Self.begun()
        let text = Self.code.text
        Self.type(text[0] + text[1], into: &model)
        let wrong = text[2].dropLast() + (text[2].last == "9" ? "0" : "9")
        Self.type(String(wrong), into: &model)
        #expect(model.form.row == 2 && model.addsUp(2) == false)
        #expect(model.spokenStatus.text.en == "Group 3 does not add up: ask for it again")
        #expect(model.spokenStatus.text.ja == "3 番が合いません。もう一度読み上げてもらってください。")
        #expect(model.spokenStatus.isFault)
        Self.type(text[2], into: &model)
        #expect(groups(model).prefix(4) == text.prefix(3) + [""])
        #expect(model.form.row == 3)
    }

    @Test func enterOnAWholeCodeShowsItsAnswers() throws {
        var model = Self.begun()
        Self.type(Self.code.text.joined(), into: &model)
        _ = update(&model, .confirmed)
        #expect(model.screen == .evidence)
        let answers = Dictionary(model.evidenceAnswers.all.map { ($0.question, $0) }) { first, _ in first }
        #expect(answers["code"]?.words == "0x8024401B")
        #expect(answers["winhttp"]?.words == "direct")
        #expect(answers["ie"]?.words == "static")
        #expect(answers["source"]?.words == "microsoft")
        #expect(answers["login"]?.words == "yes")
        #expect(answers["updated"]?.words == "2022-05")
        #expect(answers.values.allSatisfy { $0.answer.origin == .readAloud })
        #expect(model.rows.contains { $0.text.en.contains("[read aloud]") && $0.text.ja.contains("[読み上げ]") })
        _ = update(&model, .confirmed)
        #expect(model.caseFile.answer(to: "login")?.origin == .readAloud)
        #expect(Ticket.lines(of: model.caseFile, .ja).contains { $0.hasSuffix("[読み上げ]") })
    }

    // MARK: Ways to put it in

    @Test(arguments: [
        code.text.joined(), code.text.joined(separator: " "), code.text.joined(separator: "-"),
        code.text.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "\n"),
    ])
    func itCanBePasted(_ text: String) {
        for screen in [Self.begun(), Model(language: .ja, caseFile: CaseFile())] {
            var model = screen
            _ = update(&model, .pasted(text, truncated: false))
            if model.screen == .evidence { continue }
            #expect(model.screen == .readAloud)
            #expect(groups(model) == Self.code.text)
            _ = update(&model, .confirmed)
            #expect(model.screen == .evidence)
        }
    }

    @Test func separatorsAndFullWidthAreTypedAsWell() {
        var model = Self.begun()
        let wide = Self.code.text.map { group in String(group.map { Array("０１２３４５６７８９")[$0.wholeNumberValue ?? 0] }) }
        Self.type(wide.joined(separator: "－"), into: &model)
        #expect(groups(model) == Self.code.text)
        var other = Self.begun()
        Self.type(Self.code.text.joined(separator: " - "), into: &other)
        #expect(groups(other) == Self.code.text)
    }

    @Test func digitsThatCameTooFastAreTaken() {
        var model = Self.begun()
        let digits = Self.code.text.joined()
        _ = update(&model, .rushed(String(digits.prefix(8))))
        _ = update(&model, .poured(String(digits.dropFirst(8)), truncated: false))
        #expect(groups(model) == Self.code.text)
    }

    @Test func lettersAreNoCommands() {
        var model = Self.begun()
        Self.type("12q", into: &model)
        #expect(model.screen == .readAloud && groups(model)[0] == "12")
        #expect(model.notice == Interface.ReadAloud.digitsOnly)
    }

    @Test func backspaceGoesOnInTheGroupBefore() {
        var model = Self.begun()
        Self.type(Self.code.text[0] + "1", into: &model)
        for _ in 0..<3 { _ = update(&model, .edited(.backspace)) }
        #expect(groups(model)[0] == String(Self.code.text[0].prefix(3)) && groups(model)[1].isEmpty)
        #expect(model.form.row == 0)
    }

    @Test func enterLeadsToTheGroupThatIsWanted() {
        var model = Self.begun()
        _ = update(&model, .moved(3))
        _ = update(&model, .confirmed)
        #expect(model.screen == .readAloud && model.form.row == 0)
        _ = update(&model, .pasted("11111" + Self.code.text.dropFirst().joined(), truncated: false))
        _ = update(&model, .moved(2))
        _ = update(&model, .confirmed)
        #expect(model.form.row == 0, "to the wrong one")
    }

    @Test func anotherFormSaysSoWithItsFirstGroup() {
        var model = Self.begun()
        Self.type(String(String(100_000 + (2 << 11 | 5) * 11).dropFirst()), into: &model)
        #expect(model.spokenStatus.text == Interface.ReadAloud.fault(.form(2)))
        #expect(model.spokenStatus.isFault)
    }

    @Test func swappedGroupsAreRefusedTogether() {
        var model = Self.begun()
        var text = Self.code.text
        text.swapAt(1, 2)
        Self.type(text.joined(), into: &model)
        #expect(model.spokenStatus.text == Interface.ReadAloud.fault(.sum))
        _ = update(&model, .confirmed)
        #expect(model.screen == .readAloud)
    }

    // MARK: The first question

    @Test func theFirstQuestionLeadsThere() {
        var model = Model(language: .en, caseFile: CaseFile())
        let digits = Self.code.text.joined()
        Self.type(String(digits.prefix(10)), into: &model)
        #expect(model.screen == .walk, "a number of ten digits may be an error code")
        guard case .answer(_, let understood, _) = model.fieldReading else {
            Issue.record("a number of ten digits may be a code that nobody has listed")
            return
        }
        #expect(understood == Interface.ReadAloud.orGroups(Array(Self.code.text.prefix(2))))
        Self.type(String(digits.dropFirst(10)), into: &model)
        #expect(model.screen == .readAloud && groups(model) == Self.code.text)
        _ = update(&model, .backPressed)
        #expect(model.screen == .walk && model.form.field.isEmpty)
    }

    @Test func aSecondGroupLeadsThere() {
        var model = Model(language: .en, caseFile: CaseFile())
        Self.type(Self.code.text[0] + " " + String(Self.code.text[1].prefix(1)), into: &model)
        #expect(model.screen == .readAloud)
        #expect(model.form.row == 1)
    }

    @Test(arguments: ["-2147012867", "2147954429", "12029", "12029 12007", "80240017", "0x80072EFD", "2316632065"])
    func errorCodesStay(_ code: String) {
        var model = Model(language: .en, caseFile: CaseFile())
        Self.type(code, into: &model)
        #expect(model.screen == .walk)
    }

    // MARK: Read along

    /// し and しち are heard as one another: every digit by the word that cannot be misheard.
    @Test func japaneseDigitsAreThoseOfTheTelephone() {
        #expect(Interface.ReadAloud.spoken("01234").ja == "ゼロ いち に さん よん")
        #expect(Interface.ReadAloud.spoken("56789").ja == "ご ろく なな はち きゅう")
        #expect(Interface.ReadAloud.spoken("0123456789").en == "zero one two three four five six seven eight nine")
        let words = Interface.ReadAloud.spoken("0123456789").ja.split(separator: " ")
        #expect(!words.contains("し") && !words.contains("しち") && !words.contains("く"))
    }
}
