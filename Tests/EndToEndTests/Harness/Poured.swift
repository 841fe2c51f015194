import TerminalHarness
import TestSupport

/// What people paste, and how a terminal that does not mark a paste hands it over.
enum Poured {
    /// Each begins with another kind of command: a digit, a letter, an Enter, a key that ends programs.
    static let texts = [
        Pastes.windowsSeven, Pastes.wsusPolicy, Pastes.proxied, ticket, commands, keys, "2\n1\n0\n3\n\n4\n1\n2\n7\n",
        "\u{3}\u{1A}q\u{1C}lepro, then q\n",
    ]

    private static let ticket = """
        q: Windows Update on pc-0815 fails since Monday.
        l.user@example.com, extension 4711. Error code 0x80072EFD (first seen 09:12).

        p.s. proxy is proxy.example.com:8080; please call back before 5 p.m.
        """

    private static let commands = """
        ls -l /tmp
        touch /tmp/owned; rm -rf /tmp/q
        exit
        q
        """

    /// Each letter that is a command somewhere.
    private static let keys = "e o b ? h c j k t l w q u r p\ne\no\nb\nq\n\n"

    enum Way: CaseIterable, CustomStringConvertible {
        case atOnce, inPieces, byCharacter

        var description: String {
            switch self {
            case .atOnce: "in one burst"
            case .inPieces: "in pieces of 600 bytes, 150 ms apart"
            case .byCharacter: "a character every 5 ms"
            }
        }
    }
}

extension TerminalSession {
    /// Pastes as a terminal without bracketed paste does. The pauses are no means to an end: they are what is tested.
    ///
    /// - Parameter rest: how long the hand rests before, in milliseconds: a key right before would be its beginning.
    func pour(_ text: String, _ way: Poured.Way, after rest: Int = 160) {
        _ = output(forMilliseconds: rest)
        let bytes = Array(text.replacing("\n", with: "\r").utf8)
        let (size, pause) =
            switch way {
            case .atOnce: (bytes.count, 0)
            case .inPieces: (600, 150)
            case .byCharacter: (1, 5)
            }
        for start in stride(from: 0, to: bytes.count, by: size) {
            if start > 0 { _ = output(forMilliseconds: pause) }
            send(Array(bytes[start..<min(bytes.count, start + size)]))
        }
    }
}
