import Facts
import Foundation

@testable import Checks

/// The texts as they stand in the source: every `Text(en:ja:)`, the literals of each language joined.
///
/// Read from the source, because a check over values would only see the texts that somebody remembered to list.
struct SourceText {
    let en: String
    let ja: String

    /// Those in the Swift files of a folder below `Sources`.
    static func all(in folder: String) throws -> [SourceText] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let files = FileManager.default.enumerator(
            at: root.appending(path: "Sources/\(folder)"), includingPropertiesForKeys: nil)
        return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
            .flatMap { scan(try String(contentsOf: $0, encoding: .utf8)) }
    }

    static func scan(_ source: String) -> [SourceText] {
        source.components(separatedBy: "Text(").dropFirst().compactMap { rest in
            guard let call = LiteralScanner.arguments(of: rest), call.count == 2 else { return nil }
            return SourceText(en: call[0], ja: call[1])
        }
    }
}

/// Reads the arguments of a call up to its closing bracket; of each, the string literals. Between two of which one is
/// chosen stands the sign of a value that is filled in.
private struct LiteralScanner {
    private var rest: Substring
    private var arguments = [""]

    static func arguments(of call: String) -> [String]? {
        guard call.drop(while: \.isWhitespace).hasPrefix("en:") else { return nil }
        var scanner = LiteralScanner(rest: call[...])
        scanner.scan()
        return scanner.arguments
    }

    private init(rest: Substring) {
        self.rest = rest
    }

    private mutating func scan() {
        var depth = 0
        while let character = rest.popFirst() {
            switch character {
            case "\"": literal()
            case "(", "[": depth += 1
            case ")" where depth == 0: return
            case ")", "]": depth -= 1
            case "," where depth == 0: arguments.append("")
            case ":" where !arguments[arguments.count - 1].isEmpty: arguments[arguments.count - 1].append("#")
            default: continue
            }
        }
    }

    private mutating func literal() {
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", let escaped = rest.popFirst() {
                escaped == "("
                    ? interpolation() : arguments[arguments.count - 1].append(escaped == "n" ? "\n" : escaped)
            } else {
                arguments[arguments.count - 1].append(character)
            }
        }
    }

    /// Stands for a value that is filled in: a letter of neither language's kind.
    private mutating func interpolation() {
        var depth = 1
        while depth > 0, let character = rest.popFirst() {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
        }
        arguments[arguments.count - 1].append("#")
    }
}
