extension Reader {
    /// What `bitsadmin /util /setieproxy` answers, in English on every Windows; and `/getieproxy`, of which no output
    /// was seen, as far as its words are those of the command.
    static let bitsadmin = Reader(format: .bitsadmin) { lines in
        lines.indices.compactMap { AccountReport(lines[$0...])?.finding }
    }
}

/// What bitsadmin says of a service account's setting.
private struct AccountReport {
    private let line: SourceLine
    private let clue: Substring
    private let setting: UserSetting
    private let confidence: Finding.Confidence

    var finding: Finding {
        Finding(.accountSetting, .user(setting), line: line.number, columns: line.columns(of: clue), confidence)
    }

    init?(_ lines: ArraySlice<SourceLine>) {
        guard let first = lines.first, first.text.contains(ascii: "account"), Self.namesAccount(first.text) else {
            return nil
        }
        let heading = PastedLine(first)
        let below = lines.dropFirst().prefix(12).prefix { !Self.namesAccount($0.text) }.map(PastedLine.init)
        let inHeading = Usage(in: heading.content)
        guard !first.text.contains(ascii: "/util"),
            let (line, usage) = inHeading.map({ (heading, $0) }) ?? Self.usage(in: below)
        else { return nil }
        (self.line, clue, setting) = (line.source, usage.word, Self.setting(usage, below.compactMap(Self.labelled)))
        confidence = inHeading == nil ? .possible : .certain
    }

    private static func namesAccount(_ text: String) -> Bool {
        text.contains(ascii: "localsystem") || text.contains(ascii: "networkservice")
            || text.contains(ascii: "localservice")
    }

    private static func usage(in lines: [PastedLine]) -> (PastedLine, Usage)? {
        lines.lazy.compactMap { line in Usage(in: line.content).map { (line, $0) } }.first
    }

    private static func setting(_ usage: Usage, _ values: [Labelled]) -> UserSetting {
        let value = { (words: [StaticString]) in
            let labelled = values.first { value in words.contains { value.label.contains(ascii: $0) } }
            return labelled.flatMap { $0.value.isEmpty || $0.value.first == "(" ? nil : String($0.value) }
        }
        return UserSetting(
            uses: usage.uses, proxy: value(["proxy list", "proxy server"]),
            bypass: value(["bypass"])?[...].bypassEntries ?? [], pac: value(["url", "script"]),
            autoDetect: usage.autoDetect)
    }

    private static func labelled(_ line: PastedLine) -> Labelled? {
        Labelled(line.content) ?? line.content.firstIndex(of: "=").map { Labelled(line.content, endingAt: $0) }
    }
}

/// One of the usages that `/setieproxy` takes.
private struct Usage {
    let word: Substring
    let uses: [UserSetting.Use]

    /// nil where the usage does not tell.
    var autoDetect: Bool? { uses.isEmpty ? false : uses.contains(.autoDetect) ? true : nil }

    init?(in text: Substring) {
        let words = text.split { $0.isBlank || ".:=,".contains($0) }
        let found = words.lazy.compactMap { word in Self.uses(of: word).map { (word, $0) } }.first
        guard let found else { return nil }
        (word, uses) = found
    }

    private static func uses(of word: Substring) -> [UserSetting.Use]? {
        switch word {
        case "NO_PROXY": []
        case "AUTODETECT": [.autoDetect]
        case "AUTOSCRIPT": [.pac]
        case "MANUAL_PROXY": [.static]
        default: nil
        }
    }
}
