import Facts
import Testing

@Suite struct SlipTests {
    /// A slip that leads to just one code.
    @Test(arguments: [
        ("8OO72EFD", "0x80072EFD"), ("Ox80072EFD", "0x80072EFD"), ("0x8oo72efd", "0x80072EFD"),
        ("８ＯＯ７２ＥＦＤ", "0x80072EFD"), ("8024OO30", "0x80240030"), ("l2029", "0x80072EFD"), ("I2002", "0x80072EE2"),
        ("80l90197", "0x80190197"), ("エラー 8OO72EFD が出る", "0x80072EFD"), ("8OO72EFDL", "0x80072EFD"),
    ])
    func aLookalikeLeadsToOneCode(text: String, code: String) {
        #expect(CodeRecogniser.slip(in: text).map(\.hex) == [code])
    }

    @Test(arguments: [
        ("80072EDF", "0x80072EFD"), ("8007E2FD", "0x80072EFD"), ("08072EFD", "0x80072EFD"), ("12092", "0x80072EFD"),
        ("0x8042402C", "0x8024402C"), ("-2147021867", "0x80072EFD"),
    ])
    func swappedDigitsAreOffered(text: String, code: String) {
        #expect(CodeRecogniser.slip(in: text).map(\.hex).contains(code))
    }

    @Test(arguments: [
        ("8072EFD", "0x80072EFD"), ("0x8002EFD", "0x80072EFD"), ("8024402", "0x80244022"), ("80072EF", "0x80072EFD"),
    ])
    func aLostDigitIsOffered(text: String, code: String) {
        let offers = CodeRecogniser.slip(in: text).map(\.hex)
        #expect(offers.contains(code))
        #expect(offers.count <= 5)
    }

    @Test(arguments: [
        ("800072EFD", "0x80072EFD"), ("80072EEFD", "0x80072EFD"), ("0x802440022", "0x80244022"),
        ("21479544429", "0x80072EFD"), ("-21470128677", "0x80072EFD"), ("122029", "0x80072EFD"),
        ("８００７２２ＥＦＤ", "0x80072EFD"),
    ])
    func aDigitTypedTwiceIsOffered(text: String, code: String) {
        #expect(CodeRecogniser.slip(in: text).map(\.hex).contains(code))
    }

    /// It reads right, and no table has it.
    @Test func anUnknownCodeIsOfferedWhatWasPerhapsMeant() throws {
        let explanation = try #require(Explanation.all(in: "0x80072EDF").first)
        #expect(!explanation.isKnown)
        #expect(explanation.offers == [0x8007_2EFD])
        #expect(try #require(Explanation.all(in: "0x80072EFD").first).offers == [])
    }

    /// Any code with any one slip: it is among the offers, unless the slip makes another code, or so many are near that
    /// not all are offered.
    @Test(arguments: [("swapped", 60), ("lost", 60), ("doubled", 100), ("lookalike", 30)])
    func theCodeThatWasMeantIsAmongTheOffers(slip: String, atLeast: Int) {
        var offered = 0
        for code in Self.sample {
            let digits = Array(code.hex.dropFirst(2))
            for place in digits.indices {
                guard let typed = Self.mistyped(digits, place, slip) else { continue }
                let offers = CodeRecogniser.slip(in: typed)
                let isCode = CodeRecogniser.find(in: typed).contains { Catalogue.defines($0.code) }
                #expect(offers.contains(code) || isCode || offers.count == 5, "\(typed) for \(code)")
                if offers.contains(code) { offered += 1 }
            }
        }
        #expect(offered >= atLeast)
    }

    private static let sample = Catalogue.codes.filter(\.isFailure).enumerated().filter { $0.offset % 41 == 0 }
        .map(\.element)

    private static func mistyped(_ digits: [Character], _ place: Int, _ slip: String) -> String? {
        var typed = digits
        switch slip {
        case "swapped" where place + 1 < digits.count: typed.swapAt(place, place + 1)
        case "lost": typed.remove(at: place)
        case "doubled": typed.insert(digits[place], at: place)
        case "lookalike" where digits[place] == "0": typed[place] = "O"
        case "lookalike" where digits[place] == "1" && place < 7: typed[place] = "l"
        default: return nil
        }
        return typed == digits ? nil : String(typed)
    }

    @Test func codesThatConcernAProxyComeFirst() {
        let offers = CodeRecogniser.slip(in: "80072EF")
        let concerns = offers.map { Catalogue.pointer(for: $0)?.isProxyMatter == true }
        #expect(concerns.first == true)
        #expect(concerns == concerns.sorted { $0 && !$1 })
    }

    @Test func everyOfferIsInTheCatalogue() {
        for text in ["80072EF", "8024402", "80072EDF", "1202O"] {
            #expect(CodeRecogniser.slip(in: text).allSatisfy { Catalogue.entry(for: $0) != nil })
        }
    }

    @Test(arguments: [
        "80072EFD", "WININET_E_TIMEOUT", "407", "", "hello", "hello world", "1202", "2024-01-15", "lllllll", "OOOOOOOO",
        "KB2894304", "10.0.19045", "{80072EFD-0000-0000-0000-123456789ABC}", "8OO72EFD-1A2B-4C3D-8E9F-0123456789AB",
        "8OO72EFD.log", "192.0.2.1:12092", "0x8DDD0018", "port 12029", "80071234 people",
        String(repeating: "8OO72EFD ", count: 20),
    ])
    func nothingIsOfferedForACodeOrForOtherWords(text: String) {
        #expect(CodeRecogniser.slip(in: text) == [])
    }
}
