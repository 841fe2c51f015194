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
        if isImpossible(known) { throw Fault(option: "winhttp", text: noAdvproxy) }
        // The rows of Windows that cannot have the setting are not possible either.
        if isAdvanced(known) { known.narrow("windows", to: ProxyInputs.sinceTen) }
        return known
    }

    /// advproxy came after Windows 8.1: no older Windows can have a setting made with it.
    static func isImpossible(_ known: Known) -> Bool {
        isAdvanced(known) && Set(known.values(of: "windows")).isDisjoint(with: ProxyInputs.sinceTen)
    }

    private static func isAdvanced(_ known: Known) -> Bool { known.value(of: "winhttp") == "advanced" }

    public static let noAdvproxy = Text(
        en: "Windows before 10 has no advanced setting (netsh winhttp set advproxy). Give direct or static.",
        ja: "Windows 10 より前の Windows には詳細設定 (netsh winhttp set advproxy) がありません。direct か static を"
            + "指定してください。")

    /// What is odd about options that can be used all the same.
    ///
    /// - Parameter today: as `YYYY-MM`; nil where the machine does not know.
    public static func remarks(_ given: [String: String], _ known: Known, today: String?) -> [Text] {
        guard let word = given["updated"], let month = PatchMonth(reading: word) else { return [] }
        let isTen = !Set(known.values(of: "windows")).isDisjoint(with: OSRelease.windows(of: .ten))
        let isAhead = today.flatMap(PatchMonth.init(reading:)).map { month > $0 } ?? false
        return (isAhead ? [ahead(month)] : []) + (isTen ? [] : [onlyOnTen])
    }

    private static func ahead(_ month: PatchMonth) -> Text {
        Text(
            en: "--updated \(month) lies in the future. It is taken as it stands; check the month.",
            ja: "--updated の \(month) は未来の年月です。そのまま使用していますが、年月を確認してください。")
    }

    private static let onlyOnTen = Text(
        en: "--updated tells apart spans of Windows 10 and makes no difference to the Windows given.",
        ja: "--updated は Windows 10 の時期を区別するためのもので、指定された Windows では影響しません。")

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
