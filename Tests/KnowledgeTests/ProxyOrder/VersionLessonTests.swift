import Testing

@testable import Knowledge

@Suite struct VersionLessonTests {
    @Test(arguments: [OSGeneration.xp, .vista])
    func theRuleHeldBeforeTen(generation: OSGeneration) {
        #expect(VersionLesson(generation) == nil)
    }

    @Test(arguments: [(OSGeneration.ten, "Windows 10"), (.eleven, "Windows 11")])
    func itIsCorrectedSinceTen(generation: OSGeneration, name: String) throws {
        let lesson = try #require(VersionLesson(generation))
        for language in Language.allCases {
            #expect(lesson.scan.text(language).contains(name))
        }
    }

    /// Each statement names the date of its first source.
    @Test func bothDatesAreSaid() throws {
        let lesson = try #require(VersionLesson(.eleven))
        let dated = [
            (lesson.automatic, "2016-10-31"), (lesson.manual, "2016-10-31"), (lesson.scan, "2024-06-18"),
            (lesson.scanOfWSUS, "2021-01-12"), (lesson.download, "2024-05-23"),
        ]
        for (statement, date) in dated {
            #expect(statement.sources.first?.date == date)
            for language in Language.allCases {
                #expect(statement.text(language).contains(date))
            }
        }
    }
}
