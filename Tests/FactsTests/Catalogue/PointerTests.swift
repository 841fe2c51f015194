import TestSupport
import Testing

@testable import Facts

@Suite struct PointerTests {
    /// What each code points to, written by hand: code, class, causes in their order, grade of the first cause.
    private static let expectations: [String] =
        ExpectedPointers.seed + ExpectedPointers.proxy + ExpectedPointers.notProxy

    @Test(arguments: expectations)
    func pointsToTheExpectedCauses(expectation: String) throws {
        let words = expectation.split(separator: " ").map(String.init)
        let code = ErrorCode(try #require(UInt32(words[0], radix: 16)))
        let pointer = try #require(Catalogue.pointer(for: code))
        #expect(pointer.codeClass.rawValue == words[1])
        #expect(Catalogue.codeClass(of: code).rawValue == words[1])
        #expect(pointer.causes.map(\.cause.rawValue).joined(separator: ",") == (words[2] == "-" ? "" : words[2]))
        #expect(pointer.causes.first?.grade.rawValue ?? "-" == words[3])
    }

    @Test func everyCodeOfTheTableIsExpected() {
        let expected = Set(Self.expectations.map { "0x" + $0.prefix(8) })
        #expect(Set(Pointer.all.flatMap(\.codes).map(\.hex)).symmetricDifference(expected) == [])
    }

    @Test func noCodeStandsInTwoRows() {
        let codes = Pointer.all.flatMap(\.codes)
        #expect(Dictionary(grouping: codes) { $0 }.filter { $0.value.count > 1 }.isEmpty)
    }

    @Test func everyCodeIsInTheCatalogue() {
        #expect(Pointer.all.flatMap(\.codes).filter { Catalogue.entry(for: $0) == nil } == [])
    }

    @Test func everyGradeHasTheSourcesItNeeds() {
        for pointer in Pointer.all + Pointer.ranges.map(\.pointer) {
            for cause in pointer.causes {
                #expect(enough(cause.sources, for: cause.grade), "\(pointer.codes) \(cause.cause)")
            }
            let remark = pointer.remark
            #expect(enough(remark.sources, for: remark.grade), "\(pointer.codes) \(remark.text.en)")
        }
    }

    private func enough(_ sources: [Source], for grade: Grade) -> Bool {
        guard Set(sources).count == sources.count else { return false }
        return switch grade {
        case .documented, .disputed: sources.count >= 2
        case .singleSource, .observed: sources.count == 1
        case .inferred: true
        }
    }

    @Test func everySentenceStandsInBothLanguages() {
        for pointer in Pointer.all + Pointer.ranges.map(\.pointer) {
            let remark = pointer.remark
            #expect(Written.inEnglish(remark.text.en), "\(remark.text.en)")
            #expect(Written.inJapanese(remark.text.ja), "\(remark.text.ja)")
            #expect(remark.text.ja.hasSuffix("。"), "\(remark.text.ja)")
        }
    }

    @Test func everySourceHasATitleInBothLanguages() {
        let remarks = Pointer.all.map(\.remark).flatMap(\.sources)
        for source in Set(Pointer.all.flatMap(\.causes).flatMap(\.sources) + remarks) {
            #expect(Written.inEnglish(source.title.en), "\(source.id)")
            #expect(Written.inJapanese(source.title.ja) || source.title.ja == source.title.en, "\(source.id)")
        }
    }

    @Test(arguments: [
        ("80241ABC", "not-proxy"), ("80242FFF", "not-proxy"), ("80248000", "not-proxy"), ("80249001", "not-proxy"),
        ("8024C001", "not-proxy"), ("8024DFFF", "not-proxy"), ("8024E001", "not-proxy"), ("800F0922", "not-proxy"),
        ("8024D009", "wsus"), ("80248007", "noise"), ("800F0954", "wsus"),
        ("80243001", "other"), ("80244FFF", "other"), ("80247001", "other"), ("8024F001", "other"),
        ("800F1000", "other"), ("12345678", "other"),
        ("8019018F", "other"), ("80190190", "refused"), ("801901AD", "refused"), ("801901F3", "refused"),
        ("801901FA", "unavailable"), ("80190257", "unavailable"), ("80190258", "other"),
    ])
    func aRangeSpeaksWhereACodeHasNoRowOfItsOwn(code: String, codeClass: String) throws {
        #expect(Catalogue.codeClass(of: ErrorCode(try #require(UInt32(code, radix: 16)))).rawValue == codeClass)
    }
}
