import Collector
import Facts

/// Takes the read-aloud codes out of a text: lines of nothing but digits, one or several in a row.
///
/// The lines that it takes are left empty for the other readers, which would find error codes in five digits.
struct SpokenText: Sendable {
    private(set) var findings: [Finding] = []
    private(set) var quotes: [Int: String] = [:]

    /// - Returns: what is left for the other readers.
    mutating func take(_ lines: [SourceLine]) -> [SourceLine] {
        var lines = lines
        var start = 0
        while start < lines.count {
            guard Self.isOfDigits(lines[start]), let end = takeCode(from: start, in: lines) else {
                start += 1
                continue
            }
            for place in start..<end { lines[place] = SourceLine(lines[place].number, "") }
            start = end
        }
        return lines
    }

    /// Takes as many lines as make a code; empty ones may stand between.
    /// - Returns: the line behind it; nil where none begins there.
    private mutating func takeCode(from start: Int, in lines: [SourceLine]) -> Int? {
        var (end, digits) = (start, 0)
        while end < lines.count, lines[end].text.isEmpty || Self.isOfDigits(lines[end]) {
            digits += lines[end].text.count(where: \.isWholeNumber)
            end += 1
            // With the number of each group before it.
            if digits > SpokenCode.groups * (SpokenCode.digits + 1) { return nil }
            if digits >= SpokenCode.groups * SpokenCode.digits, take(lines[start..<end]) { return end }
        }
        return nil
    }

    /// - Returns: false where the lines are no code, and none that was misheard.
    private mutating func take(_ lines: ArraySlice<SourceLine>) -> Bool {
        let text = lines.map { PastedLine($0).content }.joined(separator: " ")
        guard let digits = SpokenDigits(text), digits.groups.count == SpokenCode.groups,
            digits.groups.allSatisfy({ $0.count == SpokenCode.digits })
        else { return false }
        let places = Self.places(of: digits.groups, in: lines)
        switch digits.code {
        case .success(let code): findings += SpokenFindings(code: code, places: places).all
        case .failure(let fault):
            // Of other numbers so long one group in eleven adds up.
            let right = digits.groups.count { SpokenCode.value(of: $0) != nil }
            if right < Self.fewest { return false }
            findings.append(SpokenFindings.finding(of: fault, places))
        }
        for line in lines { quotes[line.number] = line.text }
        return true
    }

    private static let fewest = 4

    /// A line and the columns in it.
    struct Place: Sendable, Hashable {
        let line: Int
        let columns: ClosedRange<Int>
    }

    /// Where each group stands. One that is broken has the place where it begins.
    private static func places(of groups: [String], in lines: ArraySlice<SourceLine>) -> [Place] {
        var digits: [Place] = []
        for line in lines {
            let runs = line.text.enumerated().filter { $0.element.isWholeNumber }.map(\.offset)
            digits += runs.map { Place(line: line.number, columns: $0 + 1...$0 + 1) }
        }
        // Where groups are numbered, the numbers are digits as well.
        let step =
            digits.count == SpokenCode.groups * (SpokenCode.digits + 1) ? SpokenCode.digits + 1 : SpokenCode.digits
        return groups.indices.map { group in
            let last = digits[group * step + step - 1]
            let first = digits[group * step + step - SpokenCode.digits]
            let end = first.line == last.line ? last.columns.upperBound : first.columns.upperBound
            return Place(line: first.line, columns: first.columns.lowerBound...end)
        }
    }

    /// Told by a look at the first signs, for it is asked of every line of a log.
    private static func isOfDigits(_ line: SourceLine) -> Bool {
        guard let first = line.firstByte, first.isDigit || first == 0xEF, line.text.utf8.count <= most,
            line.text.utf8.allSatisfy(isOfDigits)
        else { return false }
        return SpokenDigits(PastedLine(line).content) != nil
    }

    /// No letter of ASCII: lines of logs, which begin with a date, are done with here.
    private static func isOfDigits(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: ">") || byte >= 0x80 }

    /// Seven groups in full width, three bytes a digit, with their numbers and as much between.
    private static let most = 300
}
