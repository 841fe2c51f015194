import TestSupport
import Testing

@testable import Facts

/// Pairs of codes that are one event.
@Suite struct LayersTests {
    private static let pairs = Layers.all + Catalogue.codes.flatMap(Layers.pairs)

    /// Both codes have a row of their own, and each of the two leads to the pair.
    @Test func bothCodesAreDefinedAndKnowOfEachOther() {
        for pair in Self.pairs {
            #expect(Catalogue.defines(pair.leading) && Catalogue.defines(pair.other), "\(pair)")
            #expect(pair.partner(of: pair.leading) == pair.other)
            #expect(pair.partner(of: pair.other) == pair.leading)
            for code in [pair.leading, pair.other] { #expect(Layers.pairs(of: code) == [pair], "\(code)") }
        }
    }

    /// The code to go by leads somewhere.
    @Test func theLeadingCodePointsToSomething() {
        for pair in Self.pairs { #expect(Catalogue.pointer(for: pair.leading)?.causes.isEmpty == false, "\(pair)") }
    }

    @Test func everyGradeHasItsSourcesAndEveryStatementItsLanguages() {
        for statement in Self.pairs.map(\.statement) {
            let isEnough =
                switch statement.grade {
                case .documented, .disputed: statement.sources.count >= 2
                case .singleSource, .observed: statement.sources.count == 1
                case .inferred: true
                }
            #expect(isEnough, "\(statement.text.en)")
            #expect(Written.inEnglish(statement.text.en))
            #expect(Written.inJapanese(statement.text.ja))
        }
    }

    /// The rule of statuses: those for which both layers have a code, except 403.
    @Test func aStatusIsOneEventAtTwoLayers() {
        let statuses = Set(Self.pairs.filter { !$0.isSure }.compactMap { Catalogue.entry(for: $0.leading)?.httpStatus })
        #expect(statuses == [400, 401, 404, 405, 407, 408, 409, 410, 500, 501, 502, 503, 504, 505])
        for pair in Self.pairs where !pair.isSure {
            #expect(pair.other.httpStatus == Catalogue.entry(for: pair.leading)?.httpStatus)
        }
    }

    @Test(arguments: [0x8024_4018, 0x8019_0193, 0x8019_01AD, 0x8007_2EFD, 0x8024_402B] as [ErrorCode])
    func otherCodesStandAlone(code: ErrorCode) {
        #expect(Layers.pairs(of: code) == [])
    }

    /// The codes of a status as the table has them.
    @Test func statusesHaveTheirCodes() {
        for code in Catalogue.codes {
            guard let status = Catalogue.entry(for: code)?.httpStatus else { continue }
            if code.httpStatus == nil {
                #expect(HTTPStatusCode.status(of: code) == status)
                #expect(HTTPStatusCode.agent(status) == code)
            } else {
                #expect(HTTPStatusCode.transfer(status) == code)
            }
        }
        #expect(HTTPStatusCode.status(of: 0x8024_4015) == nil)
        #expect(HTTPStatusCode.status(of: 0x8024_4025) == nil)
        #expect(HTTPStatusCode.agent(402) == nil)
    }
}
