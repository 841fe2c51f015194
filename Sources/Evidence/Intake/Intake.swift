/// The one door through which foreign text comes in: pasted evidence, files, arguments.
///
/// What has passed it can be shown, stored and printed. It is bounded in size, holds no control character, and the
/// passwords that were recognised in it are gone. Recognising them is best effort, and whoever gave the text is told
/// what was taken out.
public enum Intake {
    /// The bytes of UTF-8 that are let in where nothing else is said: 1 MiB.
    public static let limit = 1 << 20

    /// Text that has passed the door.
    public struct Clean: Sendable, Hashable {
        public let text: String
        /// What was taken out, in the order of the lines.
        public let removed: [Removal]
    }

    /// Bounds, neutralises and redacts. What is clean already comes back as it is.
    ///
    /// - Parameter limit: the bytes of UTF-8 to let in. Only whole lines are: half a line could hold half a password,
    ///   which nobody would recognise.
    public static func clean(_ text: String, limit: Int = Intake.limit) -> Clean {
        var ledger = Ledger()
        let cleaned = clean(text, limit: limit, &ledger)
        return Clean(text: cleaned, removed: ledger.removed)
    }

    /// Decodes the bytes of a file or of standard input, and cleans the text.
    ///
    /// - Parameter limit: the bytes of the text, counted in UTF-8, to let in.
    public static func clean(bytes: [UInt8], limit: Int = Intake.limit) -> Clean {
        let decoding = Decoding(bytes)
        var ledger = Ledger()
        if decoding.broken > 0 { ledger.note(.broken, line: decoding.firstBroken, count: decoding.broken) }
        let cleaned = clean(decoding.text, limit: limit, &ledger)
        return Clean(text: cleaned, removed: ledger.removed)
    }

    /// Cleans a text that may be a piece of a file: the ledger knows what came before.
    static func clean(_ text: String, limit: Int, _ ledger: inout Ledger) -> String {
        Credentials.redact(visible(text, limit: limit, &ledger), &ledger)
    }

    /// Bounds and neutralises; secrets are still in it.
    static func visible(_ text: String, limit: Int, _ ledger: inout Ledger) -> String {
        Controls.neutralise(bound(text, limit, &ledger), &ledger)
    }

    private static func bound(_ text: String, _ limit: Int, _ ledger: inout Ledger) -> String {
        guard text.utf8.count > limit else { return text }
        let newline = UInt8(ascii: "\n")
        let fitting = text.utf8.prefix(limit)
        let end = fitting.lastIndex(of: newline).map { fitting.index(after: $0) } ?? text.startIndex
        let kept = text.utf8[..<end]
        let lines = kept.count { $0 == newline }
        ledger.note(.excess, line: lines + 1, count: text.utf8[end...].split(separator: newline).count)
        return String(Substring(kept))
    }
}
