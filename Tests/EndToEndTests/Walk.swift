import Testing

/// A case walked to its end, key by key, as somebody on the telephone walks it.
struct Walk: Sendable, CustomTestStringConvertible {
    /// Keys, written as `TerminalSession.press` reads them.
    struct Step: Sendable {
        let keys: String
        /// The name under which the screen that then stands is kept; `nil` where nobody stops to look.
        let screen: String?
    }

    let name: String
    let language: String
    let steps: [Step]

    var testDescription: String { name }

    /// - Parameter steps: Keys, and the screen they lead to.
    init(_ name: String, _ language: String, _ steps: [(String, String?)]) {
        self.name = "\(name).\(language)"
        self.language = language
        self.steps = steps.map { Step(keys: $0, screen: $1) }
    }
}

extension Walk {
    static let all = [
        laptop("en"), laptop("ja"), serverWithProxy, serverWithoutProxy, trainee, nothingKnown,
    ]

    /// A Windows 11 laptop, 0x80072EFD, a proxy that wants a login, and the caller is no administrator: the login comes
    /// first, with a request to whoever looks after the proxy; the case is handed over.
    private static func laptop(_ language: String) -> Walk {
        Walk(
            "laptop", language,
            [
                (#"1 "80072EFD""#, "1-code"), ("Enter", "2-what"), ("1", "2-source"), ("1 2 1", nil),
                ("1 Enter 7", "3-between"), ("1 Enter", "3-user-setting"), ("3 Enter 1 2", nil),
                (#""proxy.example.com:8080" Enter Enter"#, "4-windows"), ("4", "5-who-answers"), ("1", nil),
                ("2 1 1", "6-outcome"), ("1", "6-first-action"), ("Esc 9", "7-handed-over"), ("p", "printed"),
            ])
    }

    /// Forty Server 2012 R2 with WSUS behind a proxy: the bypass list, with a command that is complete.
    private static let serverWithProxy = Walk(
        "wsus-by-proxy", "ja",
        [
            (#"1 "80244022""#, "1-code"), ("Enter", "2-what"), ("1", "2-source"), ("3 1", nil), ("0 0", "3-between"),
            ("1 Enter 2", nil), (#""proxy.example.com:8080" Enter "<local>""#, "3-bypass"), ("Enter", "4-windows"),
            ("2", "5-wsus-host"), (#""wsus01.corp.example:8530" Enter"#, "6-outcome"), ("1", "6-first-action"),
            ("Esc p", "printed"),
        ])

    /// The same server with direct access, which is right with WSUS: no proxy is ever set.
    private static let serverWithoutProxy = Walk(
        "wsus-direct", "en",
        [
            (#"1 "80072EE2""#, "1-code"), ("Enter", "2-what"), ("1", "2-source"), ("3 1", nil), ("0 0", "3-between"),
            ("0", "3-user-setting"), ("0 1 0", "4-windows"), ("2", "5-wsus-host"),
            (#""wsus01.corp.example:8530" Enter"#, "5-wsus-bypass"), ("0", "6-outcome"), ("p", "printed"),
        ])

    /// First day on the job: the example case walks itself, and F3 says at every question why it is asked.
    private static let trainee = Walk(
        "example", "ja",
        [
            ("2", "1-code"), ("F3", "1-why"), ("Esc Enter", "2-what"), ("F3 Esc Enter", "2-source"), ("F3", "2-why"),
            ("Esc Enter F3 Esc Enter F3 Esc Enter", nil), ("F3 Esc Enter F3 Esc Enter", "3-between"),
            ("F3 Esc Enter", "3-user-setting"), ("F3", "3-why"), ("Esc Enter F3 Esc Enter F3 Esc Enter", nil),
            ("F3 Esc Enter F3 Esc Enter", "4-windows"), ("F3", "4-why"), ("Esc Enter F3 Esc Enter", "5-who-answers"),
            ("F3", "5-why"), ("Esc Enter F3 Esc Enter F3 Esc Enter", nil), ("F3 Esc Enter", "6-outcome"),
            ("F3", "6-why"), ("Esc p", "printed"),
        ])

    /// No code, and nothing is known of anything.
    private static let nothingKnown = Walk(
        "nothing-known", "en",
        [
            ("1 Enter", "2-what"), ("0", "2-source"), ("0 0 0 0", "3-between"), ("0", "3-proxy"),
            ("Enter 0 0", "5-who-answers"), ("0", "6-outcome"), ("p", "printed"),
        ])
}
