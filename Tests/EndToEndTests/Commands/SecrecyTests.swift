import Foundation
import Testing

/// Whatever is given on the command line or in a file, no control character and no password comes out again.
@Suite("wutriage: what never comes out") struct SecrecyTests {
    /// Each place that takes a word; `WORD` stands for it.
    private static let places: [[String]] = [
        ["WORD"], ["WORD", "second"], ["WORD", "--os", "11"], ["--lang", "WORD"], ["--WORD"], ["--os", "WORD"],
        ["80072EFD", "--os", "11", "--proxy", "WORD"], ["80072EFD", "--os", "11", "--bypass", "WORD"],
        ["explain", "WORD"], ["explain", "WORD 80072EFD"], ["explain", "--json", "WORD 80072EFD"],
        ["resolve", "--os", "WORD"], ["resolve", "--updated", "WORD"], ["resolve", "--ie", "WORD"],
        ["resolve", "--account", "WORD"], ["resolve", "--json", "--source", "WORD"],
        ["command", "WORD", "--os", "10"], ["command", "show", "--os", "WORD"],
        ["command", "set", "--os", "10", "--proxy", "WORD"],
        ["command", "set", "--os", "xp", "--proxy", "http://WORD"],
        ["command", "set", "--os", "10", "--proxy", "a:80", "--bypass", "WORD"],
        ["command", "set", "--os", "10", "--proxy", "a:80", "--shell", "WORD"],
        ["triage", "--answers", "WORD"], ["triage", "--answers", "-", "--WORD"],
    ]

    private func expectNothing(_ word: String, in arguments: [String], input: String = "") throws {
        let given = arguments.map { $0.replacing("WORD", with: word) }
        try expectNothing(in: try wutriage(given, input: input))
    }

    private func expectNothing(in run: Command) throws {
        let printed = run.output + run.errors
        #expect(!printed.isEmpty)
        #expect(!printed.contains("sentinel"), "\(printed)")
        let controls = printed.unicodeScalars.filter {
            [.control, .format].contains($0.properties.generalCategory) && $0 != "\n" && $0 != "\t"
        }
        #expect(controls.isEmpty, "\(printed.debugDescription)")
        #expect(!printed.contains("\\u00"), "escaped in JSON: \(printed)")
    }

    @Test(arguments: places)
    func anArgumentIsHarmless(arguments: [String]) throws {
        try expectNothing("\u{1B}[31mred\u{1B}]0;title\u{07}\u{9B}2J", in: arguments)
        try expectNothing("user:sentinel@proxy:8080", in: arguments)
    }

    @Test(arguments: [
        #"{"answers": {"code": "WORD 80072EFD"}, "otherwise": "unknown"}"#, #"{"answers": {"proxy": "WORD"}}"#,
        #"{"answers": {"WORD": "1"}}"#, #"{"answers": {"os": "WORD"}}"#, #"{"otherwise": "WORD"}"#,
        #"{"evidence": ["http://WORD 80072EFD"], "otherwise": "unknown"}"#, #"WORD"#,
    ])
    func aFileIsHarmless(answers: String) throws {
        for word in [#"\u001B[31mred\u001B]0;title\u0007\u009B2J"#, "user:sentinel@proxy:8080"] {
            let input = answers.replacing("WORD", with: word)
            try expectNothing(word, in: ["triage", "--answers", "-"], input: input)
            try expectNothing(word, in: ["triage", "--answers", "-", "--json"], input: input)
        }
    }

    @Test func aTextIsHarmless() throws {
        let text = "\u{1B}[31m80072EFD\u{1B}[0m via http://user:sentinel@proxy:8080\n"
        try expectNothing("", in: ["explain", "-"], input: text)
        try expectNothing("", in: ["explain", "-", "--json"], input: text)
    }

    @Test(
        arguments: Planted.texts,
        [["read", "-"], ["read", "-", "--json"], ["explain", "-"], ["explain", "-", "--json"]])
    func aPlantInAnyFieldIsHarmless(text: Planted, arguments: [String]) throws {
        try expectNothing(in: try wutriage(arguments, input: text.text))
    }
}

/// Text of one format, over and over, each time with something planted in another of its fields.
struct Planted: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String

    var testDescription: String { name }

    /// The texts that the fuzzer begins with: some of every format.
    static let texts: [Planted] = {
        let folder = URL(filePath: #filePath).appending(path: "../../../Fuzz/Corpus").standardized
        let names = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
        return names.compactMap { name in
            guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return nil }
            return Planted(name: name, text: planting(in: text))
        }
    }()

    private static func planting(in text: String) -> String {
        fields(of: text).enumerated().flatMap { number, place in
            [controls, credentials[number % credentials.count]].map { plant in
                text[..<place] + plant + text[place...]
            }
        }.joined(separator: "\n\n")
    }

    private static let controls = "\u{1B}[31m\u{9B}2J\r\u{202E}\u{2066}\u{200B}\u{7}\u{1B}]0;title\u{1B}\\"

    private static let credentials = [
        "user:sentinel@", "http://user:sentinel@", "DOMAIN\\user:sentinel@", "Proxy-Authorization: Basic sentinel",
        "Authorization: NTLM sentinel", "Cookie: sentinel", "Set-Cookie: a=sentinel", "password=sentinel",
        "PassNT  sentinel", "TlRMTVNTUAABsentinel",
    ]

    /// Where a word or a value begins, or goes on behind the scheme of an address.
    private static func fields(of text: String) -> [String.Index] {
        text.indices.dropFirst().filter { place in
            let before = text[text.index(before: place)]
            let begins = before.isWhitespace || "\"=:;<>[(/".contains(before)
            return begins && (text[place].isLetter || text[place].isNumber)
        }
    }
}
