import TestSupport
import Testing

@testable import Evidence

@Suite struct FileReadingTests {
    private static func reading(_ bytes: [UInt8], chunk: Int, size: Int = 10_000) -> Reading {
        var file = FileReading(size: size)
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            file.add(Array(bytes[start..<min(start + chunk, bytes.count)]))
        }
        return file.finish()
    }

    /// Longer than what the encoding is told by, in Japanese and with all that is taken out at the door.
    private static let log: String = {
        var (numbers, text) = (SeededNumbers(5), "")
        let tails = [
            "WARNING: Send failed with hr = 80072efd.", "更新プログラムを確認しています", "Proxy List used: <http://u:p@proxy:80>",
            "\u{1B}[31m", "zero\u{200B}width", "*FAILED* [8024402C] Send request\n  and a line that goes on",
        ]
        for second in 0..<1200 {
            let tail = tails.randomElement(using: &numbers) ?? ""
            text += "2014-05-29\t16:\(10 + second / 60 % 50):\(10 + second % 50):123\t 808\taac\tMisc\t\(tail)\n"
        }
        return text
    }()

    @Test(arguments: [7000, 1 << 20])
    func aLongFileIsReadAsAWhole(chunk: Int) {
        let whole = Reading(Self.log)
        #expect(
            whole.findings.count { $0.kind == .errorCode } == 2
                && Set(whole.removed.map(\.kind)) == [.control, .invisible, .userInfo])
        #expect(Self.reading(Array(Self.log.utf8), chunk: chunk) == whole)
        let wide = [0xFF, 0xFE] + DecodingTests.utf16(Self.log, bigEndian: false)
        #expect(Self.reading(wide, chunk: chunk) == whole)
    }

    @Test func brokenBytesAreToldWithTheirLine() {
        let bytes = Array(Self.log.utf8) + Array("\n\n".utf8) + [0xC3, 0x28, 0x0A]
        let line = Self.log.count { $0 == "\n" } + 3
        #expect(Self.reading(bytes, chunk: 100_000).removed.last == Removal(kind: .broken, line: line, count: 1))
    }

    @Test func aLineTooLongIsLeftOutAndTold() {
        let heading = "2014-05-29\t16:25:51:123\t 808\taac\tMisc\tWARNING: Send failed with hr = 80072efd.\n"
        let text = heading + "password=" + String(repeating: "x", count: 2 * LineBlocks.longest) + "\n" + heading
        let reading = Self.reading(Array(text.utf8), chunk: 262_144)
        #expect(reading.findings.first { $0.kind == .errorCode }?.count == 2)
        #expect(reading.removed == [Removal(kind: .excess, line: 2, count: 1)])
    }

    /// A login that a terminal cut into lines stays a secret where a block ends between them.
    @Test func aSecretGoesOnInTheNextBlock() {
        var ledger = Ledger()
        let first = Intake.clean("Proxy-Authorization: Negotiate YIIJvwYGKwYBBQUCoIIJszCCCa+g", limit: .max, &ledger)
        #expect(first == "Proxy-Authorization: Negotiate <redacted>")
        #expect(Intake.clean("MDAuBgkqhkiC9xIBAgIGCSqGSIb3EgECAgYKKwYB", limit: .max, &ledger) == "<redacted>")
    }

    @Test func aFileInAnAnswerIsPassedOver() {
        let head = Array("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n\r\n".utf8)
        let body = Array(repeating: UInt8(0), count: 300_000)
        #expect(Self.reading(head + body, chunk: 262_144) == Reading(bytes: head))
    }
}
