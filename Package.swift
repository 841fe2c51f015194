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
        .target(name: "FactsData"),
        .target(name: "Facts", dependencies: ["FactsData"]),
        .target(name: "SettingOrder", dependencies: ["Engine", "Facts"]),
        .target(name: "Guidance", dependencies: ["Engine", "Facts", "SettingOrder"]),
        .target(name: "Collector", dependencies: ["Facts"]),
        .target(name: "Evidence", dependencies: ["Facts", "Collector"]),
        .target(
            name: "Application",
            dependencies: ["Engine", "Facts", "SettingOrder", "Guidance", "Collector", "Evidence"]),

        // What is shown. Nothing here decides.
        .target(name: "Canvas", path: "Screens/Canvas"),
        .target(
            name: "Views", dependencies: ["Canvas", "Application", "Engine", "Facts", "SettingOrder", "Guidance"],
            path: "Screens/Views"),
        .target(
            name: "Plain", dependencies: ["Canvas", "Application", "Engine", "Facts", "SettingOrder", "Guidance"],
            path: "Screens/Plain"),
        .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], path: "Screens/Terminal"),
        .systemLibrary(name: "CNcurses"),

        // What holds all of it to its promises: `wutriage check` and the tests run it.
        .target(
            name: "Checks",
            dependencies: ["Engine", "Facts", "SettingOrder", "Guidance", "Application", "Canvas", "Views"]),

        // How the program is started.
        .target(name: "CStart"),

        // The two brought together.
        .executableTarget(
            name: "wutriage",
            dependencies: [
                "Engine", "Facts", "SettingOrder", "Guidance", "Collector", "Evidence", "Application", "Checks",
                "Canvas",
                "Views", "Plain", "Terminal", "CStart",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .testTarget(name: "EngineTests", dependencies: ["Engine", "LampGuide", "TestSupport"]),
        .testTarget(name: "FactsTests", dependencies: ["Facts", "TestSupport"]),
        .testTarget(
            name: "SettingOrderTests", dependencies: ["SettingOrder", "Facts", "Engine", "TestSupport"],
            resources: [.copy("Tables")]),
        .testTarget(
            name: "GuidanceTests",
            dependencies: ["Guidance", "SettingOrder", "Facts", "Engine", "Checks", "TestSupport"]),
        .testTarget(name: "CollectorTests", dependencies: ["Collector", "Facts", "TestSupport"]),
        .testTarget(name: "EvidenceTests", dependencies: ["Evidence", "Collector", "Facts", "TestSupport"]),
        .testTarget(
            name: "ApplicationTests",
            dependencies: [
                "Application", "Engine", "Collector", "Evidence", "Facts", "SettingOrder", "Guidance", "Plain",
                "TestSupport",
            ]),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas", "TestSupport"]),
        .testTarget(
            name: "ViewsTests",
            dependencies: [
                "Views", "Canvas", "Application", "Engine", "Facts", "SettingOrder", "Guidance", "TestSupport",
            ],
            exclude: ["Snapshots"]),
        .testTarget(
            name: "PlainTests",
            dependencies: ["Plain", "Canvas", "Application", "Engine", "Facts", "Guidance", "TestSupport"],
            exclude: ["Snapshots"]),
        .testTarget(
            name: "ChecksTests",
            dependencies: [
                "Checks", "Views", "Canvas", "Application", "Engine", "Facts", "SettingOrder", "Guidance", "LampGuide",
                "TestSupport",
            ]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Benchmark", "TerminalHarness", "TestSupport", "wutriage", "Views", "Canvas", "Application", "Facts",
                "SettingOrder", "Guidance",
            ],
            exclude: ["Snapshots"]),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Canvas", "CNcurses"]),
        .testTarget(name: "HouseTests"),
        .target(
            name: "TestSupport", dependencies: ["Facts", "Collector"], path: "Tests/TestSupport", exclude: ["Tables"]),
        .target(name: "LampGuide", dependencies: ["Engine", "TestSupport"], path: "Tests/LampGuide"),
        .target(name: "TerminalHarness", dependencies: ["CVterm"], path: "Tests/TerminalHarness"),
        .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
        .executableTarget(
            name: "Benchmark", dependencies: ["TerminalHarness", "TestSupport"], path: "Tests/Benchmark"),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
