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
        "FactsData": Room(folder: "Sources/FactsData", mayImport: []),
        "Facts": Room(folder: "Sources/Facts", mayImport: ["FactsData"]),
        "SettingOrder": Room(folder: "Sources/SettingOrder", mayImport: ["Engine", "Facts"]),
        "Guidance": Room(folder: "Sources/Guidance", mayImport: ["Engine", "Facts", "SettingOrder"]),
        "Collector": Room(folder: "Sources/Collector", mayImport: ["Facts"]),
        "Evidence": Room(folder: "Sources/Evidence", mayImport: ["Facts", "Collector"]),
        "Application": Room(
            folder: "Sources/Application",
            mayImport: ["Engine", "Facts", "SettingOrder", "Guidance", "Collector", "Evidence"]),
        "Canvas": Room(folder: "Screens/Canvas", mayImport: []),
        "Views": Room(
            folder: "Screens/Views",
            mayImport: ["Canvas", "Application", "Engine", "Facts", "SettingOrder", "Guidance"]),
        "Plain": Room(
            folder: "Screens/Plain",
            mayImport: ["Canvas", "Application", "Engine", "Facts", "SettingOrder", "Guidance"]),
        "CStart": Room(folder: "Sources/CStart", mayImport: []),
        "CNcurses": Room(folder: "Sources/CNcurses", mayImport: []),
        "Terminal": Room(folder: "Screens/Terminal", mayImport: ["Canvas", "CNcurses", "Glibc"]),
        "Checks": Room(
            folder: "Sources/Checks",
            mayImport: ["Engine", "Facts", "SettingOrder", "Guidance", "Application", "Canvas", "Views"]),
        "wutriage": Room(
            folder: "Sources/wutriage",
            mayImport: [
                "Engine", "Facts", "SettingOrder", "Guidance", "Collector", "Evidence", "Application", "Checks",
                "Canvas",
                "Views", "Plain", "Terminal", "CStart", "ArgumentParser", "FoundationEssentials", "Glibc",
            ]),
    ]

    /// Folders of Tests/ that test no single module, or help those that do.
    static let otherTestFolders: Set = [
        "EndToEndTests", "HouseTests", "TestSupport", "TerminalHarness", "CVterm", "Benchmark", "BareMenu", "Fuzz",
        "LampGuide",
        "Steps",
    ]

    /// The page that says what stands where, in each of the three folders.
    static let map = "README.md"

    /// What may lie at the top, beside files whose name begins with a dot. Package.resolved is written by the package
    /// manager and not kept.
    static let top: Set = ["Package.swift", "Package.resolved", "README.md", "Sources", "Screens", "Tests"]
}
