import Facts
import TestSupport
import Testing

/// Figures that stand in logs, mails and tickets and are no codes, many of each.
@Suite struct RandomTextTests {
    private static let runs = 120

    private static func digits(_ count: Int, _ alphabet: String, _ numbers: inout SeededNumbers) -> String {
        let alphabet = Array(alphabet)
        return String((0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)] })
    }

    private static func figure(_ kind: String, _ numbers: inout SeededNumbers) -> String {
        let decimal = { (count: Int, numbers: inout SeededNumbers) in digits(count, "0123456789", &numbers) }
        let hex = { (count: Int, numbers: inout SeededNumbers) in digits(count, "0123456789ABCDEFabcdef", &numbers) }
        func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &numbers) }
        switch kind {
        case "GUID": return [8, 4, 4, 4, 12].map { hex($0, &numbers) }.joined(separator: "-")
        case "GUID of a code":
            let start = Catalogue.codes[below(Catalogue.codes.count)].hex.dropFirst(2)
            return "{" + ([String(start)] + [4, 4, 4, 12].map { hex($0, &numbers) }).joined(separator: "-") + "}"
        case "KB": return "KB" + decimal(7, &numbers)
        case "date": return "\(1990 + below(60))-0\(1 + below(9))-\(10 + below(19))"
        case "day": return "20\(decimal(2, &numbers))0\(1 + below(9))\(10 + below(19))"
        case "time": return "\(10 + below(14)):\(10 + below(50)):\(10 + below(50)):\(decimal(3, &numbers))"
        case "version": return "10.0.\(10240 + below(20_000)).\(below(9_999))"
        case "size": return "\(1 + below(999)),\(decimal(3, &numbers)),\(decimal(3, &numbers)) bytes"
        case "phone": return "0\(1 + below(9))-\(decimal(4, &numbers))-\(decimal(4, &numbers))"
        case "address": return (0..<4).map { _ in String(below(256)) }.joined(separator: ".") + ":\(8000 + below(999))"
        case "SHA-1": return hex(40, &numbers)
        case "MD5": return hex(32, &numbers)
        case "SID": return "S-1-5-21-\(decimal(9, &numbers))-\(decimal(9, &numbers))-\(1_000 + below(999))"
        default: return ""
        }
    }

    @Test(arguments: [
        "GUID", "GUID of a code", "KB", "date", "day", "time", "version", "size", "phone", "address", "SHA-1", "MD5",
        "SID",
    ])
    func givesNothing(kind: String) {
        var numbers = SeededNumbers(2_894_304)
        for _ in 0..<Self.runs {
            let figure = Self.figure(kind, &numbers)
            for text in [figure, "error: \(figure) was seen", "エラー \(figure) を確認しました。"] {
                #expect(CodeRecogniser.find(in: text).map(\.code.hex) == [], "\(text)")
            }
        }
    }

    /// Whatever is thrown at it: no crash, ranges inside the text, and each code of `find` once in `ranked`.
    @Test func anyTextIsReadWithoutHarm() {
        var numbers = SeededNumbers(80_072)
        let pieces = [
            "0x", "80072EFD", "8007", "2EFD", "-", "\n", "\r\n", " ", "HTTP", "407", "エラー", "１２０２９", "\u{A0}", "L", "_",
            "WININET_E_TIMEOUT", "&H", "{", "}", ".", ",", ":", "0", "O", "l", "80240438", "803d0010", "\u{200B}", "é",
            "😀",
        ]
        for _ in 0..<1_000 {
            let text = numbers.text(of: pieces, longest: 9)
            let found = CodeRecogniser.find(in: text)
            for match in found { #expect(!text[match.range].isEmpty, "\(text.debugDescription)") }
            let ranked = CodeRecogniser.ranked(in: text).map(\.code)
            #expect(Set(ranked) == Set(found.map(\.code)) && Set(ranked).count == ranked.count)
            #expect(CodeRecogniser.slip(in: text).allSatisfy(Catalogue.defines))
        }
    }
}
