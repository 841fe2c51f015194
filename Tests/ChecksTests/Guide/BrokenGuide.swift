import LampGuide
import Testing

@testable import Checks
@testable import Engine

/// A guide that is broken in one way, and all that the checks should say of it.
struct BrokenGuide: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let guide: Guide
    private let faults: [(subject: String, message: String)]

    /// - Parameter faults: the subject and the message of each.
    init(_ name: String, _ guide: Guide, _ faults: (String, String)...) {
        testDescription = name
        self.guide = guide
        self.faults = faults.map { (subject: $0, message: $1) }
    }

    func problems(rule: String) -> [Problem] {
        faults.map { Problem(rule: rule, subject: $0.subject, message: $0.message) }
    }
}

@Suite struct SoundGuideTests {
    @Test func hasNoProblems() {
        #expect(GuideChecks.all(Lamp.guide) == [])
    }
}

extension Question {
    /// The question for the fuse with other answers.
    static func fuse(_ choices: [Choice]) -> Question {
        Question("fuse", stage: 2, .one(choices), when: .certain(.is("power", "no")))
    }
}
