/// A text without line breaks, and the width it has to be brought to.
struct Paragraph {
    private let text: String
    private let clusters: [Cluster]
    private let columns: Int
    private let indent: Int

    init(_ text: String, columns: Int, indent: Int) {
        self.text = text
        self.columns = columns
        self.indent = Self.leavesRoom(indent, of: columns) ? indent : 0
        let all = Array(Clusters(text))
        let blanks = all.prefix { $0.isBlank }
        let keepsBlanks = Self.leavesRoom(blanks.reduce(0) { $0 + $1.width }, of: columns)
        clusters = keepsBlanks ? all : Array(all[blanks.endIndex...])
    }

    /// The text as lines; at least one, which may be empty.
    var lines: [String] {
        var lines: [String] = []
        var start = 0
        repeat {
            let margin = lines.isEmpty ? 0 : indent
            let end = endOfLine(from: start, room: columns - margin)
            lines.append(String(repeating: " ", count: margin) + text(start..<end))
            start = clusters[end...].firstIndex { !$0.isBlank } ?? clusters.endIndex
        } while start < clusters.endIndex
        return lines
    }

    /// Where the line that begins at `start` ends: at the last good place for a break, else where a part ends of a word
    /// that fills the line, else in the middle of that word.
    private func endOfLine(from start: Int, room: Int) -> Int {
        guard let tooFar = firstBeyond(room, from: start) else { return clusters.endIndex }
        let first = firstOfText(from: start)
        let places = stride(from: tooFar, to: first, by: -1)
        return places.first { Kinsoku.invitesBreak(before: $0, in: clusters) }
            ?? Kinsoku.partSigns.lazy.compactMap { sign in
                places.first { Kinsoku.endsPart(with: sign, before: $0, in: clusters) }
            }.first
            ?? places.first { Kinsoku.allowsBreak(before: $0, in: clusters) }
            ?? max(tooFar, first + 1)
    }

    /// Where the text of a line begins: behind blanks, and behind the sign of a list, which is no line by itself.
    private func firstOfText(from start: Int) -> Int {
        guard let first = clusters[start...].firstIndex(where: { !$0.isBlank }) else { return start }
        let next = first + 1
        guard clusters[first].base == "-", next < clusters.endIndex, clusters[next].isBlank else { return first }
        return clusters[next...].firstIndex { !$0.isBlank } ?? first
    }

    /// The first cluster that does not fit into `room` columns; blanks always fit.
    private func firstBeyond(_ room: Int, from start: Int) -> Int? {
        var used = 0
        for position in start..<clusters.endIndex {
            used += clusters[position].width
            if used > room && !clusters[position].isBlank { return position }
        }
        return nil
    }

    private func text(_ range: Range<Int>) -> String {
        guard let last = clusters[range].last(where: { !$0.isBlank }) else { return "" }
        return String(text[utf8: clusters[range.lowerBound].place.lowerBound..<last.place.upperBound])
    }

    /// Whether enough is left for any character after so many blanks.
    private static func leavesRoom(_ blanks: Int, of columns: Int) -> Bool {
        blanks <= columns - 2
    }
}
