import ArgumentParser
import Facts
import Glibc

/// A first word that is no code and no file, and nearly the name of a command.
struct SubcommandSlip: Error {
    let text: Text

    /// - Returns: nil where the words are to be parsed.
    init?(in words: [String]) {
        guard let word = words.first, !word.hasPrefix("-"), !Self.names.contains(word), access(word, F_OK) != 0,
            !CodeRecogniser.isCode(Words.asTyped(word)), let meant = Self.meant(by: word.lowercased())
        else { return nil }
        text = Text(
            en: "There is no command \"\(word)\". Did you mean '\(meant)'?",
            ja: "コマンド「\(word)」はありません。'\(meant)' の誤りでしょうか。")
    }

    private static let names = Wutriage.configuration.subcommands.map { $0._commandName } + ["help"]

    /// The nearest name, as far as one slip or two make it: a letter too many, too few or another, or two in the wrong
    /// order. A short name is not told from any other word by two.
    private static func meant(by word: String) -> String? {
        let near = names.map { ($0, distance(Array(word), Array($0))) }.min { $0.1 < $1.1 }
        return near.flatMap { $0.1 <= ($0.0.count > 5 ? 2 : 1) ? $0.0 : nil }
    }

    /// How many slips lie between two words.
    private static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var rows = [Array(0...second.count)]
        for (place, letter) in first.enumerated() {
            var row = [place + 1]
            for (other, wanted) in second.enumerated() {
                let change = rows[place][other] + (letter == wanted ? 0 : 1)
                var least = min(change, rows[place][other + 1] + 1, row[other] + 1)
                if place > 0, other > 0, letter == second[other - 1], first[place - 1] == wanted {
                    least = min(least, rows[place - 1][other - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[first.count][second.count]
    }
}
