import Testing

@Suite("wutriage check") struct CheckTests {
    /// Run once: it takes long. In Japanese, whose problems are told in English all the same.
    static let run = Result { try wutriage(["check", "--lang", "ja"]) }

    @Test func saysWhatWasLookedAt() throws {
        let run = try Self.run.get()
        #expect(run.ending == .exit(0), "\(run.output)")
        #expect(run.errors == "")
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.contains("guide: 5 stages, 36 questions, 15 routes, 277 signs"))
        #expect(lines.contains("fit: 36 questions, 2 languages, 2 sizes"))
        #expect(lines.contains { $0.hasPrefix("rows that are disputed: xp-download, ") })
        #expect(lines.last == "no problems")
    }

    @Test func everyKeyIsThere() throws {
        let run = try wutriage(["check", "--json"]).json
        #expect(run.text(at: "version") == "1")
        #expect(run.text(at: "checks.0.id") == #""guide""#)
        #expect(run.text(at: "checks.0.looked.questions") == "36")
        #expect(run.text(at: "checks.0.problems") == "[]")
        #expect(run.text(at: "rows.disputed.0") == #""xp-download""#)
    }
}
