import TerminalHarness

/// The wizard in a terminal.
extension TerminalSession {
    convenience init(
        wizard arguments: [String] = [], columns: Int = 80, rows: Int = 24, term: String = "xterm-256color",
        environment: [String: String] = [:]
    ) throws {
        try self.init(
            [try Products.wutriage] + arguments, columns: columns, rows: rows, term: term, environment: environment)
        try wait("full screen, or an end") { isFullScreen || !output.isEmpty }
        try settle()
    }

    /// Presses keys one after the other, written as a person would note them down: `1 "80072EFD" Enter PgDn p`.
    ///
    /// What stands in quotes is typed; any other word is a key, by its name or by its letter. As a hand presses them: each
    /// when the one before has been answered, and none right after a text.
    func press(_ keys: String) throws {
        var rest = keys[...]
        while let first = rest.first {
            if first == " " {
                rest.removeFirst()
            } else if first == "\"" {
                let text = rest.dropFirst().prefix { $0 != "\"" }
                try type(String(text))
                rest = rest.dropFirst(text.count + 2)
            } else {
                let word = rest.prefix { $0 != " " }
                try press(word)
                rest = rest.dropFirst(word.count)
            }
            try settle()
        }
        try settle()
    }

    /// Types faster than a hand, apart from the keys before it; then waits until a key counts as a key again.
    func type(_ text: String) throws {
        _ = output(forMilliseconds: 160)
        send(text)
        try settle()
        _ = output(forMilliseconds: 160)
    }

    private func press(_ word: Substring) throws {
        guard let key = Key(called: word) else {
            guard word.count == 1 else { throw HarnessFailure("no key is called \(word)") }
            return send(String(word))
        }
        guard key == .escape else { return send(key) }
        // A key that begins with the same byte must not look like the rest of a longer one. What went before is drawn
        // first: a page that is opened and left again within one drawing is never seen.
        try settle()
        send(key)
        waitForOutput()
    }

    /// What was written to the normal screen since the full one was left last, also what has scrolled away.
    var printed: String {
        let text = String(decoding: output, as: UTF8.self).components(separatedBy: "\u{1B}[?1049l").last ?? ""
        // ncurses ends with a few words to the terminal.
        return text.replacing(/\u{1B}(?:\[[0-9;?]*[a-zA-Z]|[=>])/, with: "").replacing("\r\n", with: "\n")
            .replacing("\r", with: "")
    }

    /// The line that is pointed at, counted from the top; `nil` where none is.
    var pointed: Int? {
        screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix(" > ") }
    }
}
