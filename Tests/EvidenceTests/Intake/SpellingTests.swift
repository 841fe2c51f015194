import TestSupport
import Testing

@testable import Evidence

/// Every way that is known to write a secret, and what only looks like one.
@Suite struct SpellingTests {
    @Test func theTablesAreThere() {
        #expect(SecretSpelling.all.count == 75)
        #expect(SecretSpelling.harmless.count >= 40)
        #expect(SecretSpelling.all.allSatisfy { SecretSpelling.leaks($0.text) || $0.name.hasPrefix("full-width") })
    }

    @Test(arguments: SecretSpelling.all) func aSecretGoes(spelling: SecretSpelling) {
        let clean = Intake.clean(spelling.text)
        #expect(!SecretSpelling.leaks(clean.text), "\(clean.text)")
        #expect(clean.text.contains(Credentials.marker))
        #expect(clean.removed.contains { ![.control, .invisible].contains($0.kind) })
        #expect(Intake.clean(clean.text).text == clean.text)
    }

    @Test(arguments: SecretSpelling.all) func soItDoesInALine(spelling: SecretSpelling) {
        let line = Intake.line(spelling.text)
        #expect(!SecretSpelling.leaks(line), "\(line)")
        #expect(!line.contains("\n"))
    }

    /// Behind what logs, mails and tickets put in front of a line. Where a place at the beginning of the line is what
    /// tells a secret, as in a file of cntlm, only blanks may stand there.
    @Test(
        arguments: SecretSpelling.all, ["  ", "> ", "2024/05/22 10:11:12.1234567 1234 Agent ", "「", "注意: ", "\u{FEFF}"])
    func whatStandsBeforeHidesNothing(spelling: SecretSpelling, before: String) {
        if ["cntlm Password"].contains(spelling.name), before != "  " { return }
        let text = Intake.clean(before + spelling.text).text
        #expect(!SecretSpelling.leaks(text), "\(text)")
    }

    @Test(arguments: SecretSpelling.harmless) func whatLooksAlikeStays(line: String) {
        #expect(Intake.clean(line) == Intake.Clean(text: line, removed: []))
        #expect(Intake.line(line) == line)
    }

    /// Letters of other scripts and marks inside the word that names a secret.
    @Test(arguments: [
        "p\u{430}ssw\u{43E}rd", "P\u{391}SSWORD", "ｐａｓｓｗｏｒｄ", "pass\u{AD}word", "p\u{E1}ssword", "\u{1D429}assword",
        "ⓟassword",
        "pass\u{200D}word", "pass\u{2066}word", "pass\u{7}word", "pass\u{34F}word", "pass%77ord", "ﾊﾟｽﾜｰﾄﾞ",
        "パスワート\u{3099}",
    ])
    func aLabelIsReadThroughItsDisguise(label: String) {
        for text in [
            "\(label)=S3cretXyz9", "\(label)：S3cretXyz9", "{\"\(label)\": \"S3cretXyz9\"}", "\(label)%3DS3cretXyz9",
        ] {
            let clean = Intake.clean(text).text
            #expect(!SecretSpelling.leaks(clean), "\(clean)")
        }
    }

    @Test(arguments: [
        ("a.cab?token=S3cretXyz9&x=1 HTTP/1.1", "a.cab?token=<redacted>&x=1 HTTP/1.1"),
        ("http://wpad/proxy.pac?sig=S3cretXyz9", "http://wpad/proxy.pac?sig=<redacted>"),
        ("<Password><Value>S3cretXyz9</Value></Password>", "<Password><Value><redacted></Value></Password>"),
        ("<Password>\n  <Value>S3cretXyz9</Value>", "<Password>\n  <Value><redacted></Value>"),
        ("<Data Name=\"Password\">S3cretXyz9</Data>", "<Data Name=\"Password\"><redacted></Data>"),
        ("\"A\":\"{\\\"password\\\":\\\"S3cretXyz9\\\"}\"", "\"A\":\"{\\\"password\\\":\\\"<redacted>\\\"}\""),
        (
            "\"ProxyPassword\"=hex:53,33,\\\n  63,72,\\\n  65\nend",
            "\"ProxyPassword\"=<redacted>\n  <redacted>\n  <redacted>\nend"
        ),
        ("Password: \nS3cretXyz9\nHost: a", "Password: \n<redacted>\nHost: a"),
        ("password (proxy): S3cretXyz9", "password (proxy): <redacted>"),
        ("taro:$apr1$S3cret$Xyz9Xyz9Xyz9", "taro:$apr1$<redacted>"),
        (
            "net use Z: \\\\srv\\share /user:CORP\\taro S3cretXyz9",
            "net use Z: \\\\srv\\share /user:CORP\\taro <redacted>"
        ),
        ("got Basic dGFybzpTM2NyZXRYeXo5 back", "got Basic <redacted> back"),
        ("パスワードは「S3cretXyz9」です", "パスワードは「<redacted>」です"),
    ])
    func nothingElseGoes(text: String, kept: String) {
        #expect(Intake.clean(text).text == kept)
    }

    /// Our own sentence about what was refused stays readable.
    @Test func aComplaintKeepsItsSentence() {
        let sentence = "\(Intake.line("password=S3cretXyz9")): no error code in it."
        #expect(Intake.clean(sentence).text == "password=<redacted>: no error code in it.")
    }
}
