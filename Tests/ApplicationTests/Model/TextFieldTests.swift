import Testing

@testable import Application

/// A line of text being typed: `|` stands for the cursor.
@Suite struct TextFieldTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let edit: TextField.Edit
        let before, after: String
        var testDescription: String { "\(edit) at \(before)" }
    }

    static let cases = [
        Case(edit: .insert("ab"), before: "x|y", after: "xab|y"),
        Case(edit: .insert("プロキシ"), before: "|", after: "プロキシ|"),
        Case(edit: .insert(""), before: "x|y", after: "x|y"),
        Case(edit: .backspace, before: "xy|z", after: "x|z"),
        Case(edit: .backspace, before: "が|ぎ", after: "|ぎ"),
        Case(edit: .backspace, before: "|xy", after: "|xy"),
        Case(edit: .delete, before: "x|yz", after: "x|z"),
        Case(edit: .delete, before: "xy|", after: "xy|"),
        Case(edit: .left, before: "xy|", after: "x|y"),
        Case(edit: .left, before: "|xy", after: "|xy"),
        Case(edit: .right, before: "|xy", after: "x|y"),
        Case(edit: .right, before: "xy|", after: "xy|"),
        Case(edit: .home, before: "xy|z", after: "|xyz"),
        Case(edit: .end, before: "x|yz", after: "xyz|"),
        Case(edit: .eraseLine, before: "xy|z", after: "|z"),
        Case(edit: .eraseLine, before: "|xy", after: "|xy"),
    ]

    @Test(arguments: cases) func edits(_ item: Case) {
        var field = Self.field(item.before)
        let all = field.edit(item.edit)
        #expect(all)
        #expect(Self.shown(field) == item.after)
    }

    @Test func whatGoesBeyondTheLimitIsNotTaken() {
        var field = TextField(String(repeating: "x", count: TextField.limit - 1))
        let room = field.edit(.insert("y"))
        #expect(room)
        let full = field.edit(.insert("zz"))
        #expect(!full)
        #expect(field.text.count == TextField.limit)
        #expect(field.text.last == "y")
        #expect(TextField(String(repeating: "x", count: TextField.limit + 1)).text.count == TextField.limit)
    }

    @Test func partOfAnInsertionIsTakenWhereTheRestHasNoRoom() {
        var field = TextField(String(repeating: "x", count: TextField.limit - 1))
        field.edit(.home)
        let all = field.edit(.insert("abc"))
        #expect(!all)
        #expect(field.cursor == 1)
        #expect(field.text.prefix(2) == ["a", "x"])
    }

    private static func field(_ shown: String) -> TextField {
        let parts = shown.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        var field = TextField(parts.joined())
        for _ in parts[1] { field.edit(.left) }
        return field
    }

    private static func shown(_ field: TextField) -> String {
        String(field.text[..<field.cursor]) + "|" + String(field.text[field.cursor...])
    }
}
