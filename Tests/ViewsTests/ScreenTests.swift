import Canvas
import Facts
import TestSupport
import Testing
import Views

/// Every screen, whole, in both languages, at the size it is made for and at the smallest.
@Suite struct ScreenTests {
    static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

    @Test(arguments: Scenes.all) func isAsKept(_ scene: Scene) throws { try compare(scene, Self.sizes) }

    @Test(arguments: Scenes.wide) func isAsKeptWhereThereIsMoreRoom(_ scene: Scene) throws {
        try compare(scene, [Size(columns: 120, rows: 40)])
    }

    private func compare(_ scene: Scene, _ sizes: [Size]) throws {
        let caseFile = try scene.caseFile()
        for (size, language) in sizes.flatMap({ size in Language.allCases.map { (size, $0) } }) {
            let drawing = scene.played(caseFile, language, size).drawing
            let name = "\(scene.name).\(language).\(size.columns)x\(size.rows)"
            if let problem = Snapshots().problem(name, drawing.canvas.picture) { Issue.record("\(problem)") }
        }
    }
}
