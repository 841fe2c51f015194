import Engine
import Facts
import SettingOrder
import Testing

@testable import Application

/// "How do I know?", for each input.
@Suite struct InputPassagesTests {
    private func lines(_ input: String, _ told: [String: String] = [:], _ language: Language = .en) -> [String] {
        let known = told.reduce(Known(ProxyInputs.space)) { $0.assuming($1.key, $1.value) }
        return InputPassages.of(input, in: Explorer(known).now).flatMap { $0.lines(language) }
    }

    @Test(arguments: ExplorerInputs.space.variables.map(\.name)) func everyInputHasAWay(input: String) {
        let page = lines(input)
        #expect(page.starts(with: ["", Interface.Asking.findOut.en]))
        #expect(page.count > 2)
        // What happened is asked of a person; all else a command or a window shows.
        let isAsked = ["trigger", "traffic"].contains(input)
        #expect(page.contains { $0.hasPrefix("    ") } != isAsked)
    }

    @Test(arguments: [
        ("xp", ["proxycfg"]), ("vista-8.1", ["netsh winhttp show proxy"]),
        ("11", ["netsh winhttp show proxy", "netsh winhttp show advproxy"]),
    ])
    func theCommandIsThatOfTheGeneration(windows: String, commands: [String]) {
        let page = lines("winhttp", ["windows": windows]).prefix { $0 != Interface.Looks.title.en }
        #expect(page.filter { $0.hasPrefix("    ") } == commands.map { "    " + $0 })
    }

    /// Whoever reads the page, the machine may speak the other language.
    @Test(arguments: Language.allCases) func bothLanguagesOfWindowsAreShown(reader: Language) {
        let page = lines("winhttp", [:], reader)
        #expect(page.contains("        Direct access (no proxy server)."))
        #expect(page.contains("        直接アクセス (プロキシ サーバーなし)。"))
        #expect(page.contains("  " + Interface.Looks.windows(in: .ja)(reader)))
    }

    @Test func whatIsAlikeInAllLanguagesIsShownOnce() {
        let page = lines("fallback")
        #expect(page.filter { $0.contains("REG_DWORD    0x1") }.count == 1)
        #expect(!page.contains("  " + Interface.Looks.windows(in: .ja).en))
    }

    @Test func keyAndScreen() {
        var model = Model(language: .en)
        model.explore()
        _ = update(&model, .moved(-1))
        #expect(model.message(for: .character("h")) == .howPressed)
        _ = update(&model, .howPressed)
        #expect(model.screen == .why(.input("bypass")))
        _ = update(&model, .backPressed)
        #expect(model.screen == .explore)
        #expect(model.row?.kind == .input("bypass"))
    }
}
