import Collector
import Evidence
import Facts

/// A finding as a reader sees it: what it is about, its value, how sure it is, how often it was seen.
public enum FindingText {
    public static func text(of finding: Finding) -> Text {
        let value =
            finding.isNoList
            ? Interface.Evidence.noList
            : finding.sign?.title ?? finding.spokenFault.map(Interface.ReadAloud.fault)
                ?? value(finding.value).map { Text(verbatim: $0) }
        let count = finding.count > 1 ? ", \(finding.count)x" : ""
        return Text { language in
            let value = value.map { ": \($0(language))" } ?? ""
            return "\(finding.kind.title(language))\(value) (\(finding.confidence.title(language))\(count))"
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
    static func value(_ value: FindingValue) -> String? {
        switch value {
        case .code(let code): code.hex
        case .text(let text): text
        case .texts(let texts): texts.joined(separator: ", ")
        case .number(let number): String(number)
        case .flag: nil
        case .machine(let setting): joined([setting.mode.rawValue, setting.proxy, setting.pac], setting.bypass)
        case .user(let setting): joined(uses(setting) + [setting.proxy, setting.pac], setting.bypass)
        }
    }

    /// In the words of the command line.
    private static func uses(_ setting: UserSetting) -> [String] {
        setting.uses.isEmpty ? ["none"] : setting.uses.map(\.rawValue)
    }

    private static func joined(_ parts: [String?], _ bypass: [String]) -> String {
        let exceptions = bypass.isEmpty ? [] : ["[" + bypass.joined(separator: ";") + "]"]
        return (parts.compactMap(\.self) + exceptions).joined(separator: " ")
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

    fileprivate var sign: EvidenceSign? {
        if kind == .sign, case .text(let word) = value { EvidenceSign(rawValue: word) } else { nil }
    }
}
