import Engine
import Knowledge

/// Inputs of the proxy table given as words: what `resolve` takes.
public enum TableInputs {
    /// Why a word is no input: the option concerned, and the sentence.
    public struct Fault: Error, Equatable {
        public let option: String
        public let text: Text
    }

    /// - Parameter given: words by the names of the options, `os`, `updated`, `source`, `ie`, `winhttp` ...
    /// - Throws: `Fault`, where a word is not understood or two of them contradict.
    public static func known(_ given: [String: String]) throws -> Known {
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

    private static func settlements(_ option: String, _ word: String) throws -> [Settlement] {
        switch option {
        case "os": try [Settlement("windows", release(word).windows)]
        case "updated": try [Settlement("windows", updated(word))]
        case "source" where word == "wsus": [Settlement("source", ["wsus-http", "wsus-https"])]
        case "ie": try userSettings(word)
        default: try [plain(option, word)]
        }
    }

    /// The month says nothing of the generations that it is not asked for.
    private static func updated(_ word: String) throws -> [String] {
        guard let month = PatchMonth(reading: word) else { throw problem(AnswerReader.updated(word), "updated") }
        return [month.windows] + ["xp", "vista-8.1", "11"]
    }

    private static func release(_ word: String) throws -> OSRelease {
        guard let release = OSRelease(reading: word) else { throw problem(AnswerReader.os(word), "os") }
        return release
    }

    private static func userSettings(_ word: String) throws -> [Settlement] {
        let all = ["auto-detect", "pac", "static"]
        let chosen = word == "none" ? [] : word.split(separator: ",").map { AnswerReader.trimmed(String($0)) }
        if let wrong = chosen.first(where: { !all.contains($0) }) { throw notOneOf(wrong, all + ["none"], "ie") }
        return all.map { Settlement("ie.\($0)", [chosen.contains($0) ? "yes" : "no"]) }
    }

    private static func plain(_ option: String, _ word: String) throws -> Settlement {
        let values = ProxyInputs.space[option]?.values ?? []
        guard values.contains(word) else { throw notOneOf(word, values, option) }
        return Settlement(option, [word])
    }

    private static func notOneOf(_ word: String, _ values: [String], _ option: String) -> Fault {
        Fault(option: option, text: AnswerReader.notOneOf(word, values))
    }

    private static func problem(_ reading: Reading, _ option: String) -> Fault {
        if case .problem(let text, _) = reading { return Fault(option: option, text: text) }
        return Fault(option: option, text: Text(en: "It cannot be read.", ja: "読み取れません。"))
    }
}
