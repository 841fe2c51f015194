import Application
import Canvas

extension Page {
    /// A code that the caller reads aloud: its groups, how each is said, and whether it adds up.
    mutating func readAloud() {
        heading(Interface.ReadAloud.title)
        var text = Document(columns: frame.columns)
        for passage in HandOver.spoken { text.add(passage, model.language) }
        rows(atMost: isUntouched ? frame.body.count / 3 : frame.body.count, above: text, gap: frame.isWide ? 1 : 0)
    }

    /// On a small screen, as long as nothing is typed, what is dictated has most of the room.
    var isUntouched: Bool { !frame.isWide && model.form.groups.allSatisfy(\.isEmpty) }

    /// A group with its words, as wide as they are; on a small screen whether it adds up is all that has room.
    func groupLine(_ place: Int, _ row: Row) -> String {
        let line = fieldLine(row)
        guard let isRight = model.addsUp(place) else { return line }
        let verdict = say(isRight ? Interface.ReadAloud.addsUp : Interface.ReadAloud.isWrong)
        if !frame.isWide { return "\(line) \(verdict)" }
        return "\(line)  \(Columns.pad(words(of: place), to: Self.wordColumns))  \(verdict)"
    }

    /// Five times きゅう, with the blanks between.
    private static let wordColumns = 34

    private func words(of place: Int) -> String { say(Interface.ReadAloud.spoken(model.form.groups[place].string)) }

    /// On a small screen the words of the group that is pointed at; while that is not whole, of the one before it.
    var readAlong: [StyledLine] {
        let place = model.addsUp(model.form.row) == nil ? model.form.row - 1 : model.form.row
        guard model.form.groups.indices.contains(place), model.addsUp(place) != nil else { return [] }
        return [StyledLine(Columns.truncate("\(place + 1): \(words(of: place))", to: frame.columns), .hint)]
    }

    /// Which group is wanted, or what is wrong.
    var spokenStatus: StyledLine {
        let status = model.spokenStatus
        return StyledLine(say(status.text), status.isFault ? .warning : .hint)
    }
}
