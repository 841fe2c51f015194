import Facts
import Guidance
import TestSupport
import Testing

@testable import Application

/// How much of the guide one output answers, and what each generation can answer at least.
@Suite struct AnsweredQuestionsTests {
    private static func office(_ windows: PlantedWindows, withServer: Bool) -> PlantedMachine {
        var machine = PlantedMachine.office(windows, .japanese)
        let exceptions = "<local>;*.corp.example.com"
        machine.setUser(
            proxy: "proxy.example.com:8080", bypass: exceptions, script: "http://pac.example.com/proxy.pac")
        machine.setWinHTTP(proxy: "proxy.example.com:8080", bypass: exceptions)
        if withServer { machine.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com") }
        machine.fail("80072EFD")
        return machine
    }

    /// The questions that are answered, also by what the answer to another one settles.
    private static func answered(_ machine: PlantedMachine) throws -> Set<String> {
        let given = GivenCase(evidence: [machine.text]).withEvidence
        let known = try CaseFile(told: [:], evidence: [machine.text]).walk.known
        let settled = ["scheme": "source", "wsus-bypass": "wsus-listed", "release": "release"].filter {
            known.value(of: $0.value) != nil && ($0.key != "scheme" || known.value(of: "source") != "microsoft")
        }
        return Set(given.keys).union(settled.keys)
    }

    @Test(arguments: [PlantedWindows.server2019, .ten, .eleven], [true, false])
    func withCurlTwentyAreAnswered(_ windows: PlantedWindows, _ withServer: Bool) throws {
        let answered = try Self.answered(Self.office(windows, withServer: withServer))
        #expect(answered.count >= 20, "\(answered.count): \(answered.sorted())")
    }

    @Test(arguments: [PlantedWindows.xp, .vista, .seven, .eight], [true, false])
    func withoutItAllThatTheSystemTells(_ windows: PlantedWindows, _ withServer: Bool) throws {
        let answered = try Self.answered(Self.office(windows, withServer: withServer))
        let always: Set = [
            "os", "source", "winhttp", "ie", "proxy", "bypass", "pac", "wpad", "hosts-file", "code", "traffic", "what",
        ]
        let more: Set = withServer ? ["scheme", "wsus-host", "wsus-bypass"] : ["resolves"]
        let missing = always.union(more).subtracting(answered)
        #expect(missing.isEmpty, "\(missing.sorted())")
        if windows != .xp { #expect(answered.contains("release")) }
    }
}
