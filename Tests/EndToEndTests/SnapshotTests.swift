import Foundation
import TerminalHarness
import TestSupport
import Testing

/// The comparison with kept screens, which the screens of other tests rest on.
@Suite struct SnapshotTests {
    private let folder = TemporaryFolder()
    private var snapshots: Snapshots { Snapshots(beside: folder.path + "/SomeTests.swift") }

    @Test func aMissingScreenIsRecordedAndFails() throws {
        #expect(try #require(snapshots.problem("first", "a\nb")).contains("has been recorded"))
        #expect(try String(contentsOfFile: folder.path + "/Snapshots/first.txt", encoding: .utf8) == "a\nb\n")
        #expect(snapshots.problem("first", "a\nb") == nil)
    }

    @Test(arguments: ["a\nc", "a\nb\n", "a", ""])
    func anotherScreenFailsAndBothAreShown(screen: String) throws {
        _ = snapshots.problem("kept", "a\nb")
        let problem = try #require(snapshots.problem("kept", screen))
        #expect(problem.contains("--- kept\na\nb\n--- now\n" + screen))
        #expect(snapshots.problem("kept", "a\nb") == nil)
    }

    @Test func whatCannotBeRecordedFails() throws {
        let nowhere = Snapshots(beside: "/dev/null/SomeTests.swift")
        #expect(try #require(nowhere.problem("any", "a")).contains("nor can it be recorded"))
    }
}
