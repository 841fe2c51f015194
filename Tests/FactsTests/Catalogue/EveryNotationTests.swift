import Facts
import Testing

/// Every code of the catalogue, in every notation, wherever it stands.
@Suite struct EveryNotationTests {
    private static let codes = Catalogue.codes

    /// The ways to write a code that are read in any surroundings.
    private static func numbers(_ code: ErrorCode) -> [String] {
        let digits = String(code.hex.dropFirst(2))
        let hexadecimal = [code.hex, code.hex.lowercased(), "0X\(digits)L", digits, digits.lowercased(), "&H\(digits)"]
        return hexadecimal + (code.isFailure ? [String(code.signed), String(code.unsigned)] : [])
    }

    private static func fullWidth(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    }

    private static func read(_ text: String) -> [ErrorCode] { CodeRecogniser.codes(in: text) }

    @Test func isReadAlone() {
        for code in Self.codes {
            for written in Self.numbers(code) { #expect(Self.read(written) == [code], "\(written)") }
        }
    }

    @Test func isReadInsideJapanese() {
        for code in Self.codes {
            for written in Self.numbers(code) {
                #expect(Self.read("更新時に\(written)というエラーが出ます。") == [code], "\(written)")
                #expect(Self.read("エラー コード「\(written)」。") == [code], "\(written)")
            }
        }
    }

    @Test func isReadInFullWidth() {
        for code in Self.codes {
            for written in Self.numbers(code) {
                let wide = Self.fullWidth(written)
                #expect(Self.read("コード：\(wide)　です") == [code], "\(wide)")
            }
        }
    }

    /// A mail program or a terminal broke the line inside the code, anywhere.
    @Test(arguments: ["\n", "\r\n", "\u{A0}", "\n  "])
    func isReadAcrossABreak(lineBreak: String) {
        for code in Self.codes {
            for digitsBefore in 1...7 {
                let place = code.hex.index(code.hex.startIndex, offsetBy: 2 + digitsBefore)
                let broken = code.hex[..<place] + lineBreak + code.hex[place...]
                #expect(Self.read("error \(broken) in the log") == [code], "\(broken)")
            }
        }
    }

    /// Error numbers of WinHTTP and Winsock, next to a word that says so.
    @Test func isReadAsANumberOfWin32() {
        for code in Self.codes {
            guard let number = code.win32, (10_000..<13_000).contains(number) else { continue }
            let digits = String(number, radix: 16, uppercase: true)
            for written in ["\(number)", "0x0000\(digits)", Self.fullWidth("\(number)")] {
                #expect(Self.read("WinHttpSendRequest: \(written): x") == [code], "\(written)")
                #expect(Self.read("エラー \(written) が発生") == [code], "\(written)")
            }
        }
    }

    @Test func isReadByEachOfItsNames() {
        for code in Self.codes {
            for symbol in Catalogue.entry(for: code)?.symbols ?? [] {
                #expect(Self.read("(\(symbol.lowercased()))").contains(code), "\(symbol)")
                #expect(Self.read("「\(Self.fullWidth(symbol))」が返されました").contains(code), "\(symbol)")
            }
        }
    }
}
