import Foundation

/// A way to write a secret: `Tables/secret-spellings.tsv`, one a line, its name before a tab. The text has escapes as
/// Python has them.
public struct SecretSpelling: Sendable, CustomStringConvertible {
    public let name: String
    public let text: String

    public var description: String { name }

    public static let all: [SecretSpelling] = Table.lines(of: "secret-spellings.tsv").dropFirst().compactMap { line in
        let fields = line.split(separator: "\t", maxSplits: 1)
        return fields.count == 2 ? SecretSpelling(name: String(fields[0]), text: unescaped(fields[1])) : nil
    }

    /// Lines of logs and settings that look like a secret and are none.
    public static let harmless = Table.lines(of: "harmless-lines.txt")

    /// Whether a text holds one of the secrets of the table, or what base64 makes of one.
    public static func leaks(_ text: String) -> Bool {
        ["S3cretXyz9", "CANARY", "Y29ycFx0YXJvOlMz", "Q0FOQVJZ", "Ｓ３ｃｒｅｔ"].contains { text.contains($0) }
    }

    private static func unescaped(_ text: Substring) -> String {
        var (output, rest) = ("", text)
        while let sign = rest.popFirst() {
            guard sign == "\\", let kind = rest.popFirst() else {
                output.append(sign)
                continue
            }
            switch kind {
            case "n": output.append("\n")
            case "r": output.unicodeScalars.append("\r")
            case "x": append(&output, &rest, digits: 2)
            case "u": append(&output, &rest, digits: 4)
            default: output.append(kind)
            }
        }
        return output
    }

    private static func append(_ output: inout String, _ rest: inout Substring, digits: Int) {
        if let value = UInt32(rest.prefix(digits), radix: 16), let scalar = Unicode.Scalar(value) {
            output.unicodeScalars.append(scalar)
        }
        rest = rest.dropFirst(digits)
    }
}
