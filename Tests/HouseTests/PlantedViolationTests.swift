import Testing

/// Each check of the house, shown something that it must find.
@Suite struct PlantedViolationTests {
    @Test(arguments: [
        ("import Foundation", ["Foundation"]),
        ("@testable import Engine", ["Engine"]),
        ("  public import struct Canvas.Cell", ["Canvas"]),
        ("@preconcurrency import CNcurses", ["CNcurses"]),
        ("@_spi(Inner) internal import Facts", ["Facts"]),
        ("import Engine; import Views", ["Engine", "Views"]),
        ("import Engine // why\nlet a = 1\r\nimport Glibc", ["Engine", "Glibc"]),
        ("// import Foundation", []),
        ("/// Goods are kept until import duties are paid.\nlet importDate = 1", []),
        ("\"\"\"\n  words of a text, until import duties are paid\n\"\"\"", []),
    ])
    func importsAreFound(text: String, modules: [String]) {
        #expect(importedModules(in: text) == modules)
    }

    @Test(arguments: [
        ("Engine", "import Glibc"),
        ("FactsData", "import Engine"),
        ("Facts", "import Engine"),
        ("Facts", "import SettingOrder"),
        ("SettingOrder", "import Guidance"),
        ("Guidance", "import Application"),
        ("Guidance", "import Evidence"),
        ("Guidance", "import Checks"),
        ("Evidence", "import Engine"),
        ("Evidence", "import Guidance"),
        ("Application", "import Checks"),
        ("Views", "import Checks"),
        ("Checks", "import Terminal"),
        ("Application", "import Canvas"),
        ("Canvas", "import Glibc"),
        ("Views", "import Terminal"),
        ("Views", "import CNcurses"),
        ("Terminal", "import Application"),
        ("wutriage", "import CNcurses"),
        ("wutriage", "import Foundation"),
        ("Facts", "import FoundationEssentials"),
        ("Practice", "import Engine"),
    ])
    func aForbiddenImportIsFound(module: String, text: String) {
        #expect(forbiddenImports(in: "let a = 1\n\(text)\n", of: module).count == 1)
    }

    @Test(arguments: House.rooms.keys.sorted())
    func foundationIsForbiddenEverywhere(module: String) {
        #expect(forbiddenImports(in: "import Foundation", of: module) == ["\(module) may not import Foundation"])
    }

    @Test func anAllowedImportIsNoViolation() {
        #expect(forbiddenImports(in: "import CNcurses\nimport Canvas\nimport Glibc", of: "Terminal") == [])
    }

    @Test(arguments: [
        (#".target(name: "Engine", dependencies: ["Facts"])"#, ["Engine may not depend on Facts"]),
        (
            #".target(name: "Views", dependencies: ["Canvas", "Terminal"], path: "Screens/Views")"#,
            ["Views may not depend on Terminal"]
        ),
        (
            #".executableTarget(name: "wutriage", dependencies: ["Views", .product(name: "Yams", package: "Views")])"#,
            ["wutriage may not depend on Yams"]
        ),
        (#".target(name: "Practice")"#, ["Practice is no room of the house"]),
        (#".target(name: "Engine"), .target(name: "SettingOrder", dependencies: ["Engine"])"#, []),
        (#".testTarget(name: "EngineTests", dependencies: ["Views"])"#, []),
    ])
    func aForbiddenDependencyIsFound(manifest: String, problems: [String]) {
        #expect(forbiddenDependencies(in: manifest) == problems)
    }

    @Test func aStrayFileAtTheTopIsFound() {
        #expect(strayNames(atTop: ["Sources", "notes.md", ".ci", "Package.swift", "docs"]) == ["docs", "notes.md"])
    }

    @Test func aStrayFolderOfTestsIsFound() {
        #expect(strayTestFolders(["EngineTests", "PracticeTests", "Engine", "CVterm"]) == ["Engine", "PracticeTests"])
    }

    @Test func aStrayRoomIsFound() {
        let folders = ["Sources/Engine", "Screens/Engine", "Sources/Utilities"]
        #expect(strayRooms(folders) == ["Screens/Engine", "Sources/Utilities"])
    }
}
