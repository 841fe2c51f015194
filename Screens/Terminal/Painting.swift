import CNcurses
import Canvas

extension Terminal {
    /// Shows a canvas. Only what differs from the one before is sent.
    public func paint(_ canvas: Canvas) {
        let showsCursor = canvas.showsCursor && canvas.cursor != nil
        if !showsCursor { curs_set(0) }
        for change in canvas.changes(since: shown) { put(change) }
        shown = canvas
        place(canvas.cursor)
        if showsCursor { curs_set(1) }
    }

    /// Sends the whole screen again, for a terminal that something else has written on.
    public func repaint() {
        clearok(window, true)
        wrefresh(window)
    }

    private func put(_ change: Change) {
        let look = Look(change.style)
        nc_attr_set(window, look.attributes, hasColour ? Int16(max(look.colour, 0)) : 0)
        wmove(window, Int32(change.row), Int32(change.column))
        switch change.content {
        case .text(let scalars): waddnwstr(window, scalars.wide, Int32(scalars.count))
        case .marked(let scalars): add(scalars)
        case .line(let glyph) where drawsPlainLines: waddch(window, glyph.plain)
        case .line(let glyph): wadd_wch(window, glyph.character)
        }
    }

    private func add(_ scalars: [UInt32]) {
        var character = cchar_t()
        setcchar(&character, scalars.wide + [0], NC_NORMAL, 0, nil)
        wadd_wch(window, &character)
    }

    /// A cursor without a place is left where the last change was, which saves moving it.
    private func place(_ cursor: Position?) {
        leaveok(window, cursor == nil)
        if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
        wrefresh(window)
    }
}

extension [UInt32] {
    /// The numbers as the C library takes them. Outside the main actor, or each of them would be asked whether it is on it.
    fileprivate nonisolated var wide: [wchar_t] { map { wchar_t(bitPattern: $0) } }
}

extension LineGlyph {
    /// The piece of a line in ASCII, one column wide on every terminal.
    fileprivate var plain: chtype {
        let sign =
            switch self {
            case .horizontal: UInt8(ascii: "-")
            case .vertical: UInt8(ascii: "|")
            default: UInt8(ascii: "+")
            }
        return chtype(sign)
    }

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
