import Collector
import Engine
import Evidence
import Facts
import Guidance

/// The screen for a code that the caller reads aloud: a line for each group, judged as soon as it is full.
extension Model {
    static let groupRows = (0..<SpokenCode.groups).map { Row(kind: .group($0), digit: nil, text: Text(verbatim: "")) }

    /// What the groups say, as far as they are typed.
    public var spokenCode: Result<SpokenCode, SpokenCode.Fault> {
        SpokenCode.read((forms[Screen.readAloudName] ?? Form()).groups.map(\.string))
    }

    mutating func openReadAloud() -> [Effect] {
        close()
        if screen != .readAloud { open(.readAloud) }
        return []
    }

    // MARK: From the first question

    /// The digits of the line, where it can be nothing but the beginning of a code that is read aloud.
    var spokenBeginning: SpokenDigits? {
        guard let digits = SpokenDigits(form.field.string), digits.isBeginning else { return nil }
        // Two numbers may be two error codes.
        let isCode = CodeRecogniser.find(in: digits.groups[0]).contains { Catalogue.entry(for: $0.code) != nil }
        return isCode && digits.groups.count < 3 ? nil : digits
    }

    /// Goes on with these digits where there is room for them.
    mutating func readAloud(_ digits: SpokenDigits) {
        form = Form()
        open(.readAloud)
        forms[Screen.readAloudName] = nil
        fill(digits)
    }

    // MARK: Typing

    mutating func editGroup(_ edit: TextField.Edit) {
        switch edit {
        case .insert(let text): insert(text)
        case .backspace where line.isEmpty && form.row > 0:
            form.row -= 1
            line.edit(.end)
            line.edit(.backspace)
        default: line.edit(edit)
        }
    }

    private mutating func insert(_ text: String) {
        guard let digits = SpokenDigits(text) else {
            if text.contains(where: { $0.isLetter || $0.isNumber }) { notice = Interface.ReadAloud.digitsOnly }
            return
        }
        digits.groups.joined().count == 1 ? type(digits.groups[0]) : fill(digits)
    }

    /// A full group is begun anew: it was asked for again.
    private mutating func type(_ digit: String) {
        if line.text.count == SpokenCode.digits { line = TextField() }
        line.edit(.insert(digit))
        if SpokenCode.value(of: line.string) != nil { goOn() }
    }

    /// Several digits at once are pasted, or typed ahead: none of them takes the place of another. A whole code begins
    /// with the first group.
    private mutating func fill(_ digits: SpokenDigits) {
        if digits.groups.count == SpokenCode.groups { form.row = 0 }
        if digits.groups.count == SpokenCode.groups { form.groups = form.groups.map { _ in TextField() } }
        for digit in digits.groups.joined() {
            if line.text.count == SpokenCode.digits {
                guard form.row + 1 < form.groups.count else { return }
                form.row += 1
                line = TextField()
            }
            line.edit(.insert(String(digit)))
        }
        if SpokenCode.value(of: line.string) != nil { goOn() }
    }

    /// To the next group that is not right yet, round to the first; where all are, it stays.
    private mutating func goOn() {
        let count = form.groups.count
        let next = (1..<count).map { (form.row + $0) % count }
        form.row = next.first { SpokenCode.value(of: form.groups[$0].string) == nil } ?? form.row
    }

    // MARK: What it says

    /// Enter on a whole code shows its answers; before, it goes to the group that is wanted.
    mutating func takeSpoken() {
        switch spokenCode {
        case .success(let code):
            close()
            read(code.text.joined(separator: " "))
        case .failure(.groups(let groups)): form.row = groups[0] - 1
        case .failure(.form): form.row = 0
        case .failure(.incomplete):
            form.row = form.groups.firstIndex { SpokenCode.value(of: $0.string) == nil } ?? form.row
        case .failure(.sum): break
        }
    }

    /// Whether a group adds up, by its place; nil while it is not whole.
    public func addsUp(_ place: Int) -> Bool? {
        let group = form.groups[place].string
        return group.count == SpokenCode.digits ? SpokenCode.value(of: group) != nil : nil
    }

    /// What is said below the groups: of a wrong one before the next one.
    public var spokenStatus: (text: Text, isFault: Bool) {
        switch spokenCode {
        case .success: (Interface.ReadAloud.whole, false)
        case .failure(.incomplete): (Interface.ReadAloud.next(form.row + 1), false)
        case .failure(let fault): (Interface.ReadAloud.fault(fault), true)
        }
    }
}
