// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "wutriage",
    products: [.executable(name: "wutriage", targets: ["wutriage"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // What is decided. Nothing here knows a screen.
        .target(name: "Engine"),
        .target(name: "KnowledgeData"),
        .target(name: "Knowledge", dependencies: ["Engine", "KnowledgeData"]),
        .target(name: "Evidence", dependencies: ["Knowledge"]),
        .target(name: "Application", dependencies: ["Engine", "Knowledge", "Evidence"]),

        // What is shown. Nothing here decides.
        .target(name: "Canvas", path: "Screens/Canvas"),
        .target(name: "Views", dependencies: ["Canvas", "Application", "Engine", "Knowledge"], path: "Screens/Views"),
        .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], path: "Screens/Terminal"),
        .systemLibrary(name: "CNcurses"),

        // How the program is started.
        .target(name: "CStart"),

        // The two brought together.
        .executableTarget(
            name: "wutriage",
            dependencies: [
                "Engine", "Knowledge", "Evidence", "Application", "Canvas", "Views", "Terminal", "CStart",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .testTarget(name: "EngineTests", dependencies: ["Engine", "TestSupport"]),
        .testTarget(
            name: "KnowledgeTests", dependencies: ["Knowledge", "Engine", "TestSupport"], resources: [.copy("Tables")]),
        .testTarget(name: "EvidenceTests", dependencies: ["Evidence", "Knowledge", "TestSupport"]),
        .testTarget(name: "ApplicationTests", dependencies: ["Application", "Engine", "Evidence", "Knowledge", "TestSupport"]),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestSupport"]),
        .testTarget(
            name: "ViewsTests", dependencies: ["Views", "Canvas", "Application", "Engine", "Knowledge", "TestSupport"],
            exclude: ["Snapshots"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Benchmark", "TerminalHarness", "TestSupport", "wutriage", "Views", "Canvas", "Application", "Knowledge",
            ],
            exclude: ["Snapshots"]),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Canvas", "CNcurses"]),
        .testTarget(name: "HouseTests"),
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .target(name: "TerminalHarness", dependencies: ["CVterm"], path: "Tests/TerminalHarness"),
        .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
        .executableTarget(
            name: "Benchmark", dependencies: ["TerminalHarness", "TestSupport"], path: "Tests/Benchmark"),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
