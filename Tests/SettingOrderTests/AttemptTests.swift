import Testing

@testable import SettingOrder

/// The words that scripts rely on.
@Suite struct AttemptTests {
    @Test func words() {
        #expect(
            Attempt.allCases.map(\.rawValue) == [
                "winhttp-static", "winhttp-advanced", "wpad", "user-auto-detect", "user-pac", "user-static", "account",
                "machine", "direct", "fail",
            ])
        #expect(Stage.allCases.map(\.rawValue) == ["system", "user", "account", "winhttp", "machine", "fail"])
    }

    @Test func allButTwoAreProxies() {
        #expect(Attempt.allCases.filter { !$0.isProxy } == [.direct, .fail])
    }
}
