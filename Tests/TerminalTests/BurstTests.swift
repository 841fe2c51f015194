import Testing

@testable import Terminal

/// Keys and texts on both sides of the rule, and of each of its times.
@Suite struct BurstTests {
    /// What a rule makes of inputs: each a text or a name in brackets, and when it comes.
    struct Case: Sendable, CustomTestStringConvertible {
        let inputs: [(String, Int)]
        let events: [Event]
        var testDescription: String { inputs.map { "\($0.debugDescription)@\($1)" }.joined(separator: " ") }

        init(_ inputs: (String, Int)..., gives events: Event...) {
            (self.inputs, self.events) = (inputs, events)
        }
    }

    private static func key(_ character: Character) -> Event { .key(.character(character)) }
    private static let enter = Event.key(.enter)
    private static func poured(_ text: String) -> Event { .poured(text, truncated: false) }

    /// A letter counts by itself only.
    static let letters = [
        Case(("q", 0), gives: key("q")),
        Case(("l", 0), ("l", 31), gives: key("l"), key("l")),
        Case(("l", 0), ("l", 30), gives: .typed("ll")),
        Case(("q", 0), ("\r", 30), gives: .typed("q\n")),
        Case(("1", 0), ("q", 30), gives: .typed("1q")),
        Case(("\u{3}", 0), ("\r", 10), gives: .typed("\n")),
        // After text, one input is not a key for a while.
        Case(("ab", 0), ("q", 150), gives: .typed("ab"), .typed("q")),
        Case(("ab", 0), ("q", 151), gives: .typed("ab"), key("q")),
        Case(("ab", 0), ("1", 100), gives: .typed("ab"), .typed("1")),
    ]

    /// Typed ahead on a slow line: at most eight, of a few kinds, with nothing else near.
    static let typedAhead = [
        Case(("12\r", 0), gives: key("1"), key("2"), enter),
        Case(("12345678", 0), gives: "12345678".map(key)),
        Case(("123456789", 0), gives: poured("123456789")),
        Case(("1\u{1B}[A\r", 0), gives: key("1"), .key(.up), enter),
        Case(("12", 0), ("\r", 30), gives: key("1"), key("2"), enter),
        Case(("12", 0), ("3", 150), gives: key("1"), key("2"), key("3")),
        Case(("12", 0), ("q", 150), gives: .typed("12q")),
        Case(("12", 0), ("q", 151), gives: key("1"), key("2"), key("q")),
        Case(("ab", 0), ("12", 150), gives: .typed("ab"), .typed("12")),
        Case(("ab", 0), ("12", 151), gives: .typed("ab"), key("1"), key("2")),
        Case(("１２", 0), gives: .typed("１２")),
        Case(("1 2", 0), gives: .typed("1 2")),
        Case(("1\t2", 0), gives: .typed("1\t2")),
    ]

    /// A paste, until it is quiet.
    static let pastes = [
        Case(("0123\tabcd", 0), gives: poured("0123\tabcd")),
        Case(("abcdefgh\r\nq\rx\n", 0), gives: poured("abcdefgh\nq\nx\n")),
        Case(("abcdefghi", 0), ("q", 299), gives: poured("abcdefghiq")),
        Case(("abcdefghi", 0), ("q", 300), gives: poured("abcdefghi"), key("q")),
        Case(("abcdefghi", 0), ("12\r", 150), ("3\r", 440), gives: poured("abcdefghi12\n3\n")),
        Case(("abcd", 0), ("efgh", 20), ("ij", 40), gives: poured("abcdefghij")),
        // Its beginning may have come by itself, and counted as a key for a moment.
        Case(("l", 0), ("anguage \u{3}q", 150), gives: key("l"), .keyWithdrawn, poured("language q")),
        Case(("l", 0), ("anguage q", 151), gives: key("l"), poured("anguage q")),
        Case(("l", 0), ("an", 40), gives: key("l"), .typed("an")),
    ]

    /// Moving waits for nothing; an escape no longer than ncurses has waited.
    static let moves = [
        Case((String(repeating: "\u{1B}[A", count: 3), 0), gives: .key(.up), .key(.up), .key(.up)),
        Case((String(repeating: "\u{7F}", count: 12), 0), gives: Array(repeating: .key(.backspace), count: 12)),
        Case(("\u{1B}", 0), ("q", 6), gives: .key(.escape), key("q")),
        Case(("\u{1B}q", 0), gives: .typed("q")),
        Case(("\u{1B}", 0), ("[A", 100), gives: .key(.escape), .keyWithdrawn, .key(.up)),
        Case(("\u{1B}[31mabcdefghi", 0), gives: poured("abcdefghi")),
    ]

    @Test(arguments: letters + typedAhead + pastes + moves) func tellsKeysFromText(_ given: Case) {
        var keyboard = Keyboard { $0 == "\u{1B}[A" ? 0x103 : 0 }
        var bursts = Bursts()
        var (events, now) = ([Event](), 0)
        func pass(at time: Int) {
            while let event = keyboard.next() { bursts.take(event, at: time) }
            bursts.expire(at: time)
            while let event = bursts.next() { events.append(event) }
        }
        for (text, time) in given.inputs {
            // As the terminal does it: whatever is due before is decided when it is due.
            while let due = [keyboard.deadline, bursts.deadline].compactMap(\.self).min(), due <= time {
                now = due
                keyboard.expire(at: now)
                pass(at: now)
            }
            for byte in text.utf8 {
                keyboard.take(.byte(byte), at: time)
                while let event = keyboard.next() { bursts.take(event, at: time) }
            }
            now = time
            while let event = bursts.next() { events.append(event) }
        }
        while let due = [keyboard.deadline, bursts.deadline].compactMap(\.self).min() {
            now = due
            keyboard.expire(at: now)
            pass(at: now)
        }
        #expect(events == given.events)
    }

    @Test func whatIsTooLongIsCut() {
        var bursts = Bursts()
        for _ in 0...Paste.limit { bursts.take(.key(.character("a")), at: 0) }
        bursts.expire(at: Bursts.quiet)
        guard case .poured(let text, truncated: true) = bursts.next() else {
            Issue.record("not told that it was cut")
            return
        }
        #expect(text.utf8.count == Paste.limit)
    }

    @Test func onlyWhatIsHeldNeedsWaking() {
        var bursts = Bursts()
        bursts.take(.key(.down), at: 0)
        #expect(bursts.deadline == nil)
        bursts.take(.key(.character("q")), at: 0)
        #expect(bursts.deadline == 31)
        bursts.expire(at: 31)
        #expect(bursts.deadline == nil)
    }
}

extension BurstTests.Case {
    fileprivate init(_ inputs: (String, Int)..., gives events: [Event]) {
        (self.inputs, self.events) = (inputs, events)
    }
}
