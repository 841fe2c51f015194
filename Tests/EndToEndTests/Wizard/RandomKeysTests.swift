import Application
import Foundation
import TerminalHarness
import TestSupport
import Testing

/// Whatever is pressed and pasted and however the window is pulled: the terminal shows what the views draw.
@Suite("Random keys on the real wizard") struct RandomKeysTests {
    /// How many keys are pressed in all. `RANDOM_KEYS=10000 swift test --filter RandomKeysTests` presses ten thousand.
    private static let count = Int(ProcessInfo.processInfo.environment["RANDOM_KEYS"] ?? "") ?? 400

    @Test(arguments: [1, 2]) func theTerminalShowsWhatIsDrawn(seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        var pair = try MirroredWizard()
        for _ in 0..<Self.count / 2 {
            switch Int.random(in: 0..<20, using: &numbers) {
            case 0:
                try pair.resize(
                    columns: .random(in: 2...100, using: &numbers), rows: .random(in: 1...40, using: &numbers))
            case 1: try pair.paste(numbers.text(of: RandomKey.pasted, longest: 6))
            case 2...8: try pair.press(RandomKey.leading.randomElement(using: &numbers) ?? RandomKey.leading[0])
            default: try pair.press(RandomKey.all.randomElement(using: &numbers) ?? RandomKey.all[0])
            }
        }
        try pair.close()
    }
}

/// A key as the terminal sends it and as the application names it.
struct RandomKey: Sendable {
    let sent: String
    let key: Application.Key

    private init(_ key: TerminalHarness.Key, _ named: Application.Key) {
        (sent, self.key) = (key.rawValue, named)
    }

    private init(_ character: Character) {
        (sent, key) = (String(character), .character(character))
    }

    /// Those that lead on.
    static let leading = [RandomKey(.enter, .enter)] + "01234567".map { RandomKey($0) }

    /// Not among them: `[` and `O`, which right after Esc are the beginning of a key.
    static let all =
        leading + "89abjklopqruw?x.: ,プかé".map { RandomKey($0) } + [
            RandomKey(.up, .up), RandomKey(.down, .down), RandomKey(.left, .left), RandomKey(.right, .right),
            RandomKey(.home, .home), RandomKey(.end, .end), RandomKey(.pageUp, .pageUp),
            RandomKey(.pageDown, .pageDown), RandomKey(.escape, .escape), RandomKey(.tab, .tab),
            RandomKey(.backTab, .backTab), RandomKey(.backspace, .backspace), RandomKey(.delete, .delete),
            RandomKey(.f1, .function(1)), RandomKey(.f2, .function(2)), RandomKey(.f3, .function(3)),
            RandomKey(.controlL, .control("l")), RandomKey(.controlC, .control("c")),
        ]

    /// The mark is no voicing mark, which libvterm takes for wide.
    static let pasted = [
        "80072EFD", "0x80244022", "proxy.example.com:8080", "<local>", "プロキシ", "か\u{301}", "\n", "\u{1B}[31m", " ",
        "\u{03}q",
    ]
}
