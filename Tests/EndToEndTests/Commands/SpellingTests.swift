import Foundation
import TestSupport
import Testing

/// Every way to write a secret, on every route through the program: none comes out.
@Suite("wutriage: every spelling of a secret") struct SpellingRoutesTests {
    /// All of them in one text, with a code before each, so that the line is quoted wherever lines are.
    private static let text = SecretSpelling.all.map { "0x80072EFD\n\($0.text)\n\n" }.joined()

    @Test(arguments: [
        ["read", "-"], ["read", "-", "--json"], ["read", "-", "--lang", "ja"], ["explain", "-"],
        ["explain", "-", "--json"],
    ])
    func aText(arguments: [String]) throws {
        try expectNothing(in: try wutriage(arguments, input: Self.text))
    }

    /// Each as evidence and each as an answer; both in one file would be refused for the answer.
    @Test(arguments: [[], ["--json"]]) func aFileOfAnswers(options: [String]) throws {
        let evidence = try json(["evidence": SecretSpelling.all.map(\.text), "otherwise": "unknown"])
        try expectNothing(in: try wutriage(["triage", "--answers", "-"] + options, input: evidence))
    }

    /// What is refused is named in the complaint, and the complaint says the rest of its sentence.
    @Test(arguments: SecretSpelling.all) func aComplaint(spelling: SecretSpelling) throws {
        for question in ["os", "proxy", "no-such-question"] {
            let answers = try json([
                "answers": question == "no-such-question" ? [spelling.text: "1"] : [question: spelling.text]
            ])
            try expectNothing(in: try wutriage(["triage", "--answers", "-"], input: answers))
        }
        let word = spelling.text.replacing("\0", with: "")
        for arguments in [
            ["explain", word], ["command", "set", "--os", "10", "--proxy", word], [word], ["read", word],
        ] {
            try expectNothing(in: try wutriage(arguments))
        }
    }

    private func json(_ value: [String: Any]) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
    }

    private func expectNothing(in run: Command) throws {
        let printed = run.output + run.errors
        #expect(!printed.isEmpty)
        #expect(!SecretSpelling.leaks(printed), "\(printed)")
    }
}
