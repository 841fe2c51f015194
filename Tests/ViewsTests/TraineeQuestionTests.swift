import Application
import Canvas
import Facts
import Testing
import Views

/// Twenty questions that somebody can answer after an hour: for each the keys, and what then stands on one screen.
@Suite struct TraineeQuestionTests {
    struct Question: Sendable, CustomTestStringConvertible {
        let number: Int
        let asked: String
        /// From the home screen: `Down*3` three times. None of them turns a page.
        let keys: String
        let english: [String]
        let japanese: [String]

        var testDescription: String { "\(number) \(asked)" }
    }

    @Test(arguments: TraineeQuestions.all, Language.allCases)
    func theAnswerStandsOnOneScreen(_ question: Question, _ language: Language) throws {
        var model = Model(language: language)
        for key in try Self.keys(question.keys) {
            _ = update(&model, model.message(for: key))
            _ = update(&model, .laidOut(draw(model, Size(columns: 80, rows: 24)).extent))
        }
        let screen = draw(model, Size(columns: 80, rows: 24)).canvas.picture
        let solid = screen.filter { !$0.isWhitespace }
        for piece in language == .en ? question.english : question.japanese {
            #expect(solid.contains(piece.filter { !$0.isWhitespace }), "\(piece)\n\(screen)")
        }
    }

    @Test func allTwentyStandHere() {
        #expect(TraineeQuestions.all.map(\.number) == Array(1...20))
        #expect(TraineeQuestions.all.allSatisfy { !$0.keys.contains("PgDn") && !$0.english.isEmpty })
        #expect(TraineeQuestions.all.allSatisfy { $0.english.count == $0.japanese.count })
    }

    private static func keys(_ text: String) throws -> [Key] {
        try text.split(separator: " ").flatMap { word in
            let parts = word.split(separator: "*")
            let key: Key =
                switch parts[0] {
                case "Down": .down
                case "Up": .up
                default: .character(try #require(parts[0].count == 1 ? parts[0].first : nil))
                }
            return Array(repeating: key, count: parts.count > 1 ? Int(parts[1]) ?? 0 : 1)
        }
    }
}
