import CNcurses
import Canvas

extension Terminal {
    /// Shows a canvas. Only what differs from the one before is sent.
    public func paint(_ canvas: Canvas) {
        if canvas.cursor == nil { curs_set(0) }
        for row in 0..<size.rows {
            for column in 0..<size.columns where canvas[row, column] != shown[row, column] {
                put(canvas[row, column], Int32(row), Int32(column))
            }
        }
        shown = canvas
        place(canvas.cursor)
    }

    /// Sends the whole screen again, for a terminal that something else has written on.
    public func repaint() {
        clearok(window, true)
        wrefresh(window)
    }

    private func put(_ cell: Cell, _ row: Int32, _ column: Int32) {
        let look = Look(cell.style)
        nc_attr_set(window, look.attributes, hasColour ? Int16(max(look.colour, 0)) : 0)
        switch cell.content {
        case .blank: mvwaddch(window, row, column, chtype(UInt8(ascii: " ")))
        case .narrow(let text), .wide(let text): put(text, row, column)
        case .rightHalf: break  // painted together with its left half
        case .line(let glyph): mvwadd_wch(window, row, column, glyph.character)
        }
    }

    private func put(_ text: String, _ row: Int32, _ column: Int32) {
        let characters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
        mvwaddnwstr(window, row, column, characters, Int32(characters.count))
    }

    /// A hidden cursor may stand anywhere: leaving it where the last change was saves moving it.
    private func place(_ cursor: Position?) {
        leaveok(window, cursor == nil)
        if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
        wrefresh(window)
        if cursor != nil { curs_set(1) }
    }
}

extension LineGlyph {
    /// The piece of a line as the terminal at hand draws it.
    fileprivate var character: UnsafePointer<cchar_t>? {
        switch self {
        case .horizontal: nc_hline()
        case .vertical: nc_vline()
        case .topLeft: nc_ulcorner()
        case .topRight: nc_urcorner()
        case .bottomLeft: nc_llcorner()
        case .bottomRight: nc_lrcorner()
        case .leftTee: nc_ltee()
        case .rightTee: nc_rtee()
        case .topTee: nc_ttee()
        case .bottomTee: nc_btee()
        }
    }
}
