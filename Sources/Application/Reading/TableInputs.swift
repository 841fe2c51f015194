import Engine
import Facts
import Guidance
import SettingOrder

/// Inputs of the proxy table given as words: what `resolve` takes.
public enum TableInputs {
    /// Why a word is no input: the option concerned, and the sentence.
    public struct Fault: Error, Equatable {
        public let option: String
        public let text: Text
    }

    /// - Parameter given: words by the names of the options, `os`, `updated`, `source`, `ie`, `winhttp` ...
    /// - Throws: `Fault`, where a word is not understood or two of them contradict.
    public static func known(_ given: [String: String]) throws(Fault) -> Known {
        var known = Known(ProxyInputs.space)
        for (option, word) in given.sorted(by: { $0.key < $1.key }) {
            for settlement in try settlements(option, word)
            where !known.narrow(settlement.variable, to: settlement.values) {
                throw Fault(
                    option: option,
                    text: Text(
                        en: "\"\(word)\" contradicts the other options given.", ja: "「\(word)」はほかの指定と矛盾します。"))
            }
        }
        return known
    }

    /// The option that an input is told with. `windows` is told as the OS, and within Windows 10 as the month of its
    /// newest update.
    public static func option(for input: String, _ known: Known) -> String {
        guard input == "windows" else { return input }
        return Set(known.values(of: input)).isSubset(of: OSRelease.windows(of: .ten)) ? "updated" : "os"
    }

    /// What the walk's question of that name would take is read as its answer. The others take the table's own words,
    /// for the walk asks for less of them, and takes more from an answer.
    private static func settlements(_ option: String, _ word: String) throws(Fault) -> [Settlement] {
        switch option {
        case "os", "source", "ie": return try answered(option, word)
        case "updated":
            let others = OSGeneration.allCases.filter { $0 != .ten }.flatMap(OSRelease.windows)
            return try answered(option, word).map { Settlement($0.variable, $0.values + others) }
        default: return try [plain(option, word)]
        }
    }

    private static func answered(_ option: String, _ word: String) throws(Fault) -> [Settlement] {
        guard let question = Triage.guide.question(option) else { return [] }
        switch AnswerReader.read(word, for: question) {
        case .answer(let answer, _, _): return answer.settlements(for: question)
        case .problem(let text, _): throw Fault(option: option, text: text)
        case .empty: throw Fault(option: option, text: AnswerReader.nothingGiven)
        }
    }

    private static func plain(_ option: String, _ word: String) throws(Fault) -> Settlement {
        let values = ProxyInputs.space[option]?.values ?? []
        guard values.contains(word) else {
            throw Fault(option: option, text: AnswerReader.notOneOf(word, values))
        }
        return Settlement(option, [word])
    }
}
