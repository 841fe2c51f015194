import Foundation
import TestSupport
import Testing

@testable import Facts

@Suite struct CatalogueTests {
    /// The table as a plain text, read by the test itself.
    private static let rows: [[String]] = {
        let file = URL(filePath: #filePath).appending(path: "../../../../Sources/FactsData/data/errors.tsv")
        let text = (try? String(contentsOf: file.standardized, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().map { $0.components(separatedBy: "\t") }
    }()

    @Test func everyRowIsFoundAndReadAsItStands() throws {
        #expect(Self.rows.count == 2_031)
        for row in Self.rows {
            let number = try #require(UInt32(row[0].dropFirst(2), radix: 16))
            let entry = try #require(Catalogue.entry(for: ErrorCode(number)), "\(row[0])")
            #expect(entry.code.hex == row[0])
            #expect(entry.symbols == parts(of: row[1], between: "/"))
            #expect(entry.httpStatus == Int(row[3]))
            #expect(entry.meaning == Text(en: row[4], ja: row[5]))
            #expect(entry.definedIn == row[6])
            #expect(entry.examples == parts(of: row[7], between: "|"))
            #expect((entry.family?.rawValue ?? "") == row[8])
        }
    }

    private func parts(of field: String, between mark: String) -> [String] {
        field.isEmpty ? [] : field.components(separatedBy: mark)
    }

    @Test func everyRowIsFoundByEachOfItsNames() {
        for row in Self.rows {
            for symbol in parts(of: row[1], between: "/") {
                #expect(Catalogue.codes(named: symbol.lowercased()).map(\.hex).contains(row[0]), "\(symbol)")
            }
        }
    }

    /// As somebody types it: with and without `0x`, in either decimal form, or by name.
    @Test func everyRowIsRecognisedInEveryForm() throws {
        for row in Self.rows {
            let number = try #require(UInt32(row[0].dropFirst(2), radix: 16))
            let signed = Int32(bitPattern: number)
            // A success code without 0x, or in decimal, is a number like any other.
            let decimals = signed < 0 ? [String(signed), String(number)] : []
            for typed in [row[0], row[0].lowercased(), String(row[0].dropFirst(2))] + decimals {
                #expect(CodeRecogniser.codes(in: typed).map(\.hex) == [row[0]], "\(typed)")
            }
            for symbol in parts(of: row[1], between: "/") {
                #expect(CodeRecogniser.codes(in: symbol).map(\.hex).contains(row[0]), "\(symbol)")
            }
        }
    }

    @Test func codesAreTheRowsInOrder() {
        #expect(Catalogue.codes.map(\.hex) == Self.rows.map { $0[0] })
        #expect(Catalogue.codes == Catalogue.codes.sorted())
    }

    @Test(arguments: [0x0000_0000, 0x8008_2EFD, 0x8024_0FFE, 0xFFFF_FFFF] as [ErrorCode])
    func otherCodesHaveNoEntry(code: ErrorCode) {
        #expect(Catalogue.entry(for: code) == nil)
        #expect(Catalogue.codes.contains(code) == false)
    }

    @Test(arguments: ["", "ERROR", "WININET_E", "WININET_E_CANNOT_CONNECT/WU_E_NOOP", "hex", "symbols"])
    func otherWordsNameNoCode(word: String) {
        #expect(Catalogue.codes(named: word).isEmpty)
    }

    /// A word of the column that no family bears would be lost without a sound.
    @Test func everyFamilyIsMetAndNoOtherWord() {
        #expect(Set(Self.rows.map { $0[8] }) == Set(Entry.Family.allCases.map(\.rawValue) + [""]))
    }

    @Test func aNameMayStandForTwoCodes() {
        #expect(Catalogue.codes(named: "WU_E_REDIRECTOR_UNEXPECTED") == [0x8024_50FF, 0x8024_5FFF])
    }

    @Test func everyMeaningStandsInBothLanguages() {
        for row in Self.rows {
            #expect(Written.inEnglish(row[4]), "\(row[0])")
            #expect(Written.inJapanese(row[5]), "\(row[0]) \(row[5])")
        }
    }

    /// Half-width brackets stand apart from Japanese words, and so do Latin words and numbers.
    @Test func everyJapaneseMeaningIsSpacedAsTheHouseDoes() {
        let clashes = ["[ぁ-んァ-ヶ一-龠ー][A-Za-z0-9(]", "[A-Za-z0-9)][ぁ-んァ-ヶ一-龠]"]
        for row in Self.rows {
            for clash in clashes {
                #expect(row[5].range(of: clash, options: .regularExpression) == nil, "\(row[0]) \(row[5])")
            }
        }
    }

    @Test(arguments: [4, 5])
    func noTwoCodesOfAnAreaShareAMeaning(column: Int) {
        let meanings = Dictionary(grouping: Self.rows) { $0[2] + ": " + $0[column].lowercased() }
        #expect(meanings.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test func everyAreaHasANameInBothLanguages() {
        #expect(Set(Self.rows.map { $0[2] }) == Set(CodeArea.allCases.map(\.rawValue)))
        for area in CodeArea.allCases {
            #expect(Written.inEnglish(area.title.en))
            #expect(Written.inJapanese(area.title.ja), "\(area)")
        }
    }
}
