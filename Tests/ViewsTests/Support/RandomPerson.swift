import Application
import Canvas
import TestSupport

/// Somebody who presses whatever key there is, pastes, and pulls at the window.
struct RandomPerson {
    private var numbers: SeededNumbers
    /// How large the window is at the moment.
    private(set) var size = Size(columns: 80, rows: 24)

    init(_ seed: UInt64) {
        numbers = SeededNumbers(seed)
    }

    /// What is done next: mostly a key, and those that lead on more often than others.
    mutating func next(at model: Model) -> Message {
        if Int.random(in: 0..<8, using: &numbers) == 0 { pull() }
        switch Int.random(in: 0..<20, using: &numbers) {
        case 0: return .pasted(paste(), truncated: .random(using: &numbers))
        case 1...3: return .edited(.insert(Self.pieces.randomElement(using: &numbers) ?? ""))
        case 4...8: return model.message(for: .character(Self.digits.randomElement(using: &numbers) ?? "0"))
        case 9...11: return model.message(for: .enter)
        default: return model.message(for: Self.keys.randomElement(using: &numbers) ?? .escape)
        }
    }

    /// Nothing that makes sense, or what a machine printed.
    private mutating func paste() -> String {
        Int.random(in: 0..<3, using: &numbers) == 0
            ? Self.printed.randomElement(using: &numbers) ?? "" : numbers.text(of: Self.pieces, longest: 12)
    }

    private static let printed = [
        Pastes.direct, Pastes.proxied, Pastes.windowsSeven, Pastes.automatic, Pastes.wsusPolicy, Pastes.login,
    ]

    private mutating func pull() {
        size = Size(columns: .random(in: 1...100, using: &numbers), rows: .random(in: 1...40, using: &numbers))
    }

    private static let digits = Array("0123456789")

    /// Every key that a command has, and those of the line that is typed into.
    private static let keys: [Key] =
        Command.table.flatMap { $0.keys + $0.letters.map { .character($0) } } + [
            .left, .right, .home, .end, .backspace, .delete, .control("u"), .function(9), .character("プ"),
        ]

    private static let pieces = [
        "80072EFD", "0x80244022", "80073712", "-2147012867", "hello", "proxy.example.com:8080", "<local>;*.example.com",
        "wsus.example.com:8530", "プロキシ", "か\u{3099}", "e\u{301}", "😀", " ", "\n", "\u{1B}[31m", "\u{202E}", "8080",
        "user:secret@proxy.example.com", "10.0.19045", "2022-04", String(repeating: "a", count: 600),
    ]
}
