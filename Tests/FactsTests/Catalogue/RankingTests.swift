import Facts
import Testing

/// Several codes in one text: in which order they matter.
@Suite struct RankingTests {
    @Test(arguments: [
        // As it stands, where all of them lead on.
        ("0x80244022 and 0x80072EFD", ["0x80244022", "0x80072EFD"]),
        ("0x80072EFD, 0x80070422, 0x80240030", ["0x80072EFD", "0x80070422", "0x80240030"]),
        // Each once.
        ("80072EFD 12029 -2147012867 error 12029", ["0x80072EFD"]),
        // The wrapper last of all, whatever else there is.
        ("0x80020009: 0x8024401C", ["0x8024401C", "0x80020009"]),
        ("0x80020009 0x80248007", ["0x80248007", "0x80020009"]),
        ("0x80020009 0x80072EF3", ["0x80072EF3", "0x80020009"]),
        // Log noise after an error, and after an unknown one, too.
        ("80248007 8024000C 80072EE2", ["0x80072EE2", "0x80248007", "0x8024000C"]),
        ("80248007 0x80249999", ["0x80249999", "0x80248007"]),
        // A by-product after what it comes from.
        ("[80072EF3] and then [80072EFE]", ["0x80072EFE", "0x80072EF3"]),
        // What no table has after what one has; success after both.
        ("0x8024ABCD 0x80240438", ["0x80240438", "0x8024ABCD"]),
        ("0x240005, then 0x8024ABCD", ["0x8024ABCD", "0x00240005"]),
        ("0x240001 0x80072EFD", ["0x80072EFD", "0x00240001"]),
        // Both codes of one event side by side, the one to go by first, where the first of them stands.
        ("8024402c 80072ee7", ["0x80072EE7", "0x8024402C"]),
        ("80072EFD 8024402C 80244022 80072EE7", ["0x80072EFD", "0x80072EE7", "0x8024402C", "0x80244022"]),
        ("mapped Nws error 0x803d0010 to 0x80240438", ["0x80240438", "0x803D0010"]),
        ("errorCode=0x803d0013 ... hr= 0X80244007", ["0x80244007", "0x803D0013"]),
        ("0x80190194 then 0x80244019", ["0x80244019", "0x80190194"]),
        ("0x80190197 0x80190194 0x8024401B", ["0x8024401B", "0x80190197", "0x80190194"]),
        (
            "0x80020009 0x80248007 0x240001 0x8024402C 0x80072EE7",
            ["0x80072EE7", "0x8024402C", "0x00240001", "0x80248007", "0x80020009"]
        ),
    ])
    func inTheOrderInWhichTheyMatter(text: String, codes: [String]) {
        #expect(CodeRecogniser.codes(in: text).map(\.hex) == codes)
        #expect(Explanation.all(in: text).map(\.code.hex) == codes)
    }

    @Test func eachIsTheFirstOfItsKindInTheText() throws {
        let text = "0x80020009, 12029 エラー, 80072EFD"
        let ranked = CodeRecogniser.ranked(in: text)
        #expect(ranked.map { String(text[$0.range]) } == ["12029", "0x80020009"])
        #expect(CodeRecogniser.find(in: text).map(\.code.hex) == ["0x80020009", "0x80072EFD", "0x80072EFD"])
    }

    @Test func eachOfTwoKnowsTheOtherAndNoThirdDoes() {
        let found = Explanation.all(in: "80072EFD 8024402C 80072EE7")
        #expect(found.map { $0.layers?.partner(of: $0.code).hex } == [nil, "0x8024402C", "0x80072EE7"])
        #expect(found.compactMap(\.layers?.leading.hex) == ["0x80072EE7", "0x80072EE7"])
        #expect(Explanation.all(in: "8024402C").map(\.layers) == [nil])
    }

    /// Words given one by one are one list in the end.
    @Test func listsAreRankedTogether() {
        let lists = ["0x80020009", "8024402C", "80072EE7", "0x80020009"].flatMap { Explanation.all(in: $0) }
        let ranked = Explanation.ranked(lists)
        #expect(ranked.map(\.code.hex) == ["0x80072EE7", "0x8024402C", "0x80020009"])
        #expect(ranked.map { $0.layers == nil } == [false, false, true])
    }
}
