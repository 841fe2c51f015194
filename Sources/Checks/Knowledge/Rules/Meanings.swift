import Engine
import Facts

extension KnowledgeChecks {
    /// Every row of the catalogue can be read, belongs to a known area, and no two codes of an area mean the same.
    static func meanings(_ entries: [Entry], of codes: [ErrorCode]) -> [Problem] {
        let areas = Set(CodeArea.allCases.map(\.title))
        let unread = Set(codes).subtracting(entries.map(\.code)).sorted()
        return unread.map { problem($0, "its row cannot be read") }
            + entries.filter { !areas.contains($0.area) }.map { problem($0.code, "there is no area \($0.area.en)") }
            + Language.allCases.flatMap { shared(entries, in: $0) }
    }

    private static func shared(_ entries: [Entry], in language: Language) -> [Problem] {
        let alike = Dictionary(grouping: entries) { [$0.area.en, $0.meaning(language)] }.values.filter { $0.count > 1 }
        return alike.map { $0.map(\.code).sorted() }.sorted { $0[0] < $1[0] }.map { codes in
            problem(codes[0], "it means the same as \(codes[1].hex), in \(language.rawValue), and has the same area")
        }
    }

    private static func problem(_ code: ErrorCode, _ message: String) -> Problem {
        Problem(rule: "Meanings", subject: "code \(code.hex)", message: message)
    }
}
