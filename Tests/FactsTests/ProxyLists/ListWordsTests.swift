import Testing

@testable import Facts

@Suite struct ListWordsTests {
    private static let faults: [ListFault] =
        [.noProxy, .credentials]
        + [CharacterFault.control("\u{1}"), .notHalfWidth("\u{FF41}"), .notHalfWidth("\u{200B}"), .notASCII("é")]
        .map(ListFault.character)
        + [CharacterFault.quotationMark, .shell("&"), .angleBracket].map(ListFault.character)
        + [
            EntryFault.blankInside, .brokenPrefix, .unknownPrefix("ftp://"), .unknownScheme("a"), .scriptAddress,
            .pathInBypass, .trailingSlash, .slashInBypass, .leadingDot, .bareIPv6, .starInside, .gluedToken,
        ].map { .entry($0, item: "ITEM") }
        + [
            HostFault.missing, .character("*"), .emptyLabel, .hyphen, .tooLong, .badIPv4, .badIPv6, .bareIPv6,
            .severalColons,
        ].map { .host($0, item: "ITEM") }
        + [PortFault.missing, .notNumber("x"), .outOfRange("0")].map { .port($0, item: "ITEM") }

    @Test(arguments: faults)
    func everyFaultSpeaksBothLanguages(fault: ListFault) {
        expectBothLanguages(fault.text)
        if "\(fault)".contains("ITEM") {
            #expect(fault.text.en.contains("'ITEM'") && fault.text.ja.contains("「ITEM」"))
        }
    }

    @Test func everyFaultHasASentenceOfItsOwn() {
        #expect(Set(Self.faults.map(\.text)).count == Self.faults.count)
    }

    @Test(arguments: ["a,b", "socks=a", "http=a", "https=a", "https://a.:80"])
    func proxyWarningsRestOnSomething(typed: String) throws {
        try ProxyServerList.parse(typed).get().warnings.forEach(expectGrounded)
    }

    @Test(arguments: ["a,<-loopback>", "192.0.2.0/24", "a.*", "a."])
    func bypassWarningsRestOnSomething(typed: String) throws {
        let warnings = try BypassList.parse(typed).get().warnings
        #expect(!warnings.isEmpty)
        warnings.forEach(expectGrounded)
    }
}

/// Kana or kanji in the Japanese, none in the English.
func expectBothLanguages(_ text: Text, sourceLocation: SourceLocation = #_sourceLocation) {
    let isJapanese = { (scalar: Unicode.Scalar) in
        (0x3041...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
    }
    #expect(text.ja.unicodeScalars.contains(where: isJapanese), sourceLocation: sourceLocation)
    #expect(!text.en.unicodeScalars.contains(where: isJapanese), sourceLocation: sourceLocation)
}

/// Both languages, and a source wherever it is no inference of ours.
func expectGrounded(_ statement: Statement) {
    expectBothLanguages(statement.text)
    #expect(statement.grade == .inferred || !statement.sources.isEmpty)
    #expect(statement.grade != .documented || statement.sources.count >= 2)
    #expect(statement.grade != .disputed || statement.sources.count >= 2)
}
