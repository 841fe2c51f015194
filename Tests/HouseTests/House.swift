import Foundation

/// The rooms of the house and the doors between them.
enum House {
    /// A room: a folder of the product, and what its files may import.
    struct Room: Equatable {
        let folder: String
        let mayImport: Set<String>
    }

    /// Who may import whom. Whoever is not named may not.
    static let rooms: [String: Room] = [
        "Engine": Room(folder: "Sources/Engine", mayImport: []),
        "KnowledgeData": Room(folder: "Sources/KnowledgeData", mayImport: []),
        "Knowledge": Room(folder: "Sources/Knowledge", mayImport: ["Engine", "KnowledgeData"]),
        "Evidence": Room(folder: "Sources/Evidence", mayImport: ["Knowledge"]),
        "Application": Room(folder: "Sources/Application", mayImport: ["Engine", "Knowledge", "Evidence"]),
        "Canvas": Room(folder: "Screens/Canvas", mayImport: []),
        "Views": Room(folder: "Screens/Views", mayImport: ["Canvas", "Application", "Engine", "Knowledge"]),
        "CStart": Room(folder: "Sources/CStart", mayImport: []),
        "CNcurses": Room(folder: "Sources/CNcurses", mayImport: []),
        "Terminal": Room(folder: "Screens/Terminal", mayImport: ["Canvas", "CNcurses", "Glibc"]),
        "wutriage": Room(
            folder: "Sources/wutriage",
            mayImport: [
                "Engine", "Knowledge", "Evidence", "Application", "Canvas", "Views", "Terminal", "CStart",
                "ArgumentParser", "FoundationEssentials", "Glibc",
            ]),
    ]

    /// Folders of Tests/ that test no single module, or help those that do.
    static let otherTestFolders: Set = [
        "EndToEndTests", "HouseTests", "TestSupport", "TerminalHarness", "CVterm", "Benchmark", "BareMenu", "Fuzz",
    ]

    /// What may lie at the top, beside files whose name begins with a dot. Package.resolved is written by the package
    /// manager and not kept.
    static let top: Set = ["Package.swift", "Package.resolved", "README.md", "Sources", "Screens", "Tests"]
}
