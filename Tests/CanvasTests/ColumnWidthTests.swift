import Foundation
import Testing

@testable import Canvas

@Suite struct ColumnWidthTests {
    /// Unicode 16 made these two columns wide. Terminals and C libraries older than 2024 do not.
    static let widenedLater: [ClosedRange<UInt32>] = [0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF]

    /// A scalar that is painted is as wide as the C library says. Exempt: what was widened later.
    /// With `PRINT_COLUMN_TABLE` set, the test prints what belongs into `ColumnTable.swift`.
    @Test func everyPaintedScalarIsAsWideAsTheSystemSays() throws {
        let system = try SystemWidths()
        let wrong = everyScalar.filter { scalar in
            scalar.isPaintable && Columns.width(of: scalar) != system.width(of: scalar)
                && !Self.widenedLater.contains { $0.contains(scalar.value) }
        }
        #expect(Array(wrong.prefix(10)) == [])
        if ProcessInfo.processInfo.environment["PRINT_COLUMN_TABLE"] != nil {
            print("marks\n" + system.literal(ofWidth: 0) + "wide\n" + system.literal(ofWidth: 2))
        }
    }

    /// What the system knows and yet is not painted: controls, format characters, and what came after Unicode 14.
    @Test func onlyWhatMustNotBePaintedIsNotPainted() throws {
        let system = try SystemWidths()
        let wrong = everyScalar.filter { scalar in
            guard !scalar.isPaintable, system.width(of: scalar) >= 0 else { return false }
            let isNew = (scalar.properties.age?.major ?? .max) > 14
            return !isNew && ![.control, .format].contains(scalar.properties.generalCategory)
        }
        #expect(Array(wrong.prefix(10)) == [])
    }

    @Test func whatIsNotPaintedTakesTheColumnOfAQuestionMark() {
        #expect(everyScalar.allSatisfy { $0.isPaintable || Columns.width(of: $0) == 1 })
    }

    @Test(arguments: [
        ("", 0), ("netsh winhttp", 13), ("プロキシ", 8), ("ﾌﾟﾛｷｼ", 5), ("Windows 更新", 12), ("０ｘ８", 6),
        ("é", 1), ("e\u{301}", 1), ("か\u{3099}", 2), ("\u{301}", 0), ("“…”", 3), ("─", 1), ("한글", 4),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("😀\u{200D}😀", 5), ("a\tb\u{202E}c\u{7F}", 6),
        ("\u{AD}", 1), ("\u{FFFF}", 1), ("\u{3000}", 2), ("\r\n", 2), ("\u{E000}", 1),
    ])
    func widthOfText(text: String, width: Int) {
        #expect(Columns.width(of: text) == width)
    }

    @Test(arguments: [
        ("proxy", 5, "proxy"), ("proxy", 4, "p..."), ("proxy", 3, "pro"), ("proxy", 1, "p"), ("proxy", 0, ""),
        ("proxy", -1, ""), ("", 0, ""), ("プロキシ", 8, "プロキシ"), ("プロキシ", 7, "プロ..."),
        ("プロキシ", 6, "プ..."), ("プロキシ", 4, "..."), ("プロキシ", 3, "プ"), ("プロキシ", 1, ""),
        ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", 4, "e\u{301}..."),
    ])
    func truncate(text: String, columns: Int, expected: String) {
        #expect(Columns.truncate(text, to: columns) == expected)
    }

    @Test(arguments: [("ab", 4, "ab  "), ("更新", 5, "更新 "), ("更新", 3, "更新"), ("", 2, "  "), ("a", -1, "a")])
    func pad(text: String, columns: Int, expected: String) {
        #expect(Columns.pad(text, to: columns) == expected)
    }
}
