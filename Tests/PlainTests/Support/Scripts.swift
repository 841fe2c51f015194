import TestSupport

/// Conversations that are kept as they are, in both languages.
enum Scripts {
    static let all: [(name: String, typed: [String])] = [
        ("laptop", laptop), ("evidence", evidence), ("review", review), ("explorer", explorer),
        ("contrasts", contrasts), ("look-up", lookUp),
        ("bypass", bypass), ("collector", collector), ("smaller", smaller), ("help", help), ("example", example),
        ("slips", slips),
    ]

    /// From the code to the handing over: the case of the snapshots of the full screen.
    static let laptop = [
        "1", "80072EFD", "1", "1", "2", "1", "1", "7", "1", "3", "1", "2", "proxy.example.com:8080", "0", "4", "1",
        "2", "1", "1", "1", "b", "9", "9",
    ]

    /// The output of a command is pasted before anything is asked.
    private static let evidence =
        ["1", "F4"] + Pastes.proxied.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        + [".", "2", "2", "e", "Microsoft Windows [Version 10.0.19045.3803]", ".", "5", "r", "/r", "b", "/q", "y"]

    /// An answer is changed, another is taken back, the Windows generation is told before its turn.
    private static let review = [
        "1", "80072EFD", "1", "1", "o", "3", "r", "1", "80244022", "w", "", "u", "b", "s", "q", "n", "q", "y",
    ]

    private static let explorer = [
        "6", "3", "2", "c", "5", "2", "5", "h", "", "v", "", "b", "10", "3", "w", "", "y", "", "?", "", "b", "7",
    ]

    /// Right, wrong, not known, a line that is no answer; left in the middle, begun anew, gone through to the score.
    private static let contrasts =
        ["6", "n", "1", "", "1", "n", "0", "", "8", "b", "n"]
        + Array(repeating: ["0", ""], count: 8).flatMap(\.self) + ["", "b", "7"]

    private static let lookUp = ["3", "80072efe", "0x80072EF", "2", "/w", "", "1", "q", "y"]

    private static let bypass = [
        "4", "<local>;*.example.com", "http://wsus01 http://wsus01.example.com", "a b", "/b", "7",
    ]

    /// The script is handed over, then the code is taken by phone: one group was heard wrong.
    private static var collector: [String] {
        let groups = SpokenMachine.all[0].code.text
        return ["c", "2", "4", groups[0], "12345", groups[1]] + groups[2...] + ["", "7", "q", "y"]
    }

    /// Heard enough, and a second script for what is still open.
    private static let smaller = ["1", "80D05001", "x", "c", "2", "b", "q", "y"]

    private static let help = ["?", "t", "", "", "7"]

    private static let example = ["2", "", "", "", "/?", "", "q", "y"]

    /// What is typed wrong is said, and asked for again.
    private static let slips = ["8", "1", "0x80072EF", "", "1", "9", "1", "x", "6", "1", "1,0", "１、２", "q", "y"]
}
