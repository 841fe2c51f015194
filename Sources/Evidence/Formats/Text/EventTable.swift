/// Events in a table, as `Get-WinEvent` and `Get-EventLog` print them, or as Markdown has them: a heading with the name
/// of the column, and a number in each row. Who wrote the events stands in the row, in the table, or in a line above it.
struct EventTable {
    private let heading: ArraySlice<UInt8>
    private let rows: [ArraySlice<UInt8>]
    private let record: LogRecord

    /// Beyond so many rows a table is a file.
    private static let most = 400

    /// nil where no line of a passage is such a heading.
    init?(in record: LogRecord) {
        guard record.text.firstIndex(of: "Id") ?? record.text.firstIndex(of: "ID") != nil else { return nil }
        let lines = record.text.split(separator: 0x0A).prefix(Self.most)
        guard let place = lines.firstIndex(where: Self.isHeading) else { return nil }
        (heading, rows, self.record) = (lines[place], Array(lines[(place + 1)...]), record)
    }

    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let words = cells(of: line)
        let hasNumber = words.contains { ["Id", "EventID", "InstanceID", "Event ID", "イベント ID"].contains($0.text) }
        return hasNumber
            && words.contains {
                ["TimeCreated", "ProviderName", "LevelDisplayName", "EntryType", "Source", "ソース"].contains($0.text)
            }
    }

    /// - Parameter above: who wrote the events, where a line above the table says so.
    func sightings(above: EventSource?) -> [Sighting] {
        let known = EventSource(in: record.text) ?? above
        return rows.flatMap { row -> [Sighting] in
            guard let source = EventSource(in: row) ?? known else { return [] }
            return numbers(in: row).lazy.map { Self.sightings(of: $0, from: source) }.first { !$0.isEmpty } ?? []
        }
    }

    private static func sightings(of number: ArraySlice<UInt8>, from source: EventSource) -> [Sighting] {
        LogClues.meaning(of: Int(number.text) ?? 0, from: source).map {
            Sighting($0.kind, $0.value, number.indices, $0.confidence)
        }
    }

    /// Of a row with bars the cell in the column of the number, of any other the first word of nothing but digits, for
    /// a paste sets columns apart no more; behind an index and a day of the month any.
    private func numbers(in row: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        let cells = Self.cells(of: row)
        if row.contains(UInt8(ascii: "|")) {
            let names = ["Id", "EventID", "InstanceID", "Event ID", "イベント ID"]
            let column = Self.cells(of: heading).firstIndex { names.contains($0.text) }
            return column.flatMap { cells.indices.contains($0) && Self.isNumber(cells[$0]) ? [cells[$0]] : nil } ?? []
        }
        let hasIndex = Self.cells(of: heading).contains { $0.text == "Index" }
        let numbers = cells.filter(Self.isNumber)
        return hasIndex ? Array(numbers.dropFirst()) : Array(numbers.prefix(1))
    }

    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        (1...5).contains(word.count) && word.allSatisfy(\.isDigit)
    }

    private static func cells(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        let bar = UInt8(ascii: "|")
        guard line.contains(bar) else { return line.split(whereSeparator: \.isGap) }
        return line.split(separator: bar).map(\.trimmed).filter { !$0.isEmpty }
    }

    /// Who wrote the events of the table below: `   ProviderName: Microsoft-Windows-WindowsUpdateClient`, a line alone.
    static func source(above record: LogRecord) -> EventSource? {
        guard record.lineCount == 1, record.text.firstIndex(of: "ProviderName") != nil else { return nil }
        return EventSource(in: record.text)
    }
}
