import Application
import Canvas
import TestSupport
import Testing

@testable import Views

/// The line that is typed into, with letters of every width at both its edges.
@Suite struct FieldTests {
    private static let pieces = ["a", "プ", "ﾌﾟ", "か\u{3099}", "e\u{301}", "😀", "０", " ", "\u{1112}\u{1161}"]

    /// Every place of the cursor, in lines longer and shorter than the screen.
    @Test(arguments: 40...43) func theCursorIsInTheLine(_ columns: Int) throws {
        var numbers = SeededNumbers(UInt64(columns))
        for _ in 0..<8 {
            var model = Model(language: .en)
            _ = update(&model, .digitPressed(3))
            // As a terminal sends it: a mark comes by itself.
            for scalar in numbers.text(of: Self.pieces, longest: 60).unicodeScalars {
                _ = update(&model, .typed(String(scalar)))
            }
            for _ in 0...model.form.field.text.count {
                try expectWhole(model, Size(columns: columns, rows: 12))
                _ = update(&model, .edited(.left))
            }
            #expect(model.form.field.cursor == 0)
        }
    }

    private func expectWhole(_ model: Model, _ size: Size) throws {
        let canvas = draw(model, size).canvas
        let cursor = try #require(canvas.cursor)
        let line = String(canvas.picture.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row])
        #expect(line.unicodeScalars.starts(with: " > [".unicodeScalars) && line.hasSuffix("]"))
        #expect(Columns.width(of: line) == size.columns - 1)
        let field = model.form.field
        let next = field.cursor < field.text.count ? String(field.text[field.cursor]) : " "
        guard Columns.width(of: next) > 0 else { return }
        // What stands at the cursor is what Del would take away; of a wide character at the edge there is no half.
        let isCut = Columns.width(of: next) > 1 && cursor.column == size.columns - 3
        let rest = line.unicodeScalars.dropFirst(columns: cursor.column)
        #expect(rest.starts(with: (isCut ? " ]" : next).unicodeScalars))
    }
}

extension String.UnicodeScalarView {
    /// What is left of a line after so many columns.
    fileprivate func dropFirst(columns: Int) -> SubSequence {
        var width = 0
        return drop { scalar in
            width += Columns.width(of: String(scalar))
            return width <= columns
        }
    }
}
