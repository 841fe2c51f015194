import TestSupport
import Testing

@testable import Evidence

/// What is left of an output that was cut off or damaged on the way.
@Suite struct DamagedOutputTests {
    static let texts =
        NetshShowProxyTests.whole.map { (Format.netshShowProxy, MarkedText($0.marked).text) }
        + OtherOutputTests.all.map { ($0, MarkedText($1.marked).text) }

    /// Cut off anywhere, a text tells nothing that the whole does not tell, but for lists that end early.
    @Test(arguments: texts)
    func everyBeginning(format: Format, text: String) throws {
        let reader = try #require(Reader.all.first { $0.format == format })
        let whole = Set(reader.findings(SourceLine.lines(of: text)).map(\.stem))
        for length in 0...text.count {
            let found = reader.findings(SourceLine.lines(of: String(text.prefix(length))))
            #expect(Set(found.map(\.stem)).subtracting(whole) == [], "\(length)")
        }
    }

    /// With some characters lost or turned into others no reader fails, and what it shows lies within the text.
    @Test func anyDamage() {
        var numbers = SeededNumbers(5)
        for (format, text) in Self.texts {
            for _ in 0..<50 {
                let lines = SourceLine.lines(of: Self.damage(text, &numbers))
                for finding in Reader.all.filter({ $0.format == format }).flatMap({ $0.findings(lines) }) {
                    #expect(lines.indices.contains(finding.line - 1))
                    #expect(finding.columns.upperBound <= lines[finding.line - 1].text.count)
                }
            }
        }
    }

    private static func damage(_ text: String, _ numbers: inout SeededNumbers) -> String {
        var characters = Array(text)
        for _ in 0..<3 where !characters.isEmpty {
            let place = Int.random(in: characters.indices, using: &numbers)
            switch Int.random(in: 0..<3, using: &numbers) {
            case 0: characters.remove(at: place)
            case 1: characters[place] = "\u{FFFD}"
            default: characters.insert(characters.randomElement(using: &numbers) ?? "\n", at: place)
            }
        }
        return String(characters)
    }
}

extension Finding {
    /// The kind and the mode, without the lists.
    fileprivate var stem: String {
        switch value {
        case .machine(let setting): "\(kind) \(setting.mode)"
        case .user(let setting): "\(kind) \(setting.uses)"
        default: summary
        }
    }
}
