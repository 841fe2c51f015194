import TestSupport
import Testing

@testable import Facts

@Suite struct PointerTests {
    /// What each code points to, written by hand: code, class, causes in their order, grade of the first cause.
    private static let expectations: [String] =
        ExpectedPointers.seed + ExpectedPointers.proxy + ExpectedPointers.notProxy + ExpectedPointers.beside
        + ExpectedPointers.byDefinition + ExpectedPointers.ambiguous

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
        for pointer in Pointer.all + Pointer.ranges.map(\.pointer) + Entry.Family.allCases.map(Pointer.of) {
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
        for pointer in Pointer.all + Pointer.ranges.map(\.pointer) + Entry.Family.allCases.map(Pointer.of) {
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

    /// Where a code has no row of its own its family speaks, and then its range.
    @Test(arguments: [
        ("87D00692", "policy"), ("87D00693", "too-old"), ("87D01201", "disk"), ("87D00324", "configmgr"),
        ("80070424", "services"), ("800F0831", "component-store"), ("800F0823", "too-old"), ("80240069", "bad-update"),
        ("800704DD", "access"), ("801C0025", "microsoft-side"), ("80200049", "bits-job"), ("80D03002", "policy"),
        ("80073701", "component-store"), ("8A15010F", "policy"), ("C190020E", "disk"),
    ])
    func aFamilySaysWhereToGo(code: String, family: String) throws {
        let code = ErrorCode(try #require(UInt32(code, radix: 16)))
        let expected = try #require(Entry.Family(rawValue: family))
        #expect(Catalogue.entry(for: code)?.family == expected)
        let pointer = try #require(Catalogue.pointer(for: code))
        #expect(pointer.causes.first?.cause == .notProxy)
        #expect(pointer.codeClass == .notProxy)
        if pointer.codes.isEmpty { #expect(pointer == Pointer.of(expected)) }
    }

    /// Where helpdesks hear them: codes of apps, upgrades and device management say that no proxy is meant.
    @Test(arguments: [
        "87D1041C", "8A15002B", "C1900101", "80073CF3", "801C03F2", "80180014", "80070643", "80040154", "80070020",
        "80070002", "80080005", "80010108", "80070490", "80070057", "80070035", "800706BA", "8007045B",
    ])
    func codesOfThePCSayThatTheyAreNotTheNetworks(code: String) throws {
        let code = ErrorCode(try #require(UInt32(code, radix: 16)))
        #expect(Catalogue.pointer(for: code)?.isProxyMatter == false, "\(code)")
    }

    /// What callers of the problems read out, beside the codes of the triage: each leads to a cause.
    @Test(arguments: [
        "800703EE", "800710DD", "800704DD", "87D00692", "87D00213", "8A15005E", "80246013", "800703F0", "80D03002",
        "803D0006", "80200010", "80240001", "80240438", "800B0101", "8024D009", "80070005", "8007000D",
    ])
    func whatCallersReadOutLeadsToACause(code: String) throws {
        let code = ErrorCode(try #require(UInt32(code, radix: 16)))
        #expect(Catalogue.pointer(for: code)?.causes.isEmpty == false, "\(code)")
    }
}
