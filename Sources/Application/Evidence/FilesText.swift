import Evidence
import Facts

/// Many files at a glance: a line each, then how many say the same.
public enum FilesText {
    /// A file, and what was read in it; nil where it could not be read.
    public typealias File = (name: String, reading: Reading?)

    /// What is said of a file: all that has to be held of it.
    public struct Line: Sendable {
        fileprivate let name: String
        fileprivate let setting: Text
        private let codes: [String]

        public init(_ file: File) {
            name = file.name
            setting = FilesText.setting(of: file)
            codes = (file.reading?.findings ?? []).filter { $0.kind == .errorCode }.compactMap(\.code?.hex)
        }

        fileprivate func text(_ language: Language) -> String {
            let more = codes.isEmpty ? "" : "; \(codes.joined(separator: ", "))"
            return "\(name): \(setting(language))\(more)"
        }
    }

    public static func lines(_ files: [File], _ language: Language) -> [String] {
        lines(files.map(Line.init), language)
    }

    public static func lines(_ files: [Line], _ language: Language) -> [String] {
        files.map { $0.text(language) } + ["", groups(files, language)]
    }

    /// `31 direct, 8 static old-proxy:8080, 1 unreadable: srv17.txt`: the most frequent first, and those that say nothing
    /// by name.
    private static func groups(_ files: [Line], _ language: Language) -> String {
        let settings = files.map(\.setting)
        let counted = Dictionary(grouping: settings.indices) { settings[$0] }
        let ranked = counted.sorted { ($1.value.count, $0.value[0]) < ($0.value.count, $1.value[0]) }
        let (silent, telling) = (
            ranked.filter { silences.contains($0.key) }, ranked.filter { !silences.contains($0.key) }
        )
        let names = { (places: [Int]) in places.map { files[$0].name }.joined(separator: " ") }
        return
            (telling.map { "\($0.value.count) \($0.key(language))" }
            + silent.map { "\($0.value.count) \($0.key(language)): \(names($0.value))" })
            .joined(separator: ", ")
    }

    private static let silences: Set<Text> = [Interface.Evidence.unreadable, Interface.Evidence.noSetting]

    /// The settings in a file. WinHTTP's needs no name: it is what such files are collected for.
    private static func setting(of file: File) -> Text {
        guard let reading = file.reading else { return Interface.Evidence.unreadable }
        let settings = reading.findings.filter { kinds.contains($0.kind) }
        guard !settings.isEmpty else { return Interface.Evidence.noSetting }
        return Text { language in
            settings.map { finding in
                let value = FindingText.value(of: finding)?(language) ?? ""
                return finding.kind == .winHTTPSetting ? value : "\(finding.kind.title(language)) \(value)"
            }.joined(separator: "; ")
        }
    }

    private static let kinds: Set<FindingKind> = [
        .winHTTPSetting, .advancedWinHTTPSetting, .userSetting, .accountSetting, .deviceSetting,
    ]
}
