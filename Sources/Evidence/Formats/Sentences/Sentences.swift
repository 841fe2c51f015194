extension Reader {
    /// Sentences and values that people copy out of windows, consoles and logs of other programs.
    static let messages = Reader(format: .text, reading: SentenceReading())
}

/// Reads what is short: who copies a sentence does not copy a whole log.
private struct SentenceReading: FormReading {
    private var found = Findings()
    private var left = Self.mostLines

    /// Beyond so many lines a text is a log, which has readers of its own.
    private static let mostLines = 400
    private static let longestLine = 2048
    /// The lines on either side that belong to a sentence.
    private static let around = 3

    mutating func read(_ lines: [SourceLine]) {
        let short = lines.prefix(left)
        left -= short.count
        let low = short.map { $0.text.utf8.count <= Self.longestLine ? $0.text.lowercased() : "" }
        for place in low.indices where !low[place].isEmpty {
            let near = low[max(0, place - Self.around)...min(low.count - 1, place + Self.around)]
            for finding in Self.findings(short[place], low[place], near.joined(separator: "\n")) { found.add(finding) }
        }
        found.add(ServiceStates.findings(in: Array(short), low))
    }

    var findings: [Finding] { found.all }

    private static func findings(_ line: SourceLine, _ text: String, _ near: String) -> [Finding] {
        let told = SentenceClue.all.filter { clue in
            clue.here.allSatisfy { $0.contains { text.contains($0) } }
                && clue.near.allSatisfy { $0.contains { near.contains($0) } }
        }
        return told.map { finding($0.kind, $0.word, line, $0.confidence) } + values(line, text)
    }

    private static func values(_ line: SourceLine, _ text: String) -> [Finding] {
        hostsLine(line, text) + updateServer(line, text) + scriptInFile(line, text)
    }

    /// `0.0.0.0 download.windowsupdate.com`, a line of the hosts file.
    private static func hostsLine(_ line: SourceLine, _ text: String) -> [Finding] {
        let words = text.split { $0 == " " || $0 == "\t" }
        guard words.count >= 2, ["0.0.0.0", "127.0.0.1", "::1", "::"].contains(words[0]),
            words[1].contains("microsoft") || words[1].contains("windowsupdate")
        else { return [] }
        return [finding(.hostsFile, "yes", line, .certain)]
    }

    /// `WUServer = http://wsus01.example.com:8530`, as tools print what the policy names.
    private static func updateServer(_ line: SourceLine, _ text: String) -> [Finding] {
        guard let name = text.firstRange(of: "wuserver") else { return [] }
        let value = text[name.upperBound...].drop { " \t:=".contains($0) }.prefix { !" \t,;\"'".contains($0) }
        let schemes = ["http", "https"].filter { value.hasPrefix($0 + "://") }
        guard let scheme = schemes.first, text[name.upperBound...].first.map({ " \t:=".contains($0) }) ?? false
        else { return [] }
        return [
            finding(.source, "wsus-" + scheme, line, .likely), finding(.updateServer, String(value), line, .likely),
        ]
    }

    private static func scriptInFile(_ line: SourceLine, _ text: String) -> [Finding] {
        guard let start = text.firstRange(of: "file://")?.lowerBound else { return [] }
        let address = text[start...].prefix { !" \t\"'<>".contains($0) }
        return address.hasSuffix(".pac") || address.hasSuffix(".dat") || address.hasSuffix(".js")
            ? [finding(.pac, String(address), line, .certain)] : []
    }

    private static func finding(
        _ kind: FindingKind, _ word: String, _ line: SourceLine, _ confidence: Finding.Confidence
    ) -> Finding {
        Finding(
            kind, .text(word), line: line.number, columns: line.columns(of: line.text[...]), confidence)
    }
}
