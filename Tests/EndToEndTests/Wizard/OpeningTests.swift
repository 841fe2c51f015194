import TerminalHarness
import Testing

@Suite("The wizard opens") struct OpeningTests {
    @Test(arguments: [
        ("C.UTF-8", "wutriage: why Windows Update fails behind a proxy"),
        ("ja_JP.UTF-8", "wutriage: プロキシ環境で Windows Update が失敗する原因を調べます"),
        ("C", "wutriage: why Windows Update fails behind a proxy"),
    ])
    func onItsHome(locale: String, title: String) throws {
        let session = try TerminalSession(wizard: [], environment: ["LANG": locale])
        #expect(session.row(0) == " " + title)
        #expect(session.isFullScreen)
        #expect(session.pointed == 5)
        // Japanese is right also where the server lacks the locale, or has none.
        try session.press("F2 F2 F2")
        #expect(session.row(5).contains(locale.hasPrefix("ja") ? "New case" : "新しい案件"))
    }

    /// What is given with the command is answered; the walk begins with the first question that is not, and goes on to the next.
    @Test(arguments: [
        ("80072EFD --os 11", "", "What fails", " +1 Error code  >2 Update run   3 Proxy setting  +4 Windows "),
        ("-2147012867", "", "What fails", " +1 Error code  >2 Update run "),
        ("-2147012867", "1", "Where does the machine get its updates from", " +1 Error code  >2 Update run "),
        ("--source microsoft", "", "Which error code does Windows Update show?", " >1 Error code "),
        ("-2147012867 --source microsoft", "1", "Did the error come by itself", " +1 Error code  >2 Update run "),
        (
            "80072EFD --source microsoft --trigger manual --traffic scan --ie static --winhttp direct --wpad no",
            "1 0 0 0", "What is the address of the proxy server", " +1 Error code  +2 Update run  >3 Proxy setting "
        ),
    ])
    func atTheNextQuestion(arguments: String, keys: String, question: String, rail: String) throws {
        let session = try TerminalSession(wizard: arguments.split(separator: " ").map(String.init))
        try session.press(keys)
        #expect(session.row(0).hasPrefix(rail))
        #expect(session.row(2).contains(question))
    }

    /// With the code first no parser is needed. With the code last, it is the parser that reads the same.
    @Test(arguments: [
        "--os 10 --updated 2022-04 --trigger manual --traffic scan --source wsus-http --ie pac,static --winhttp static",
        "--os 10.0.19045 --traffic download --source microsoft --user no --downloader bits --fallback on --wpad yes",
        "--source microsoft --proxy proxy.example.com:8080 --bypass <local> --os 11", "--os xp --os 11",
    ])
    func inWhateverOrder(options: String) throws {
        let words = options.split(separator: " ").map(String.init)
        let (first, last) = (
            try TerminalSession(wizard: ["80072EFD"] + words), try TerminalSession(wizard: words + ["80072EFD"])
        )
        #expect(first.screen == last.screen)
        for session in [first, last] {
            try session.press("Ctrl-C Enter")
            #expect(try session.waitForExit() == .exit(0))
        }
        #expect(first.printed == last.printed)
        #expect(first.printed.contains("- Error code: 0x80072EFD"))
    }

    /// A word is a code only as a whole: the others are names of files. What was perhaps meant is offered.
    @Test(arguments: [
        ("8OO72EFD", 2, "8OO72EFD: not an error code yet perhaps meant: 0x80072EFD"),
        ("WindowsUpdate_80072EFE.log", 74, "WindowsUpdate_80072EFE.log: cannot be read: No such file or directory."),
        ("./80072EFD", 74, "./80072EFD: cannot be read: No such file or directory."),
    ])
    func notWithAFileForACode(word: String, status: CInt, complaint: String) throws {
        let session = try TerminalSession(wizard: [word])
        #expect(try session.waitForExit() == .exit(status))
        #expect(session.screen.hasPrefix("wutriage: \(complaint)"), "\(session.screen)")
    }

    @Test func withADoubtAboutAnUnknownCode() throws {
        let session = try TerminalSession(wizard: ["80072EDF"])
        #expect(session.row(0).hasPrefix(" +1 Error code  >2 Update run "))
        #expect(session.row(22) == " 0x80072EDF is not in our catalogue; perhaps meant: 0x80072EFD")
    }

    @Test func withTheCodeThatWasLookedUp() throws {
        let session = try TerminalSession(wizard: [])
        try session.press(#"3 "80072EFD""#)
        #expect(session.row(22) == " Enter twice: begin a case with this code")
        try session.press("Enter")
        #expect(session.row(3) == " > Begin a case with 0x80072EFD")
        try session.press("Enter")
        #expect(session.row(2).contains("What fails"))
    }

    @Test(arguments: ["80072EFG", "hello"])
    func notWithWhatIsNoCode(code: String) throws {
        let session = try TerminalSession(wizard: [code])
        #expect(try session.waitForExit() == .exit(2))
        #expect(session.screen.hasPrefix("wutriage: \(code): not an error code yet"))
        #expect(session.isRestored)
    }
}
