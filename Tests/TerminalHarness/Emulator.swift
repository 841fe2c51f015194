import CVterm

/// A terminal without a window: libvterm, fed with what a program writes.
public final class Emulator {
    /// How one column of the screen looks.
    public struct Appearance: Equatable {
        public var text: String
        public var width: Int
        public var isBold: Bool
        public var isUnderlined: Bool
        public var isReversed: Bool
        /// The number of the terminal's colour in which the text is drawn; `nil` for the terminal's own.
        public var colour: Int?
    }

    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private let modes = Modes()
    private(set) var columns: Int
    private(set) var rows: Int

    public init(columns: Int, rows: Int) throws {
        guard let terminal = vterm_new(Int32(rows), Self.width(columns)), let screen = vterm_obtain_screen(terminal)
        else {
            throw HarnessFailure("no emulator")
        }
        (self.columns, self.rows, self.terminal, self.screen) = (columns, rows, terminal, screen)
        vterm_set_utf8(terminal, 1)
        vterm_screen_enable_altscreen(screen, 1)
        modes.follow(screen)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        vterm_free(terminal)
    }

    /// Whether the program has taken the full screen.
    var isFullScreen: Bool { modes.isFullScreen }

    /// Takes what the program has written; returns what a terminal answers to it.
    public func take(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes {
            _ = vterm_input_write(terminal, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
        }
        var answer = [CChar](repeating: 0, count: 4_096)
        let count = vterm_output_read(terminal, &answer, answer.count)
        return answer.prefix(count).map(UInt8.init(bitPattern:))
    }

    func resize(columns: Int, rows: Int) {
        (self.columns, self.rows) = (columns, rows)
        vterm_set_size(terminal, Int32(rows), Self.width(columns))
    }

    /// A wide character on a screen of one column brings libvterm down.
    private static func width(_ columns: Int) -> Int32 { Int32(max(columns, 2)) }

    /// The whole screen, blanks at the end of a row left out.
    public var text: String { (0..<rows).map(row).joined(separator: "\n") }

    /// One row of the screen, blanks at its end left out.
    func row(_ row: Int) -> String {
        var bytes = [CChar](repeating: 0, count: columns * 24)
        let place = VTermRect(start_row: Int32(row), end_row: Int32(row + 1), start_col: 0, end_col: Int32(columns))
        let count = vterm_screen_get_text(screen, &bytes, bytes.count, place)
        var text = String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
        while text.last == " " { text.removeLast() }
        return text
    }

    func appearance(row: Int, column: Int) -> Appearance {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
        return Appearance(
            text: text(of: cell), width: Int(cell.width), isBold: vt_bold(&cell) != 0,
            isUnderlined: vt_underline(&cell) != 0, isReversed: vt_reverse(&cell) != 0,
            colour: vt_has_colour(&cell) != 0 ? Int(vt_colour(&cell)) : nil)
    }

    /// Where the cursor stands, shown or not.
    var cursor: (row: Int, column: Int) {
        var place = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
        return (Int(place.row), Int(place.col))
    }

    private func text(of cell: VTermScreenCell) -> String {
        withUnsafeBytes(of: cell.chars) { bytes in
            let scalars = bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
            return String(String.UnicodeScalarView(scalars))
        }
    }
}
