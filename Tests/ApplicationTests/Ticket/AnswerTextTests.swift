import Engine
import Facts
import Testing

@testable import Application

/// How an answer reads in the review and in the ticket.
@Suite struct AnswerTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let question: String
        let answer: Answer
        let en, ja: String
        var testDescription: String { "\(question): \(en)" }
    }

    static let cases = [
        Case(question: "winhttp", answer: Answer(.unknown), en: "Don't know", ja: "わからない"),
        Case(question: "ie", answer: Answer(.choices([])), en: "None of these", ja: "どれも当てはまらない"),
        Case(
            question: "ie", answer: Answer(.choices(["static", "pac"])),
            en: "Setup script (PAC); Proxy server by name and port",
            ja: "自動構成スクリプト (PAC)、プロキシ サーバーの指定 (ホスト名とポート)"),
        Case(
            question: "os", answer: Answer(.choice("11"), note: "Windows Server 2022"),
            en: "11, Server 2022 and later (Windows Server 2022)", ja: "11、Server 2022 以降 (Windows Server 2022)"),
        Case(
            question: "code", answer: Answer(.text("0x80072EFD"), note: "-2147012867"),
            en: "0x80072EFD (-2147012867)", ja: "0x80072EFD (-2147012867)"),
        Case(
            question: "code", answer: Answer(.text("0x80072EFD"), note: "８００７２ｅｆｄ"), en: "0x80072EFD",
            ja: "0x80072EFD"),
        Case(
            question: "proxy", answer: Answer(.text("a\u{1B}[2Jb"), note: "c\u{202E}d"),
            en: "a<ESC>[2Jb (c<U+202E>d)", ja: "a<ESC>[2Jb (c<U+202E>d)"),
        Case(question: "trigger", answer: Answer(.choice("stranger")), en: "stranger", ja: "stranger"),
    ]

    @Test(arguments: cases) func reads(_ item: Case) {
        #expect(AnswerText.text(of: item.answer, to: item.question) == Text(en: item.en, ja: item.ja))
    }
}
