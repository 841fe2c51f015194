extension Reader {
    /// What `netsh winhttp show` and `set advproxy` print, a JSON object; and `Get-WinhttpProxy -Advanced`, a list.
    static let netshAdvproxy = Reader(format: .netshAdvproxy) { lines in
        var findings: [Finding] = []
        var start = 0
        while start < lines.count {
            let report = AdvancedReport(lines[start...])
            findings += report?.findings ?? []
            start += report?.length ?? 1
        }
        return findings
    }
}

extension AdvancedReport {
    /// The report that begins with the first of some lines: its heading, or where that was not copied the object.
    init?(_ lines: ArraySlice<SourceLine>) {
        guard let first = lines.first else { return nil }
        guard first.text.contains(ascii: "winhttp"), let heading = ReportHeading(PastedLine(first)) else {
            self.init(object: lines, above: 0, hasHeading: false)
            return
        }
        if heading.rest.first == "{" {
            self.init(object: lines, from: heading.rest.startIndex, above: 0, hasHeading: true)
        } else if heading.rest.isEmpty {
            let gap = lines.dropFirst().prefix(4).prefix { PastedLine($0).isBlank }.count + 1
            self.init(below: lines.dropFirst(gap), above: gap)
        } else {
            return nil
        }
    }

    private init?(below lines: ArraySlice<SourceLine>, above: Int) {
        if lines.first?.firstByte == UInt8(ascii: "{") {
            self.init(object: lines, above: above, hasHeading: true)
        } else {
            self.init(list: lines, above: above)
        }
    }

    /// An object with a line of its own.
    private init?(object lines: ArraySlice<SourceLine>, above: Int, hasHeading: Bool) {
        guard let first = lines.first, first.firstByte == UInt8(ascii: "{") else { return nil }
        self.init(object: lines, from: PastedLine(first).content.startIndex, above: above, hasHeading: hasHeading)
    }

    /// Without a heading the object has to hold nothing but keys of the setting, and more than `proxy`, which many
    /// programs have. Of one that was cut off nothing follows but what it sets.
    private init?(object lines: ArraySlice<SourceLine>, from start: String.Index, above: Int, hasHeading: Bool) {
        guard let first = lines.first, let object = FlatObject(lines, from: start) else { return nil }
        let keys = Set(object.entries.map(\.key))
        let isOwn = keys.allSatisfy(AdvancedEntry.isKey) && !keys.isSubset(of: ["proxy"])
        guard hasHeading || isOwn else { return nil }
        self.init(
            entries: object.entries, opening: (first, start..<first.text.index(after: start)),
            confidence: !object.isClosed ? .possible : hasHeading ? .certain : .likely, length: above + object.length)
        if !object.isClosed && !isSet { return nil }
    }

    /// The lines `Key: value` below a heading, with or without blank lines between them. That nothing is set needs a line
    /// to say so.
    private init?(list lines: ArraySlice<SourceLine>, above: Int) {
        var entries: [AdvancedEntry] = []
        var length = 0
        for (place, line) in lines.enumerated() {
            let pasted = PastedLine(line)
            if pasted.isBlank { continue }
            guard let entry = Self.entry(in: pasted) else { break }
            entries.append(entry)
            length = place + 1
        }
        guard let first = entries.first else { return nil }
        self.init(entries: entries, opening: (first.line, first.clue), confidence: .certain, length: above + length)
        if !isSet && flag("autodetect") == nil { return nil }
    }

    private static func entry(in line: PastedLine) -> AdvancedEntry? {
        guard let labelled = Labelled(line.content), AdvancedEntry.isKey(labelled.label) else { return nil }
        let value: AdvancedEntry.Value =
            switch labelled.value.lowercased() {
            case "true": .flag(true)
            case "false": .flag(false)
            default: .text(String(labelled.value))
            }
        let clue = labelled.value.isEmpty ? labelled.label : labelled.value
        return AdvancedEntry(
            key: labelled.label.lowercased(), value: value, line: line.source, clue: clue.startIndex..<clue.endIndex)
    }
}
