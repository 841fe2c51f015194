import TestSupport
import Testing

@testable import Facts

/// The sentences kept with the entries of the catalogue.
@Suite struct ExampleTests {
    private static let entries = Catalogue.codes.compactMap(Catalogue.entry(for:))

    @Test func everyExampleIsRecognisedByItsOwnEntryOnly() {
        for entry in Self.entries {
            for example in entry.examples {
                #expect(CodeRecogniser.codes(in: example) == [entry.code], "\(example)")
            }
        }
    }

    @Test func everyCodeWithAPointerHasExamplesOfBothLanguages() throws {
        for code in Pointer.all.flatMap(\.codes) {
            let examples = try #require(Catalogue.entry(for: code)).examples
            #expect(examples.contains(where: Written.inEnglish), "\(code)")
            #expect(examples.contains(where: Written.inJapanese), "\(code)")
        }
    }

    @Test func everyExampleIsKeptOnce() {
        let examples = Self.entries.flatMap(\.examples)
        #expect(examples.count == Set(examples).count)
        #expect(examples.allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
    }
}
