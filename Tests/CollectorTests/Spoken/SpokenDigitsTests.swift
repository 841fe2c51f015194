import Collector
import Testing

/// Digits as they are typed and pasted.
@Suite struct SpokenDigitsTests {
    private static let groups = ["27753", "58208", "65824", "17878", "80224", "95008", "53284"]

    @Test(arguments: [
        "27753 58208 65824 17878 80224 95008 53284", "27753582086582417878802249500853284",
        "27753-58208-65824-17878-80224-95008-53284", "27753, 58208, 65824, 17878, 80224, 95008, 53284",
        "２７７５３　５８２０８　６５８２４　１７８７８　８０２２４　９５００８　５３２８４",
        "２７７５３－５８２０８－６５８２４－１７８７８－８０２２４－９５００８－５３２８４",
        "1 27753 2 58208 3 65824 4 17878 5 80224 6 95008 7 53284",
        "   1    27753\r\n   2    58208\r\n   3    65824\r\n   4    17878\r\n   5    80224\r\n   6    95008\r\n   7    53284\r\n",
        "1: 27753\n2: 58208\n3: 65824\n4: 17878\n5: 80224\n6: 95008\n7: 53284",
        "2 7 7 5 3 58208 65824 1 7 8 7 8 80224 95008 53284",
    ])
    func theyAreOneCode(_ text: String) {
        #expect(SpokenDigits(text)?.groups == Self.groups)
        #expect(SpokenDigits(text)?.isBeginning == true)
    }

    @Test(arguments: ["", " ", "0x80072EFD", "80072EFD", "12345 a", "27753 58208 65824 17878 80224 95008 5328x"])
    func anythingElseIsNone(_ text: String) { #expect(SpokenDigits(text) == nil) }

    /// Typed one after the other: no digit is taken for the number of a group.
    @Test(arguments: 0...9) func aDigitIsADigit(_ digit: Int) {
        #expect(SpokenDigits(String(digit))?.groups == [String(digit)])
        #expect(SpokenDigits("\(digit) 1")?.groups == ["\(digit)1"])
    }

    /// A number of an error code has at most ten digits and stands alone.
    @Test(
        arguments: [
            ("12029", false), ("2147012867", false), ("8007", false), ("80240017", false), ("27753 ", false),
            ("27753 5", true), ("27753-58", true), ("27753582086", true), ("-2147012867", false),
            (String(repeating: "27753", count: 7), true), (String(repeating: "27753", count: 8), false),
        ] as [(String, Bool)])
    func aNumberIsNoBeginning(_ text: String, _ isBeginning: Bool) {
        #expect(SpokenDigits(text)?.isBeginning == isBeginning)
    }
}
