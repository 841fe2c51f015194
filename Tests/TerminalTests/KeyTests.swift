import CNcurses
import Testing

@testable import Terminal

@Suite struct KeyTests {
    @Test(arguments: [
        ("\r", Keystroke.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace),
        ("\u{1B}", .escape), ("\u{0C}", .control("l")), ("\u{01}", .control("a")), ("\u{1A}", .control("z")),
        ("\u{1C}", .control("\\")), ("\u{00}", .control("@")), (" ", .character(" ")), ("~", .character("~")),
        ("é", .character("é")), ("プ", .character("プ")), ("😀", .character("😀")), ("\u{3000}", .character("\u{3000}")),
    ])
    func aTypedCharacterIsAKey(text: String, key: Keystroke) {
        #expect(events(of: [.bytes(text)]) == [.key(key)])
    }

    @Test(arguments: [
        (KEY_UP, Keystroke.up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home),
        (KEY_END, .end), (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (KEY_ENTER, .enter), (KEY_BTAB, .backTab),
        (KEY_BACKSPACE, .backspace), (KEY_DC, .delete), (KEY_F0 + 1, .function(1)), (KEY_F0 + 12, .function(12)),
    ])
    func aRecognisedSequenceIsAKey(code: Int32, key: Keystroke) {
        #expect(events(of: [.code(code)]) == [.key(key)])
    }

    @Test(arguments: [KEY_RESIZE, KEY_MOUSE, KEY_F0, KEY_F0 + 13, KEY_MAX + 1])
    func otherSequencesAreNone(code: Int32) {
        #expect(events(of: [.code(code)]) == [])
    }

    @Test func aCharacterMayComeByteByByte() {
        let bursts = Array("あa😀".utf8).enumerated().map { Burst.raw([$1], at: $0 * 500) }
        #expect(events(of: bursts) == characters("あa😀"))
    }

    @Test(
        arguments: [
            [0xE3, 0x81], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF], [0xC2, 0x85],
            [0xC2, 0x9B],
        ] as [[UInt8]])
    func brokenAndControlCharactersAreDropped(bytes: [UInt8]) {
        #expect(events(of: [.raw(bytes), .bytes("a")]) == characters("a"))
    }
}
