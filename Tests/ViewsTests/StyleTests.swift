import Canvas
import TestSupport
import Testing
import Views

/// Where the style says something: what is pointed at, what is typed on the Windows machine, what is to be careful with.
@Suite struct StyleTests {
    static let names = ["source", "ie-marked", "proxy-warning", "proxy-refused", "os-told", "outcome", "review-void"]

    @Test(arguments: names) func isAsKept(_ name: String) throws {
        let scene = try #require(Scenes.all.first { $0.name == name })
        let drawing = scene.played(try scene.caseFile(), .en, Size(columns: 80, rows: 24)).drawing
        if let problem = Snapshots().problem("\(name).styles", drawing.canvas.stylePicture) {
            Issue.record("\(problem)")
        }
    }
}
