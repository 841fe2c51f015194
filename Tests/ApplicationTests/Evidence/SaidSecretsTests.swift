import Engine
import Evidence
import Facts
import TestSupport
import Testing

@testable import Application

/// A secret or an escape in a form that has no form: a sentence, a cell of a table, Markdown, brackets, an exception.
@Suite struct SaidSecretsTests {
    private static let forms = [
        "The proxy asks for a login, and % is what I typed.", "| srv01 | 0x80072EFD | % |",
        "**Proxy:** `%` fails with 80072efd",
        "WSUS に % で接続すると 80072efd になります。", "【%】プロキシは認証が必要です。",
        "System.Net.WebException: (407) Proxy Authentication Required %", "80072efd win11 wsus %",
    ]

    @Test(arguments: forms) func noSecretReachesAnOutput(form: String) {
        for spelling in SecretSpelling.all {
            // A spelling of several lines ends with its line.
            let text = spelling.text.contains("\n") ? "\n\(spelling.text)\n" : spelling.text
            let output = Self.output(of: form.replacing("%", with: text))
            #expect(!SecretSpelling.leaks(output), "\(spelling.name) in \(form): \(output)")
        }
    }

    @Test(arguments: forms, ["\u{1B}[31m", "\u{1B}]0;title\u{07}", "\u{9B}2J", "\u{202E}", "\u{07}\u{08}"])
    func noEscapeReachesAnOutput(form: String, escape: String) {
        let output = Self.output(of: form.replacing("%", with: "a\(escape)b"))
        #expect(
            !output.unicodeScalars.contains {
                $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
            })
    }

    /// Everything that is shown of a text, on the evidence screen and in the first line.
    private static func output(of text: String) -> String {
        let evidence = EvidenceText("#1", Reading(text))
        let answers = EvidenceAnswers([evidence], Session())
        let line = FirstLine(Intake.clean(text).text)
        let parts: [[String]] = [
            EvidencePassages.found([evidence]).map { "\($0)" },
            evidence.reading.findings.map { FindingText.text(of: $0)(.en) + FindingText.text(of: $0)(.ja) },
            evidence.reading.unread, answers.all.flatMap { [$0.words, $0.quote] },
            line.words, line.others.map(\.words),
        ]
        return parts.flatMap(\.self).joined(separator: "\n")
    }
}
