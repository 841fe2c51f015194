import Collector
import Evidence
import Facts
import Testing

/// The code as it comes in a text: pasted, in a file, in a mail.
@Suite struct SpokenTextTests {
    private static let code = SpokenCode([
        .build: 19045, .revision: 3803, .winHTTP: 1, .user: 2, .source: 1, .wpad: 1, .http: 3, .https: 3, .area: 1,
        .code: 0x2EFD,
    ])

    private static let lines = code.text.enumerated().map { "   \($0 + 1)    \($1)" }

    private static let spaced = code.text.joined(separator: " ")
    private static let numbered = lines.joined(separator: "\r\n")
    private static let texts: [String] = [
        spaced, code.text.joined(), code.text.joined(separator: "-"), "> " + spaced, numbered,
        lines.joined(separator: "\n\n"), "The caller said:\n" + numbered + "\nThat is all.", wide,
    ]

    /// As a Japanese input method writes it.
    private static var wide: String {
        let digits = Array("０１２３４５６７８９")
        return String(spaced.map { $0.wholeNumberValue.map { digits[$0] } ?? "　" })
    }

    @Test(arguments: texts)
    func itIsFoundInAText(_ text: String) throws {
        let reading = Reading(text)
        #expect(reading.format == .readAloud)
        let found = Set(reading.findings.map { "\($0.kind.rawValue) \($0.value)" })
        #expect(found.contains("read-aloud \(FindingValue.number(1))"))
        #expect(found.contains("os \(FindingValue.text("10.0.19045"))"))
        #expect(found.contains("error-code \(FindingValue.code(ErrorCode(win32: 12029)))"))
        #expect(found.contains("updated \(FindingValue.text("2022-05"))"))
        #expect(!reading.aloud.isEmpty)
    }

    /// Each finding stands in the group that tells it.
    @Test func aFindingHasThePlaceOfItsGroup() throws {
        let reading = Reading(Self.code.text.joined(separator: " "))
        let code = try #require(reading.findings.first { $0.kind == .errorCode })
        #expect(code.line == 1 && code.columns == 25...29, "the fifth group: \(code.columns)")
        let broken = Reading(Self.lines.joined(separator: "\n"))
        let again = try #require(broken.findings.first { $0.kind == .errorCode })
        #expect(again.line == 5 && again.columns == 9...13)
    }

    /// Once misheard and once right, one below the other, behind another number.
    @Test func eachCodeOfATextIsFound() {
        let misheard = Self.spaced.replacing(Self.code.text[2], with: "99999")
        let reading = Reading("4711\n" + misheard + "\n\n" + Self.numbered)
        #expect(reading.findings.filter { $0.kind == .readAloudFault }.map(\.line) == [2])
        #expect(reading.findings.filter { $0.kind == .readAloud }.map(\.line) == [4])
        #expect(reading.findings.filter { $0.kind == .errorCode }.map(\.line) == [8])
    }

    /// Five digits can be a number of Win32: none is read into a code, nor into one that was misheard.
    @Test func noErrorCodeIsReadIntoItsDigits() {
        var groups = Self.code.text
        groups[3] = "12166"
        let reading = Reading(groups.joined(separator: " "))
        #expect(reading.findings.map(\.kind) == [.readAloudFault])
        #expect(reading.findings.map(\.value) == [.text("sum")])
    }

    @Test func aMisheardGroupIsNamed() {
        var groups = Self.code.text
        groups[2] = "99999"
        let reading = Reading(groups.joined(separator: " "))
        #expect(reading.findings.map(\.value) == [.text("groups-3")])
        #expect(reading.findings.first?.columns == 13...17)
    }

    @Test func anotherFormIsNamed() {
        let first = String(100_000 + (2 << 11 | 5) * 11).dropFirst()
        let text = ([String(first)] + Self.code.text.dropFirst()).joined(separator: " ")
        #expect(Reading(text).findings.map(\.value) == [.text("form-2")])
    }

    @Test(arguments: [
        "12345 12346 12347 12348 12349 12350 12351", "2026-11-29 10:11:12", "12029", "192.0.2.1",
        code.text.dropLast().joined(separator: " "), "98765432109876543210987654321098765",
    ])
    func otherNumbersAreNone(_ text: String) {
        #expect(!Reading(text).findings.contains { $0.kind == .readAloud || $0.kind == .readAloudFault })
    }
}
