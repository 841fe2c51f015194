extension Canvas {
    /// The screen as text: one line a row, blanks at the end of a row left out. For tests and snapshots.
    public var picture: String {
        drawing { cell in
            switch cell.content {
            case .blank: " "
            case .narrow(let glyph), .wide(let glyph): glyph.text
            case .rightHalf: ""
            case .line(let glyph): glyph.picture
            }
        }
    }

    /// The styles of the screen: one letter (`Style.letter`) for each column, a blank where nothing has been drawn.
    public var stylePicture: String {
        drawing { $0 == .blank ? " " : $0.style.letter }
    }

    private func drawing(_ draw: (Cell) -> String) -> String {
        (0..<size.rows).map { row in
            let line = cells(of: row).map(draw)
            let end = line.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
            return line[..<end].joined()
        }
        .joined(separator: "\n")
    }
}

extension LineGlyph {
    /// The piece of line as a character.
    public var picture: String {
        switch self {
        case .horizontal: "─"
        case .vertical: "│"
        case .topLeft: "┌"
        case .topRight: "┐"
        case .bottomLeft: "└"
        case .bottomRight: "┘"
        case .leftTee: "├"
        case .rightTee: "┤"
        case .topTee: "┬"
        case .bottomTee: "┴"
        }
    }
}

extension Style {
    /// The letter that stands for the style in `Canvas.stylePicture`.
    public var letter: String {
        switch self {
        case .plain: "."
        case .title: "T"
        case .stageDone: "d"
        case .stageNow: "n"
        case .stageAhead: "a"
        case .rule: "-"
        case .question: "Q"
        case .choice: "c"
        case .chosen: "C"
        case .answered: "A"
        case .hint: "h"
        case .warning: "W"
        case .danger: "D"
        case .command: "$"
        case .key: "K"
        case .keyLabel: "k"
        case .panel: "p"
        case .panelTitle: "P"
        case .message: "M"
        case .mark: "*"
        case .documented: "2"
        case .onceSeen: "1"
        case .inferred: "~"
        case .disputed: "!"
        }
    }
}
