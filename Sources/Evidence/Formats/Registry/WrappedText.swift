/// A value that a console broke into several lines.
enum WrappedText {
    /// The value with the lines that go on with it: at the margin where a line of `reg query` was full, or below the
    /// value where PowerShell broke it.
    static func join(_ value: Substring, _ line: SourceLine, _ below: ArraySlice<SourceLine>) -> String {
        let column = line.text.distance(from: line.text.startIndex, to: value.startIndex)
        var whole = String(value)
        var above = line
        for next in below.prefix(mostLines) {
            let pasted = PastedLine(next)
            let text = pasted.content
            let indent = next.text.distance(from: next.text.startIndex, to: text.startIndex) - pasted.margin
            let isPiece = !text.isEmpty && !text.contains(where: \.isBlank) && !text.contains("\\")
            let isBelow = indent >= column - PastedLine(line).margin && column > 0 && Labelled(text) == nil
            let isBroken = indent == 0 && above.text.count >= narrowestConsole - 1 && isPiece
            guard isBroken || isBelow && !text.isEmpty else { break }
            whole += text
            above = next
        }
        return whole
    }

    private static let narrowestConsole = 80
    private static let mostLines = 30
}
