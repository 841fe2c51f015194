import Foundation
import TestSupport
import Testing

@testable import Evidence

/// What passes over lines finds what the slow way finds, and takes out the same at the door.
@Suite struct SkimmingTests {
    /// How many; a thousand where `WUTRIAGE_LONG` is set.
    private static let mixtures = ProcessInfo.processInfo.environment["WUTRIAGE_LONG"] == nil ? 8 : 1000

    private static func reading(_ text: String, size: Int, thorough: Bool) -> Reading {
        var file = FileReading(size: size, thorough: thorough)
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: 50_000) {
            file.add(Array(bytes[start..<min(start + 50_000, bytes.count)]))
        }
        return file.finish()
    }

    private static func isSame(_ text: String, size: Int = 256 << 10) -> Bool {
        reading(text, size: size, thorough: true) == reading(text, size: size, thorough: false)
    }

    /// In a long log, with entries around it.
    @Test func everyFixtureIsReadAlike() {
        let (first, entries) = (LogMixture(seed: 1).entries(410), LogMixture(seed: 5).entries(60))
        for start in stride(from: 0, to: LogMixture.fixtures.count, by: 10) {
            let texts = LogMixture.fixtures[start...].prefix(10)
            #expect(Self.isSame(first + texts.map { entries + $0 + "\n" }.joined() + entries), "\(texts)")
        }
    }

    @Test func everySpellingOfASecretIsTakenOutOfAnEntry() {
        let entry = "2014-05-29\t16:25:51:000\t 808\taac\tMisc\t"
        for spelling in SecretSpelling.all {
            let lines = spelling.text.split(separator: "\n", omittingEmptySubsequences: false).map { entry + $0 + "\n" }
            let log = LogMixture(seed: 2).entries(410) + lines.joined() + LogMixture(seed: 3).entries(10)
            let (fast, slow) = (
                Self.reading(log, size: 256 << 10, thorough: false), Self.reading(log, size: 256 << 10, thorough: true)
            )
            #expect(fast == slow, "\(spelling.name)")
        }
    }

    @Test func mixturesAreReadAlike() {
        for seed in 0..<Self.mixtures {
            var mixture = LogMixture(seed: UInt64(seed))
            let text = mixture.text()
            #expect(Self.isSame(text, size: mixture.blockSize), "seed \(seed)")
        }
    }

    /// Entries that are passed over, those that are counted, and those of which nothing is left: all of them happen.
    @Test func anEntryThatIsKnownIsCounted() {
        let log = LogMixture(seed: 4).entries(3000)
        let text = "2014-05-29\t16:25:51:000\t 808\taac\tMisc\tWARNING: Send failed with hr = 80072efd.\n"
        let before = Self.reading(log, size: 256 << 10, thorough: false)
        let after = Self.reading(log + String(repeating: text, count: 5) + log, size: 256 << 10, thorough: false)
        let count = { (reading: Reading) in
            reading.findings.first { $0.value == .code(0x8007_2EFD) }?.count ?? 0
        }
        #expect(count(after) == 2 * count(before) + 5)
    }
}
