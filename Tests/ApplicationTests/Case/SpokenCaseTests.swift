import Collector
import Engine
import Facts
import Guidance
import Testing

@testable import Application

/// Whole cases by the read-aloud code and voice alone: from the home screen to the end, key by key.
@Suite struct SpokenCaseTests {
    /// What the keys may be beside the 35 digits.
    private static let most = 25

    struct Call: Sendable, CustomStringConvertible {
        let name: String
        let code: SpokenCode
        /// What the caller says where it is asked, as keys; everything else nobody knows.
        var said: [String: String] = [:]
        let outcome: OutcomeID

        var description: String { name }
    }

    static let calls = [
        Call(
            name: "10, a proxy that wants a login",
            code: SpokenCode([
                .build: 19045, .revision: 3803, .winHTTP: 1, .user: 2, .source: 1, .wpad: 1, .http: 3, .https: 3,
                .area: 2, .code: 0x401B,
            ]), outcome: .proxyAuthentication),
        Call(
            name: "11, WinHTTP direct, a proxy of the user's that lets all pass",
            code: SpokenCode([
                .build: 22631, .revision: 4602, .winHTTP: 1, .user: 2, .source: 1, .wpad: 1, .http: 1, .https: 1,
                .area: 1, .code: 0x2EFD,
            ]), said: ["what": "1", "trigger": "1", "traffic": "1"], outcome: .notUsingProxy),
        Call(
            name: "7, WSUS by http, and no curl",
            code: SpokenCode([
                .build: 7601, .winHTTP: 2, .user: 2, .source: 2, .wpad: 1, .area: 2, .code: 0x4022,
            ]), said: ["what": "1", "traffic": "1"], outcome: .bypassMissing),
        Call(
            name: "XP, a name that is not found",
            code: SpokenCode([.build: 2600, .winHTTP: 1, .source: 1, .wpad: 1, .area: 1, .code: 0x2EE7]),
            outcome: .endpointClosed),
        Call(
            name: "10, a service is disabled",
            code: SpokenCode([
                .build: 19045, .winHTTP: 1, .source: 1, .wpad: 1, .services: 1, .area: 1, .code: 0x0422,
            ]), outcome: .notProxy),
        Call(
            name: "8.1, an update host in the hosts file",
            code: SpokenCode([
                .build: 9600, .winHTTP: 1, .source: 1, .wpad: 1, .hosts: 1, .area: 1, .code: 0x2EFD,
            ]), said: ["what": "1"], outcome: .localFilter),
    ]

    /// Which keys were pressed, the digits of the code left out.
    private static func walk(_ call: Call, _ language: Language) -> (model: Model, keys: [Key]) {
        var model = Model(language: language)
        var keys: [Key] = []
        func press(_ key: Key) {
            keys.append(key)
            _ = update(&model, model.message(for: key))
        }
        press(.character("1"))
        ReadingAloudTests.type(call.code.text.joined(), into: &model)
        press(.enter)
        press(.enter)
        while let question = model.question, keys.count < 100 {
            for key in call.said[question.id] ?? "0" { press(.character(key)) }
            if model.question?.id == question.id { press(.enter) }
        }
        // What is to be done is handed over, and printed for the ticket.
        press(.character("9"))
        press(.character("p"))
        return (model, keys)
    }

    @Test(arguments: calls, Language.allCases) func itEndsWithinAFewKeys(_ call: Call, _ language: Language) {
        let (model, keys) = Self.walk(call, language)
        #expect(keys.count <= Self.most, "\(keys.map(\.name))")
        #expect(model.caseFile.hasEnded)
        #expect(model.caseFile.outcome == call.outcome)
    }

    @Test func theCallOfTheReadmeHasItsKeys() {
        let keys = Self.walk(Self.calls[0], .ja).keys
        #expect(keys == [.character("1"), .enter, .enter, .character("0"), .enter, .character("9"), .character("p")])
    }
}
