import Testing

@testable import Facts

@Suite struct CodePage932Tests {
    @Test(arguments: [
        (0x8140, "\u{3000}"), (0x8160, "～"), (0x817C, "－"), (0x817E, "×"), (0x8180, "÷"), (0x81FC, "◯"),
        (0x829F, "ぁ"), (0x82A0, "あ"), (0x8340, "ァ"), (0x8396, "ヶ"), (0x8740, "①"), (0x889F, "亜"), (0x9FFC, "滌"),
        (0xE040, "漾"), (0xEAA4, "熙"), (0xED40, "纊"), (0xFA40, "ⅰ"), (0xFBFC, "髙"), (0xFC4B, "黑"),
    ])
    func knowsThePair(bytes: Int, character: String) {
        let scalar = CodePage932.scalar(UInt8(bytes >> 8), UInt8(bytes & 0xFF))
        #expect(scalar.map { String(Character($0)) } == character)
    }

    @Test(arguments: [
        // No row, no column, a gap in a row, gaiji, bytes that stand alone.
        0x8040, 0xA040, 0x8540, 0xEB40, 0xF040, 0xFD40, 0x813F, 0x817F, 0x81FD, 0x81AD, 0xFC4C, 0x4140, 0xB140,
    ])
    func knowsNoOther(bytes: Int) {
        #expect(CodePage932.scalar(UInt8(bytes >> 8), UInt8(bytes & 0xFF)) == nil)
    }

    /// JIS X 0208 has 6879 characters; NEC added 83 and took over 374 of the 388 that IBM added.
    @Test func hasAsManyPairsAsItsParts() {
        let pairs = (UInt8.min...UInt8.max).flatMap { lead in
            (UInt8.min...UInt8.max).compactMap { CodePage932.scalar(lead, $0) }
        }
        #expect(pairs.count == 6879 + 83 + 374 + 388)
        #expect(pairs.allSatisfy { $0.properties.generalCategory != .privateUse && !$0.isASCII })
    }

    /// A byte stands alone, or leads a pair, or is never used.
    @Test func everyByteHasOneMeaning() {
        let alone = (UInt8.min...UInt8.max).filter { CodePage932.scalar($0) != nil }
        #expect(alone == Array(0x00...0x7F) + Array(0xA1...0xDF))
        #expect(alone.allSatisfy { lead in (UInt8.min...UInt8.max).allSatisfy { CodePage932.scalar(lead, $0) == nil } })
        #expect(CodePage932.scalar(0xB1) == "ｱ" && CodePage932.scalar(0x41) == "A")
    }
}
