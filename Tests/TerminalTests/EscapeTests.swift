import CNcurses
import Testing

@testable import Terminal

/// ncurses has waited 25 ms before any of this begins.
@Suite struct EscapeTests {
    private let codes = ["\u{1B}[A": KEY_UP, "\u{1B}OB": KEY_DOWN, "\u{1B}[5~": KEY_PPAGE]

    @Test func anEscapeIsReportedAtOnce() {
        #expect(events(of: [.bytes("\u{1B}")]) == [.key(.escape)])
    }

    @Test(arguments: [("[A", Keystroke.up), ("OB", .down), ("[5~", .pageUp)])
    func theRestOfAKeyWithdrawsTheEscape(rest: String, key: Keystroke) {
        let cut = [Burst.bytes("\u{1B}", at: 0), .bytes(rest, at: 199)]
        #expect(events(of: cut, codes: codes) == [.key(.escape), .keyWithdrawn, .key(key)])
    }

    @Test func theRestMayBeCutTwice() {
        let cut = [Burst.bytes("\u{1B}", at: 0), .bytes("[", at: 150), .bytes("A", at: 300)]
        #expect(events(of: cut, codes: codes) == [.key(.escape), .keyWithdrawn, .key(.up)])
    }

    @Test func anEscapeThatNobodyHasSeenIsNotReported() {
        #expect(events(of: [.bytes("\u{1B}[A")], codes: codes) == [.key(.up)])
    }

    /// Such as an answer to a question that another program has asked.
    @Test(arguments: ["[?62;22c", "[<0;40;15M", "[I"])
    func aSequenceThatIsNoKeyIsSwallowed(rest: String) {
        let sent = [Burst.bytes("\u{1B}", at: 0), .bytes(rest + "x", at: 10)]
        #expect(events(of: sent) == [.key(.escape), .keyWithdrawn] + characters("x"))
    }

    @Test(arguments: [("[A", 200), ("a", 10), ("OZ", 10), ("Ox", 10), ("O\u{3042}", 10), ("[\u{3042}", 10)])
    func whatIsTypedAfterAnEscapeIsTyped(text: String, time: Int) {
        let typed = [Burst.bytes("\u{1B}", at: 0), .bytes(text, at: time)]
        #expect(events(of: typed, codes: codes) == [.key(.escape)] + characters(text))
    }

    @Test func whatIsHeldIsReleasedInTime() {
        let typed = [Burst.bytes("\u{1B}", at: 0), .bytes("[", at: 100), .nothing(at: 299), .nothing(at: 300)]
        #expect(events(of: Array(typed.dropLast())) == [.key(.escape)])
        #expect(events(of: typed) == [.key(.escape)] + characters("["))
    }

    @Test func aSecondEscapeIsOneToo() {
        #expect(events(of: [.bytes("\u{1B}\u{1B}")]) == [.key(.escape), .key(.escape)])
        let cut = [Burst.bytes("\u{1B}\u{1B}", at: 0), .bytes("[A", at: 50)]
        #expect(events(of: cut, codes: codes) == [.key(.escape), .key(.escape), .keyWithdrawn, .key(.up)])
    }

    @Test func anotherKeyEndsTheWaiting() {
        let typed = [Burst.bytes("\u{1B}["), .code(KEY_DOWN)]
        #expect(events(of: typed, codes: codes) == [.key(.escape)] + characters("[") + [.key(.down)])
    }

    @Test func nothingIsHeldWithoutEnd() {
        let long = "[" + String(repeating: "1", count: 40)
        #expect(events(of: [.bytes("\u{1B}" + long)]) == [.key(.escape)] + characters(long))
    }

    @Test func onlyAHeldSequenceNeedsWaking() {
        var keyboard = Keyboard { _ in 0 }
        keyboard.take(.byte(0x1B), at: 1_000)
        #expect(keyboard.deadline == nil)
        keyboard.take(.byte(UInt8(ascii: "[")), at: 1_050)
        #expect(keyboard.deadline == 1_250)
        keyboard.expire(at: 1_250)
        #expect(keyboard.deadline == nil)
    }
}
