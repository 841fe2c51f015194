import Application
import Facts
import SettingOrder
import TestSupport
import Testing
import Views

@testable import Canvas

/// What a table calls its rows and inputs is no word for a person.
@Suite struct InternalNamesTests {
    /// The names that are no words of the trade as well.
    private static let names =
        Set(ProxyOrder.table.rows.map(\.id) + ProxyInputs.space.variables.map(\.name)).filter { $0.contains("-") }
        .subtracting(["wsus-http", "wsus-https"])

    @Test(
        arguments: Scenes.all.map(\.name).filter { name in
            ["explore", "what-if", "values", "how", "contrast", "time-line", "help"].contains { name.hasPrefix($0) }
        }, Language.allCases)
    func noScreenShowsOne(name: String, language: Language) throws {
        let scene = try #require(Scenes.all.first { $0.name == name })
        let screen = scene.played(try scene.caseFile(), language, Size(columns: 120, rows: 200)).drawing.canvas.picture
        for word in screen.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }) {
            #expect(!Self.names.contains(String(word)), "\(word) on \(name)")
        }
    }
}
