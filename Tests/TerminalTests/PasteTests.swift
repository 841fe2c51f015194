import CNcurses
import Testing

@testable import Terminal

@Suite struct PasteTests {
    private let begin = Burst.code(Keycode.pasteStart)
    private let end = "\u{1B}[201~"

    private func pasted(_ text: String) -> [Event] {
        events(of: [begin, .bytes(text + end)])
    }

    @Test(arguments: [
        ("", ""), ("q", "q"), ("0x80072EFD\r", "0x80072EFD\n"), ("a\rb\nc\r\nd\r\re", "a\nb\nc\nd\n\ne"),
        ("プロキシ\tサーバー", "プロキシ\tサーバー"),
        ("\u{03}\u{1A}\u{1C}\u{1B}q", "\u{03}\u{1A}\u{1C}\u{1B}q"),
        ("\u{1B}[200~", "\u{1B}[200~"), ("\u{1B}[20\u{1B}[20", "\u{1B}[20\u{1B}[20"), ("\u{1B}[2010~", "\u{1B}[2010~"),
    ])
    func pastedTextIsNoKey(sent: String, text: String) {
        #expect(pasted(sent) == [.paste(text, truncated: false)])
    }

    @Test func keysBeginAgainAfterIt() {
        #expect(events(of: [begin, .bytes("a" + end + "q")]) == [.paste("a", truncated: false)] + characters("q"))
    }

    @Test func aKeyInsideIsDropped() {
        #expect(events(of: [begin, .bytes("a"), .code(KEY_UP), .bytes("b" + end)]) == [.paste("ab", truncated: false)])
    }

    @Test func bothMarkersMayBeCut() {
        let codes = ["\u{1B}[200~": Keycode.pasteStart]
        let cut = [
            Burst.bytes("\u{1B}", at: 0), .bytes("[200~a\u{1B}", at: 90), .bytes("[20", at: 900),
            .bytes("1~", at: 1_800),
        ]
        #expect(events(of: cut, codes: codes) == [.key(.escape), .keyWithdrawn, .paste("a", truncated: false)])
    }

    @Test(arguments: [(0, false), (1, true), (1_000, true)])
    func aPasteIsBounded(excess: Int, isTruncated: Bool) {
        let kept = String(repeating: "a", count: 64)
        var paste = Paste(limit: 64)
        for byte in (kept + String(repeating: "b", count: excess)).utf8 { _ = paste.take(byte) }
        #expect(paste.text == kept)
        #expect(paste.isTruncated == isTruncated)
    }

    /// As much as is let in of a file, too.
    @Test func aLogCanBePasted() {
        #expect(Paste.limit == 16 * 1_024 * 1_024)
    }

    @Test func aPasteWithoutEndIsGivenUp() {
        var keyboard = Keyboard { _ in 0 }
        keyboard.take(.code(Keycode.pasteStart), at: 0)
        keyboard.take(.byte(UInt8(ascii: "a")), at: 1_000)
        #expect(keyboard.deadline == 4_000)
        keyboard.expire(at: 3_999)
        #expect(keyboard.next() == nil)
        keyboard.expire(at: 4_000)
        #expect(keyboard.next() == .paste("a", truncated: true))
        #expect(keyboard.deadline == nil)
    }

    @Test func invalidBytesDoNotStopIt() {
        let sent = [begin, .raw([0x61, 0xFF, 0x62]), .bytes(end)]
        #expect(events(of: sent) == [.paste("a\u{FFFD}b", truncated: false)])
    }
}
