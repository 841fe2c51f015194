import Facts

/// A sentence about the order of proxy settings, with the grade that stands beside it.
public struct Said: Sendable, Hashable {
    public let text: Text
    public let grade: Grade

    public init(_ text: Text, _ grade: Grade) {
        (self.text, self.grade) = (text, grade)
    }
}

extension KnowledgeChecks {
    /// No sentence claims more than its grade, or less: what is concluded says so, and nothing else does.
    static func strengths(_ said: [Placed<Said>]) -> [Problem] {
        said.flatMap { said in
            faults(of: said.value).map { Problem(rule: "Strengths", subject: said.place, message: $0) }
        }
    }

    private static func faults(of said: Said) -> [String] {
        let (text, isConclusion) = (said.text, [.inferred, .disputed].contains(said.grade))
        let hedges = [("en", text.en, hedgesEnglish), ("ja", text.ja, hedgesJapanese)]
        let unhedged = hedges.filter { hedge in !hedge.2.contains { hedge.1.contains($0) } }.map(\.0)
        let concludes = text.en.contains("conclude") || text.en.contains("conclusion") || text.ja.contains("推測")
        return (concludes && !isConclusion ? ["it concludes, and its grade is \(said.grade.rawValue)"] : [])
            + (said.grade == .inferred ? unhedged.map { "it is inferred, and does not say so (\($0))" } : [])
    }

    /// One of them stands in each sentence that is inferred.
    private static let hedgesEnglish = [
        "conclude", "conclusion", "not established", "no source", "No source", " may ",
    ]
    private static let hedgesJapanese = ["推測", "確認できていません", "資料はありません", "可能性"]
}
