import Collector
import Evidence
import Facts
import Guidance

/// A finding as a reader sees it: what it is about, its value, how sure it is, how often it was seen.
public enum FindingText {
    public static func text(of finding: Finding) -> Text {
        let value = value(of: finding)
        let count = finding.count > 1 ? Interface.Evidence.times(finding.count) : nil
        return Text { language in
            let value = value.map { ": \($0(language))" } ?? ""
            return
                "\(finding.kind.title(language))\(value) (\(finding.confidence.title(language))\(count?(language) ?? ""))"
        }
    }

    /// What is to be known of a setting before it is believed: one slash in its exceptions undoes the whole list.
    public static func remarks(on finding: Finding) -> [Statement] {
        let exceptions =
            switch finding.value {
            case .machine(let setting): setting.bypass
            case .user(let setting): setting.bypass
            default: [] as [String]
            }
        guard let list = try? BypassList.parse(exceptions.joined(separator: ";")).get(), list.hasSlash else {
            return []
        }
        return list.warnings
    }

    /// - Returns: nil where there is no more to say than what it is about.
    static func value(of finding: Finding) -> Text? {
        if finding.isNoList { return Interface.Evidence.noList }
        return switch finding.value {
        case .code(let code): Text(verbatim: code.hex)
        case .text(let word): finding.inWords(word) ?? Text(verbatim: word)
        case .texts(let texts): Text(verbatim: texts.joined(separator: ", "))
        case .number(let number): Text(verbatim: String(number))
        case .flag: nil
        case .machine(let setting):
            joined([Interface.Evidence.mode(setting.mode)], [setting.proxy, setting.pac], setting.bypass)
        case .user(let setting): joined(uses(setting), [setting.proxy, setting.pac], setting.bypass)
        }
    }

    private static func uses(_ setting: UserSetting) -> [Text] {
        setting.uses.isEmpty ? [Interface.Evidence.noUse] : setting.uses.map(Interface.Evidence.use)
    }

    private static func joined(_ words: [Text], _ parts: [String?], _ bypass: [String]) -> Text {
        let exceptions = bypass.isEmpty ? [] : ["[" + bypass.joined(separator: ";") + "]"]
        return Text { language in
            (words.map { $0(language) } + parts.compactMap(\.self) + exceptions).joined(separator: " ")
        }
    }
}

extension Finding {
    /// Whether a log says of a list that there is none: `(null)`, `<NULL>`.
    var isNoList: Bool {
        guard [.proxyUsed, .bypassUsed].contains(kind), case .text(let list) = value else { return false }
        return ["(null)", "null", "<null>"].contains(list.lowercased())
    }

    /// Why a code that was read aloud cannot be used.
    public var spokenFault: SpokenCode.Fault? {
        if kind == .readAloudFault, case .text(let word) = value { SpokenCode.Fault(word) } else { nil }
    }

    /// What the word of a finding says to a reader; nil where it is a text as printed.
    fileprivate func inWords(_ word: String) -> Text? {
        switch kind {
        case .sign: EvidenceSign(rawValue: word)?.title
        case .readAloudFault: spokenFault.map(Interface.ReadAloud.fault)
        case .proxyAnswer: ProxyAnswer(rawValue: word).map(Interface.Evidence.answer)
        case .proxyStage: ProxyStage(rawValue: word).map(Interface.Evidence.stage)
        default: answer(word) ?? Interface.Inputs.known(word, of: kind.rawValue)
        }
    }

    /// The word as the answer that it is to the question of the same name.
    private func answer(_ word: String) -> Text? {
        guard let question = Triage.guide.question(kind.rawValue) else { return nil }
        return AnswerReader.read(word, for: question).answer.map { AnswerText.text(of: $0, to: question.id) }
    }
}
