import Engine

/// What a person has typed, marked and pointed at on one screen, before it is an answer.
public struct Form: Sendable, Equatable {
    /// The row that is pointed at, from 0.
    public var row = 0
    /// The choices marked, where several may be.
    public var marked: Set<String> = []
    public var field = TextField()
    /// The answer that the question had when it was opened; nil where it had none, or another was given since.
    var standing: Answer?
    /// The second line, on a screen that has two.
    public var second = TextField()
    /// The groups of a code that is read aloud; empty on every other screen.
    public internal(set) var groups: [TextField] = []
    /// Codes that were perhaps meant by a line that names none.
    public internal(set) var offers: [String] = []
    /// Where a text longer than the screen begins to be shown.
    public var top = TextPlace()

    public init() {}
}

/// A line of text being typed.
public struct TextField: Sendable, Equatable {
    public private(set) var text: [Character] = []
    /// Before which character the cursor stands.
    public private(set) var cursor = 0

    /// A line is no place for a log: what goes beyond is not taken, and the person is told.
    public static let limit = 500

    public init(_ text: String = "") {
        self.text = Array(text.prefix(Self.limit))
        cursor = self.text.count
    }

    public var string: String { String(text) }
    public var isEmpty: Bool { text.isEmpty }

    /// What a key does to the line.
    public enum Edit: Sendable, Hashable {
        case insert(String)
        case backspace, delete, left, right, home, end
        /// Everything before the cursor.
        case eraseLine
    }

    /// - Returns: false where not all of it was taken.
    @discardableResult
    mutating func edit(_ edit: Edit) -> Bool {
        switch edit {
        case .insert(let new): return insert(new)
        case .backspace where cursor > 0:
            cursor -= 1
            text.remove(at: cursor)
        case .delete where cursor < text.count: text.remove(at: cursor)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = text.count
        case .eraseLine:
            text.removeSubrange(..<cursor)
            cursor = 0
        case .backspace, .delete: break
        }
        return true
    }

    private mutating func insert(_ new: String) -> Bool {
        let room = Self.limit - text.count
        let taken = Array(new.prefix(room))
        text.insert(contentsOf: taken, at: cursor)
        cursor += taken.count
        return taken.count == new.count
    }
}
