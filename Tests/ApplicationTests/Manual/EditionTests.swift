import Facts
import Foundation
import Testing

@testable import Application

/// One version everywhere.
@Suite struct EditionTests {
    private static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The list of changes is kept by hand: a version without its entry, and an entry without its version, fail here.
    @Test func theNewestChangeIsOfThisVersion() throws {
        let changes = try String(contentsOf: Self.top.appending(path: ".package/changelog"), encoding: .utf8)
        #expect(changes.hasPrefix("wutriage (\(Edition.program)) "))
    }

    @Test(arguments: Language.allCases) func theTicketSaysWhoWroteIt(language: Language) {
        #expect(Ticket.lines(of: CaseFile(), language).last == Edition.line(language))
    }

    @Test func theManualSaysItInItsHead() {
        #expect(Roff.lines(.whole, .ja)[1].contains("\"wutriage \(Edition.program)\""))
    }
}
