import Facts
import Testing

@testable import SettingOrder

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

    /// Of what it says about scans and downloads, only what bears on the case.
    @Test(arguments: [
        ("traffic=scan source=microsoft", ["scan"]), ("traffic=scan source=wsus-https", ["scanOfWSUS"]),
        ("traffic=scan", ["scan", "scanOfWSUS"]), ("traffic=download source=microsoft", ["download"]),
        ("traffic=report", []), ("", ["scan", "scanOfWSUS", "download"]),
    ])
    func onlyWhatBearsOnTheCaseIsSaid(given: String, expected: [String]) throws {
        let lesson = try #require(VersionLesson(.eleven))
        let parts = ["scan": lesson.scan, "scanOfWSUS": lesson.scanOfWSUS, "download": lesson.download]
        let statements = lesson.statements(OrderCase.known(given))
        #expect(statements == [lesson.automatic, lesson.manual] + expected.compactMap { parts[$0] })
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
