import Glibc

/// Takes the locale of the person at the terminal for letters, and C.UTF-8 where that says nothing of use.
///
/// ssh passes LANG on to servers that do not have that locale; ncurses would then take every Japanese letter apart.
/// A plain LANG=C, or none, tells nothing about the terminal, and practically every terminal shows UTF-8. Where the
/// locale tells another encoding, UTF-8 would be garbage on that terminal, and may even hold its control characters.
/// - Throws: `otherEncoding`.
func useUTF8Locale() throws(OpenFailure) {
    let isKnown = setlocale(LC_CTYPE, "") != nil
    let name = LocaleName.asked
    switch Encoding(isKnown ? String(cString: nl_langinfo(Int32(CODESET))) : name.encoding) {
    case .utf8 where isKnown: break
    case .utf8, .none: setlocale(LC_CTYPE, "C.UTF-8")
    case .other: throw .otherEncoding(locale: name.text, utf8: name.inUTF8)
    }
}

/// What the name of an encoding tells about the terminal.
enum Encoding: Equatable {
    case utf8, other
    /// Nothing: ASCII is what is left where no encoding was chosen.
    case none

    /// - Parameter name: As locales and the C library spell it.
    init(_ name: String) {
        switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
        case "utf8": self = .utf8
        case "", "ascii", "usascii", "ansix3.41968": self = .none
        default: self = .other
        }
    }
}

/// The name of a locale: language and country, a dot and the encoding, an at sign and a variant.
struct LocaleName {
    let text: String

    /// The one asked for in the environment, for letters.
    static var asked: LocaleName {
        let variables = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment)
        return LocaleName(text: variables.first { !$0.isEmpty } ?? "")
    }

    /// Empty where the name tells none.
    var encoding: String {
        text.firstIndex(of: ".").map { String(text[$0...].dropFirst().prefix { $0 != "@" }) } ?? ""
    }

    /// The same language and country in UTF-8.
    var inUTF8: String { text.prefix { $0 != "." && $0 != "@" } + ".UTF-8" }
}
