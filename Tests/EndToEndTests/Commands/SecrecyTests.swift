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
        let run = try wutriage(given, input: input)
        let printed = run.output + run.errors
        #expect(!printed.isEmpty)
        #expect(!printed.contains("sentinel"), "\(printed)")
        let controls = printed.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
        #expect(controls.isEmpty, "\(printed.debugDescription)")
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
}
