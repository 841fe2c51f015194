import Testing

@testable import Evidence

@Suite struct IntakeTests {
    @Test func cleanTextComesBackAsItIs() {
        let text = "Current WinHTTP proxy settings:\n\n\tDirect access (no proxy server).\n現在の設定\n"
        #expect(Intake.clean(text) == Intake.Clean(text: text, removed: []))
    }

    @Test func tellsWhatWasTakenOutAndWhere() {
        let clean = Intake.clean(
            """
            \u{FEFF}Proxy: http://user:SENTINEL@proxy:8080\r
            \u{1B}]52;c;SENTINEL\u{7}
            PassNT SENTINEL
            PassLM SENTINEL
            Cookie: SENTINEL
            Proxy-Authorization: Basic SENTINEL
            80072EFD
            TlRMTVNTUAADSENTINEL
            80072EFD
            """)
        #expect(
            clean.text == """
                Proxy: http://<redacted>@proxy:8080
                <ESC>]52;c;SENTINEL<BEL>
                PassNT <redacted>
                PassLM <redacted>
                Cookie: <redacted>
                Proxy-Authorization: Basic <redacted>
                80072EFD
                <redacted>
                80072EFD
                """)
        #expect(
            clean.removed.map { "\($0.kind.rawValue) \($0.line) \($0.count)" } == [
                "invisible 1 1", "user-info 1 1", "control 2 2", "password 3 2", "cookie 5 1", "authorization 6 1",
                "ntlm 8 1",
            ])
    }

    /// What the door has let in it lets in again as it is: the marker's own end is no end of an element.
    @Test(arguments: [
        "<password<password=(\nu", "<Password value=\"SENTINEL\"/>\n0x80072EFD",
        "<Password a=b>SENTINEL</Password>\nnext",
    ])
    func whatWasLetInComesInAgain(text: String) {
        let clean = Intake.clean(text).text
        #expect(!clean.contains("SENTINEL"))
        #expect(Intake.clean(clean).text == clean)
    }

    /// A secret is recognised behind characters that would hide it.
    @Test(arguments: [
        "Proxy-Auth\u{200B}orization: Basic SENTINEL", "user:SEN\u{1B}TINEL@proxy:8080",
        "Pass\u{2060}NT\u{200D} SENTINEL",
    ])
    func nothingHidesASecret(text: String) {
        let clean = Intake.clean(text).text
        #expect(!clean.contains("SEN") && !clean.contains("TINEL"))
    }

    @Test(arguments: [
        (100, "one\ntwo\nthree", "one\ntwo\nthree", []),
        (13, "one\ntwo\nthree", "one\ntwo\nthree", []),
        (12, "one\ntwo\nthree", "one\ntwo\n", ["3 1"]),
        (5, "one\ntwo\nthree", "one\n", ["2 2"]),
        (3, "one\ntwo\nthree", "", ["1 3"]),
        (8, "プロキシ\nb", "", ["1 2"]),
        (14, "a\nhttp://user:SENTINEL@proxy", "a\n", ["2 1"]),
    ])
    func onlyWholeLinesComeIn(limit: Int, text: String, kept: String, excess: [String]) {
        let clean = Intake.clean(text, limit: limit)
        #expect(clean.text == kept)
        #expect(clean.removed.map { "\($0.line) \($0.count)" } == excess)
        #expect(clean.removed.allSatisfy { $0.kind == .excess })
    }

    @Test func cleaningTwiceChangesNothing() {
        let text = "\u{1B}[0m\r http://user:pw@proxy\nPassNT a\nAuthorization: NTLM TlRMTVNTUAAD\nabc=\n"
        let once = Intake.clean(text)
        #expect(Intake.clean(once.text) == Intake.Clean(text: once.text, removed: []))
    }

    /// Lines made to be misread are clean after one pass.
    @Test(arguments: [
        "@", ":@a", "://", "a:b@", "://u:p@ ", "mailto:a@", "cookie=", "passnt", "TlRMTVNTUA", "pwd=\"", "1 a@b:1",
    ])
    func hostileLines(piece: String) {
        let clean = Intake.clean(String(repeating: piece, count: 300))
        #expect(Intake.clean(clean.text) == Intake.Clean(text: clean.text, removed: []))
    }

    @Test(arguments: Removal.Kind.allCases)
    func everyRemovalSpeaksBothLanguages(kind: Removal.Kind) {
        let text = Removal(kind: kind, line: 3, count: 2).text
        #expect(text.en == "From line 3 on: \(kind.text.en) (2).")
        #expect(text.ja == "3 行目以降: \(kind.text.ja) (2 件)。")
        #expect(text.en.utf8.allSatisfy { $0 < 0x80 })
        #expect(kind.text.ja.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) })
    }
}
