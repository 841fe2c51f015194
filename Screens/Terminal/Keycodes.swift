import CNcurses

/// Codes that ncurses does not have.
enum Keycode {
    /// Far above `KEY_MAX`: the codes right after it belong to keys such as Ctrl-Up, which ncurses numbers itself.
    static let pasteStart: Int32 = 0x7000

    /// Sequences that a terminal may send although its description does not have them: the beginning of a bracketed
    /// paste, the keys that have one sequence in "normal" and another in "application" mode, and those that a vt100
    /// does not have, while whoever is taken for one today does.
    static let additional: KeyValuePairs<String, Int32> = [
        "\u{1B}[200~": pasteStart,
        "\u{1B}[A": KEY_UP, "\u{1B}[B": KEY_DOWN, "\u{1B}[C": KEY_RIGHT, "\u{1B}[D": KEY_LEFT,
        "\u{1B}OA": KEY_UP, "\u{1B}OB": KEY_DOWN, "\u{1B}OC": KEY_RIGHT, "\u{1B}OD": KEY_LEFT,
        "\u{1B}[H": KEY_HOME, "\u{1B}OH": KEY_HOME, "\u{1B}[1~": KEY_HOME,
        "\u{1B}[F": KEY_END, "\u{1B}OF": KEY_END, "\u{1B}[4~": KEY_END,
        "\u{1B}[5~": KEY_PPAGE, "\u{1B}[6~": KEY_NPAGE, "\u{1B}[3~": KEY_DC, "\u{1B}[Z": KEY_BTAB,
        "\u{1B}OP": KEY_F0 + 1, "\u{1B}OQ": KEY_F0 + 2, "\u{1B}OR": KEY_F0 + 3,
        "\u{1B}OS": KEY_F0 + 4,
        "\u{1B}[11~": KEY_F0 + 1, "\u{1B}[12~": KEY_F0 + 2, "\u{1B}[13~": KEY_F0 + 3, "\u{1B}[14~": KEY_F0 + 4,
        "\u{1B}[15~": KEY_F0 + 5, "\u{1B}[17~": KEY_F0 + 6, "\u{1B}[18~": KEY_F0 + 7, "\u{1B}[19~": KEY_F0 + 8,
        // Of the Linux console, and of PuTTY set to send its keys whatever TERM says.
        "\u{1B}[[A": KEY_F0 + 1, "\u{1B}[[B": KEY_F0 + 2, "\u{1B}[[C": KEY_F0 + 3, "\u{1B}[[D": KEY_F0 + 4,
        "\u{1B}[[E": KEY_F0 + 5,
    ]

    /// Where a terminal's description gives a sequence another meaning, the description is right.
    static func defineAdditional() {
        for (sequence, code) in additional where key_defined(sequence) == 0 { define_key(sequence, code) }
    }
}

extension UInt8 {
    static let enter: UInt8 = 0x0D
    static let lineFeed: UInt8 = 0x0A
    static let escape: UInt8 = 0x1B
}

extension Keystroke {
    /// The key of an ncurses code; `nil` for keys that have no meaning here.
    init?(code: Int32) {
        switch code {
        case KEY_UP: self = .up
        case KEY_DOWN: self = .down
        case KEY_LEFT: self = .left
        case KEY_RIGHT: self = .right
        case KEY_HOME: self = .home
        case KEY_END: self = .end
        case KEY_PPAGE: self = .pageUp
        case KEY_NPAGE: self = .pageDown
        case KEY_ENTER: self = .enter
        case KEY_BTAB: self = .backTab
        case KEY_BACKSPACE: self = .backspace
        case KEY_DC: self = .delete
        case KEY_F0 + 1...KEY_F0 + 12: self = .function(Int(code - KEY_F0))
        default: return nil
        }
    }

    /// The key of a control character; `nil` for any other byte.
    init?(control byte: UInt8) {
        switch byte {
        case .enter, .lineFeed: self = .enter
        case .escape: self = .escape
        case 0x09: self = .tab
        case 0x08, 0x7F: self = .backspace
        case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x00, 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
        default: return nil
        }
    }
}
