import Canvas
import Facts

/// The word of a grade in a line, in the look of the grade. The word is always there: the look only makes it found.
struct GradeMark: Equatable {
    let text: String
    /// From the beginning of the line, in columns.
    let column: Int
    let style: Style

    /// The word at its first place in a line; nil where it was cut off or broken.
    init?(_ word: String, _ grade: Grade, in line: String) {
        // Not by a search of the library's, which makes a table first: this is done for each line at each key.
        guard let place = line.indices.first(where: { line[$0...].hasPrefix(word) }) else { return nil }
        text = word
        column = Columns.width(of: String(line[..<place]))
        style = grade.style
    }
}

extension Grade {
    /// What one source says and what was only seen in logs look alike.
    var style: Style {
        switch self {
        case .documented: .documented
        case .singleSource, .observed: .onceSeen
        case .inferred: .inferred
        case .disputed: .disputed
        }
    }
}
