extension Intake {
    /// Text for one line: clean, and with line breaks turned into blanks.
    ///
    /// It is cleaned before that, while a password still stands in the line behind the word that names it, and after,
    /// for what has come together only then.
    public static func line(_ text: String) -> String {
        let blank = UInt8(ascii: " ")
        var bytes = clean(text).text.utf8.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") ? blank : $0 }
        if text.utf8.contains(0x0D) { bytes = withoutReturns(bytes) }
        return clean(String(decoding: bytes, as: UTF8.self)).text
    }

    /// A word that will be read as something, and named where it is refused: as it is, but for a secret in it. A user
    /// name before a host stays: it is refused with a sentence of its own.
    public static func word(_ text: String) -> String {
        let harmless: Set<Removal.Kind> = [.broken, .control, .invisible, .userInfo, .excess]
        return clean(text).removed.allSatisfy { harmless.contains($0.kind) } ? text : line(text)
    }

    /// With a blank in the place of the token that stands for a carriage return.
    private static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var place = 0
        while place < bytes.count {
            let isReturn = bytes[place] == UInt8(ascii: "<") && bytes[place...].starts(with: "<CR>".utf8)
            output.append(isReturn ? UInt8(ascii: " ") : bytes[place])
            place += isReturn ? 4 : 1
        }
        return output
    }
}
