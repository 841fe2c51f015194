import TerminalHarness
import TestSupport
import Testing

/// Whole cases on the real binary: whole screens, and what is printed at the end.
@Suite("Cases walked to their end") struct WalkTests {
    private let snapshots = Snapshots()

    @Test(arguments: Walk.all)
    func endsAsItDid(walk: Walk) throws {
        let session = try TerminalSession(
            wizard: [], environment: ["LANG": walk.language == "ja" ? "ja_JP.UTF-8" : "C.UTF-8"])
        for step in walk.steps {
            try session.press(step.keys)
            guard let name = step.screen else { continue }
            let seen = session.isFullScreen ? session.screen : session.printed
            if let problem = snapshots.problem("\(walk.name).\(name)", seen) { Issue.record("\(problem)") }
        }
        #expect(!session.isFullScreen, "the walk ends on the normal screen, with what is printed")
    }
}
