import Foundation

/// A program, which is no evidence of anything, as somebody may give it by mistake.
enum Program {
    /// Its beginning.
    static func bytes(_ count: Int = 1 << 16) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "/bin/ls")).prefix(count))
    }

    /// The same as text, in which every byte is a character.
    static func latin(_ count: Int = 1 << 16) throws -> String {
        String(String.UnicodeScalarView(try bytes(count).map { Unicode.Scalar($0) }))
    }
}
