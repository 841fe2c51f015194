import Foundation
import TestSupport
import Testing

@testable import Facts

/// Codes of which Windows' headers give the name and nothing else.
@Suite struct NamedCodeTests {
    /// The table as a plain text, read by the test itself.
    private static let rows: [[String]] = {
        let file = URL(filePath: #filePath).appending(path: "../../../../Sources/FactsData/data/symbols.tsv")
        let text = (try? String(contentsOf: file.standardized, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().map { $0.components(separatedBy: "\t") }
    }()

    private static let numbered = rows.map { (code: ErrorCode(UInt32($0[0].dropFirst(2), radix: 16) ?? 0), row: $0) }

    @Test func everyRowIsFoundAndReadAsItStands() throws {
        #expect(Self.rows.count == 3_060)
        for (code, row) in Self.numbered {
            let entry = try #require(Catalogue.entry(for: code), "\(row)")
            #expect(code.hex == row[0])
            #expect(entry.symbols == row[1].components(separatedBy: "/"))
            #expect(entry.meaning.en.contains(entry.symbols[0]) && Written.inJapanese(entry.meaning.ja), "\(row)")
            #expect(!entry.area.en.isEmpty && entry.family == nil)
        }
    }

    @Test func theRowsAreInOrderAndHaveNoMeaningElsewhere() {
        #expect(Catalogue.namedCodes == Self.numbered.map(\.code))
        #expect(Catalogue.namedCodes == Catalogue.namedCodes.sorted())
        #expect(Set(Catalogue.namedCodes).isDisjoint(with: Catalogue.codes))
    }

    /// As somebody types it: in hexadecimal, as either decimal, by each of its names.
    @Test func everyRowIsRecognisedInEveryForm() {
        for (code, row) in Self.numbered {
            // A success code without 0x, or in decimal, is a number like any other.
            let bare = code.isFailure ? [String(row[0].dropFirst(2)), String(code.signed), String(code.unsigned)] : []
            for typed in [row[0], row[0].lowercased()] + bare {
                #expect(CodeRecogniser.codes(in: typed) == [code], "\(typed)")
            }
            for name in row[1].components(separatedBy: "/") {
                #expect(CodeRecogniser.codes(in: name.lowercased()).contains(code), "\(name)")
                #expect(Catalogue.codes(named: name).contains(code), "\(name)")
            }
        }
    }

    @Test func aFailureIsReadWithinALine() {
        for (code, row) in Self.numbered where code.isFailure {
            #expect(CodeRecogniser.codes(in: "hr = \(row[0]), then") == [code], "\(row)")
        }
    }

    /// Flags and counts look like codes of success: in a line they are none.
    @Test(arguments: ["flags 0x00040002 set", "size 0x00090313 bytes", "at 8003F2A0 in", "2148532234 calls", "S_OK"])
    func aNumberAmongOthersIsNone(text: String) {
        #expect(CodeRecogniser.codes(in: text) == [])
    }

    /// The index stays sparse, so that a look-up meets one or two names; every name of both tables is in it.
    @Test func theIndexOfNamesHoldsThemAll() {
        let entries = (Catalogue.codes + Catalogue.namedCodes).compactMap(Catalogue.entry)
        #expect(NameIndex.shared.count == entries.map(\.symbols.count).reduce(0, +))
        #expect(NameIndex.shared.count * 2 < 1 << 14)
    }

    @Test(arguments: [
        ("E_FAIL", "0x80004005"), ("ERROR_ACCESS_DENIED", "0x80070005"), ("E_ACCESSDENIED", "0x80070005"),
        ("RPC_S_SERVER_UNAVAILABLE", "0x800706BA"), ("WSAEALREADY", "0x80072735"), ("BG_E_TIMEOUT", "0x8020003B"),
        ("DNS_ERROR_RCODE_NAME_ERROR", "0x8007232B"), ("SCARD_E_TIMEOUT", "0x8010000A"), ("SEC_E_NO_SPM", "0x80090304"),
        ("ERROR_ITERATED_DATA_EXCEEDS_64k", "0x800700C2"), ("E_NOT_SUFFICIENT_BUFFER", "0x8007007A"),
    ])
    func aNameOfTheHeadersLeadsToItsCode(name: String, code: String) {
        #expect(Catalogue.codes(named: name).map(\.hex) == [code])
    }

    /// No error at all: their numbers stand everywhere.
    @Test(arguments: ["S_OK", "S_FALSE", "NO_ERROR", "ERROR_SUCCESS", "FACILITY_WIN32", "SEVERITY_ERROR"])
    func whatReportsNoErrorIsNoCode(name: String) {
        #expect(Catalogue.codes(named: name).isEmpty)
    }
}
