import Application
import TestSupport

@testable import Plain

/// Somebody who types a line and Enter, mostly one that is asked for.
struct RandomTypist {
    private var numbers: SeededNumbers

    init(_ seed: UInt64) {
        numbers = SeededNumbers(seed)
    }

    /// How many lines a walk has at most.
    var length: Int { mutating get { .random(in: 5...60, using: &numbers) } }

    /// Whether more lines wait behind one.
    var isFollowed: Bool { mutating get { .random(using: &numbers) } }

    mutating func line(at talk: Conversation) -> String {
        if talk.gathered != nil { return gathered() }
        switch Int.random(in: 0..<20, using: &numbers) {
        case 0..<10: return choice(of: talk)
        case 10..<13: return Self.texts.randomElement(using: &numbers) ?? ""
        case 13..<16:
            return (Bool.random(using: &numbers) ? "/" : "")
                + String(Self.letters.randomElement(using: &numbers) ?? "b")
        case 16: return "\(Int.random(in: 0...99, using: &numbers)),\(Int.random(in: 0...9, using: &numbers))"
        case 17: return ""
        default: return numbers.text(of: Self.texts + Self.hostile, longest: 4)
        }
    }

    /// A number that is offered.
    private mutating func choice(of talk: Conversation) -> String {
        if let input = talk.input {
            return String(Int.random(in: 0...Conversation.values(of: input).count, using: &numbers))
        }
        return Choices(talk.model).all.randomElement(using: &numbers).map { String($0.number) } ?? "0"
    }

    private mutating func gathered() -> String {
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: return "."
        case 1: return numbers.text(of: Self.hostile, longest: 4)
        default: return Self.printed.randomElement(using: &numbers) ?? ""
        }
    }

    private static let printed = [
        Pastes.direct, Pastes.proxied, Pastes.windowsSeven, Pastes.automatic, Pastes.wsusPolicy, Pastes.login,
    ].flatMap { $0.split(separator: "\n").map(String.init) }

    /// Every letter that a command has.
    private static let letters = Command.table.flatMap(\.letters) + ["s", "y", "n"]

    private static let texts = [
        "80072EFD", "0x80244022", "80073712", "-2147012867", "0x80072EF", "proxy.example.com:8080",
        "<local>;*.example.com",
        "wsus.example.com:8530", "10.0.19045", "2022-04", "F3", "F1", "Esc", "y", "n", "0", "win11 wsus 80072efd",
        "12345",
        "http://wsus01 http://a.example.com",
    ]

    private static let hostile = [
        "hello", "プロキシ", "か\u{3099}", "e\u{301}", "😀", "\t", "\u{1B}[31m", "\r", "\u{202E}", "\u{9B}2J", "１", "、",
        "user:secret@proxy.example.com", String(repeating: "a", count: 600), String(repeating: "字", count: 300),
        "\u{0}",
        "--", ".", ",", "/",
    ]
}
