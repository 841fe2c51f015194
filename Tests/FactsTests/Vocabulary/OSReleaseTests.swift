import Testing

@testable import Facts

/// Every way to name a Windows, and what follows from it.
@Suite struct OSReleaseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let generation: OSGeneration
        var name: String?
        var age: OSRelease.Age?
        var windows: [String]?
        var testDescription: String { text }
    }

    static let understood = [
        Case(text: "xp", generation: .xp),
        Case(text: "Windows XP SP3", generation: .xp, name: "Windows XP"),
        Case(text: "server-2003-r2", generation: .xp, name: "Windows Server 2003 R2"),
        Case(text: "5.1.2600", generation: .xp, name: "Windows 5.1.2600"),
        Case(text: "vista-8.1", generation: .vista),
        Case(text: "Windows Server 2008", generation: .vista, name: "Windows Server 2008", age: .vista),
        Case(text: "windows-7", generation: .vista, name: "Windows 7", age: .seven),
        Case(text: "6.1.7601", generation: .vista, name: "Windows 7 / Server 2008 R2", age: .seven),
        Case(text: "Windows 8.1 Pro", generation: .vista, name: "Windows 8.1", age: .eight),
        Case(text: "server-2012r2", generation: .vista, name: "Windows Server 2012 R2", age: .eight),
        Case(text: "6.3.9600", generation: .vista, name: "Windows 8.1 / Server 2012 R2", age: .eight),
        Case(text: "10", generation: .ten),
        Case(text: "１０", generation: .ten),
        Case(text: "Windows 10 1809", generation: .ten, name: "Windows 10 1809"),
        Case(text: "Windows 10 22H2", generation: .ten, name: "Windows 10 22H2", windows: ["10-d"]),
        Case(text: "windows-10-20h2", generation: .ten, name: "Windows 10 20H2", windows: ["10-b", "10-c", "10-d"]),
        Case(text: "10.0.17763", generation: .ten, name: "Windows 10 / Server 2019 (build 17763)"),
        Case(
            text: "10.0.19042.1", generation: .ten, name: "Windows 10 (build 19042)", windows: ["10-b", "10-c", "10-d"]),
        Case(text: "10.0.19043", generation: .ten, name: "Windows 10 (build 19043)", windows: ["10-c", "10-d"]),
        Case(text: "10.0.19044", generation: .ten, name: "Windows 10 (build 19044)", windows: ["10-c", "10-d"]),
        Case(text: "10.0.19045", generation: .ten, name: "Windows 10 (build 19045)", windows: ["10-d"]),
        Case(text: "server-2016", generation: .ten, name: "Windows Server 2016"),
        Case(text: "11", generation: .eleven),
        Case(text: "Windows 11 23H2", generation: .eleven, name: "Windows 11 23H2"),
        Case(text: "10.0.20348", generation: .eleven, name: "Windows Server 2022"),
        Case(text: "10.0.26100", generation: .eleven, name: "Windows 11 / Server 2025 (build 26100)"),
        Case(text: "22631", generation: .eleven, name: "Windows 11 (build 22631)"),
    ]

    @Test(arguments: understood) func reads(_ item: Case) throws {
        let release = try #require(OSRelease(reading: item.text))
        #expect(release.generation == item.generation)
        #expect(release.name == item.name)
        #expect(release.age == item.age)
        #expect(release.windows == item.windows ?? OSRelease.windows(of: item.generation))
    }

    @Test(arguments: ["", "windows", "windows 95", "12", "10.1.19045", "linux", "10 22H3", "6.9.1", "999999", "-1"])
    func givesNothing(_ text: String) {
        #expect(OSRelease(reading: text) == nil)
    }
}

/// The three months that changed who reads which proxy.
@Suite struct PatchMonthTests {
    @Test(arguments: [
        ("2015-07", "10-a"), ("2020-08", "10-a"), ("2020-09", "10-b"), ("2020-12", "10-b"), ("2021-01", "10-c"),
        ("2022-03", "10-c"), ("2022-04", "10-d"), ("2026-11", "10-d"), ("２０２１-０１", "10-c"),
    ])
    func windows(_ text: String, _ expected: String) {
        #expect(PatchMonth(reading: text)?.windows == expected)
    }

    @Test(arguments: [
        "", "2020", "2020-13", "2020-00", "2014-01", "2015-06", "09-2020", "2020-9", "2020-+9", "2020-09-01", "2020-",
        "latest",
    ])
    func noMonth(_ text: String) {
        #expect(PatchMonth(reading: text) == nil)
    }
}
