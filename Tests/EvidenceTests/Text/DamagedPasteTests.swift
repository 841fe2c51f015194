import TestSupport
import Testing

@testable import Evidence

/// What is cut off, indented or set into Markdown, and what somebody has hidden in it.
@Suite struct DamagedPasteTests {
    private static let long = PastedTexts.all.filter { $0.text.contains("\n") }

    /// A text that was cut says nothing that the whole does not say.
    @Test(arguments: long) func aPieceSaysNoMore(text: PastedTexts.Case) {
        let whole = Set(Reading(text.text).findings.map(\.kind))
        let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false)
        for count in 2...max(2, lines.count) {
            let kinds = Set(Reading(lines.prefix(count).joined(separator: "\n")).findings.map(\.kind))
            // A proxy that stands without its key is named, and no more.
            let more = kinds.subtracting(whole).subtracting([.proxyNamed])
            #expect(more.isEmpty, "\(count) lines: \(more)")
        }
    }

    /// In a block of Markdown, and indented.
    @Test(arguments: PastedTexts.all) func aFrameChangesNothing(text: PastedTexts.Case) {
        let shown = { (text: String) in Set(Reading(text).findings.map(Shown.init)) }
        let whole = shown("x\n" + text.text)
        #expect(shown("x\n```\n" + text.text + "\n```").isSuperset(of: whole))
        let indented = text.text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        #expect(shown("x\n" + indented.joined(separator: "\n")).isSuperset(of: whole))
    }

    /// Behind every line of every form: no secret and no escape comes out again.
    @Test(arguments: PastedTexts.all) func nothingHiddenComesOut(text: PastedTexts.Case) {
        let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for place in lines.indices {
            for planted in [
                " http://taro:SENTINEL@proxy.example.com:8080", " Password: SENTINEL", "\u{1B}[31m\u{9B}2J",
            ] {
                var lines = lines
                lines[place] += planted
                let reading = Reading(lines.joined(separator: "\n"))
                let output = "\(reading.findings) \(reading.quotes.values) \(reading.unread)"
                #expect(!output.contains("SENTINEL"), "\(lines[place])")
                #expect(!output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
            }
        }
    }
}
