import TerminalHarness
import Testing

/// Locales that the server has, has not, or that say something else than UTF-8.
@Suite("Locales") struct LocaleTests {
    @Test(arguments: [
        [:], ["LANG": ""], ["LANG": "POSIX"], ["LANG": "ja_JP.UTF-8"], ["LANG": "ja_JP.utf8"], ["LANG": "xx_YY.UTF-8"],
        ["LANG": "en_US"], ["LC_CTYPE": "UTF-8"], ["LC_ALL": "ja_JP.UTF-8", "LANG": "ja_JP.eucJP"],
        ["LC_ALL": "", "LC_CTYPE": "C", "LANG": "ja_JP.eucJP"],
    ])
    func lettersOfEveryLanguageAreShown(environment: [String: String]) throws {
        let session = try TerminalSession(wizard: [], environment: environment)
        if session.row(0).contains("fails behind a proxy") { try session.press("F2") }
        #expect(session.row(0) == " wutriage: プロキシ環境で Windows Update が失敗する原因を調べます")
        #expect(session.row(1) == String(repeating: "─", count: 80))
        try session.press(#"Home 3 "エラー é か\#u{3099}""#)
        #expect(session.screen.contains("[エラー é か\u{3099} "))
    }

    /// In ASCII, which a terminal of any encoding shows.
    @Test(
        arguments: [
            (["LANG": "ja_JP.eucJP"], "ja_JP.eucJP", "ja_JP.UTF-8"),
            (["LC_ALL": "ja_JP.SJIS", "LANG": "ja_JP.UTF-8"], "ja_JP.SJIS", "ja_JP.UTF-8"),
            (["LC_ALL": "", "LC_CTYPE": "de_DE.ISO-8859-15@euro"], "de_DE.ISO-8859-15@euro", "de_DE.UTF-8"),
        ] as [([String: String], String, String)])
    func anotherEncodingIsRefused(environment: [String: String], locale: String, instead: String) throws {
        let session = try TerminalSession(wizard: [], environment: environment)
        try expectRefusal(in: session, of: locale, instead)
    }

    /// One that the server has is no better than one that it lacks.
    @Test func anEncodingThatTheServerKnowsIsRefusedToo() throws {
        let folder = TemporaryFolder()
        let make = ["localedef", "-c", "-i", "POSIX", "-f", "EUC-JP", "--no-archive", "\(folder.path)/ja_JP.eucJP"]
        _ = try Command(["/usr/bin/env"] + make)
        let environment = ["LOCPATH": folder.path, "LC_CTYPE": "ja_JP.eucJP"]
        #expect(try Command(["/usr/bin/locale", "charmap"], environment: environment).output == "EUC-JP\n")
        try expectRefusal(
            in: try TerminalSession(wizard: [], environment: environment), of: "ja_JP.eucJP", "ja_JP.UTF-8")
    }

    private func expectRefusal(in session: TerminalSession, of locale: String, _ instead: String) throws {
        #expect(try session.waitForExit() == .exit(64))
        let sentence = """
            wutriage: The locale "\(locale)" is not in UTF-8, which the wizard needs. \
            Set the terminal to UTF-8, and LC_ALL to \(instead).

            """
        #expect(session.printed == sentence)
        #expect(session.output.allSatisfy { $0 < 0x80 && $0 != 0x1B })
        #expect(session.isRestored)
    }
}
