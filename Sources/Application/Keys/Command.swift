import Facts

/// Something a key does. The one table of these makes the bindings, the help and the last line of the screen.
public struct Command: Sendable {
    /// Where a command is to be had.
    public enum Place: Sendable {
        case anywhere
        /// At a question or an outcome.
        case walk
        /// Where the keys of a line have nothing to move in.
        case list
        /// Where several can be marked.
        case several
        /// At the case where it stands, where answers can be taken back.
        case standing
        /// At the question whose turn it is, where the OS can be told before its own.
        case question
        /// Where the order is explored.
        case exploring
        /// Where the order is explored, and at its contrasts once they are told.
        case teaching
        /// Where something shown rests on documents.
        case explained
        /// Where there is something to be printed.
        case printable
        /// Where evidence can be given.
        case asking
        /// Where the caller can be given something to run.
        case handing
        /// On the help screen.
        case help
    }

    public let message: Message
    /// The keys that work everywhere, also where text is typed.
    public let keys: [Key]
    /// The letters that work where no text is typed.
    public let letters: [Character]
    public let place: Place
    /// What it does, for the help.
    public let text: Text
    /// The same in a word, for the last line; nil where it has no room there.
    public let label: Text?

    init(
        _ message: Message, keys: [Key] = [], letters: [Character] = [], at place: Place = .anywhere, _ text: Text,
        label: Text? = nil
    ) {
        self.message = message
        self.keys = keys
        self.letters = letters
        self.place = place
        self.text = text
        self.label = label
    }

    /// The key that stands for it on the last line: a letter where letters are commands.
    public func key(whereTextIsTyped: Bool) -> Key? {
        whereTextIsTyped ? keys.first : letters.first.map { .character($0) } ?? keys.first
    }
}
