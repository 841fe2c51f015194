import Application
import Facts

@testable import Plain

/// A conversation held to its end: what is said and typed, as it stands on paper.
struct Script {
    private(set) var talk: Conversation
    /// Everything said, with what was typed behind each prompt.
    private(set) var lines: [String] = []
    /// What was printed outside, such as the ticket; nil while the wizard has not ended.
    private(set) var printed: [String]?
    /// Everything printed outside.
    private(set) var exact: [String] = []
    /// What was last said.
    private(set) var said: [String] = []

    init(_ model: Model = Model(language: .en), page: Int? = nil) {
        talk = Conversation(model, page: page)
        say()
    }

    init(_ language: Language, _ typed: [String], page: Int? = nil) {
        self.init(Model(language: language), page: page)
        for line in typed { type(line) }
    }

    mutating func type(_ line: String, isFollowed: Bool = true) {
        guard printed == nil else { return }
        if talk.prompt == nil { lines.append(line) } else { lines[lines.count - 1] += line }
        for effect in talk.take(line, isFollowed: isFollowed) {
            switch effect {
            case .print(let text): put(text)
            case .leave(let text):
                put(text)
                printed = text
            case .write(let name, _): talk.take(back: .fileWritten(name, fault: nil))
            case .repaint: break
            }
        }
        if printed == nil { say() }
    }

    /// The input ends here.
    mutating func end() {
        let (stopped, effects) = talk.end()
        lines += stopped
        for case .leave(let text) in effects {
            put(text)
            printed = text
        }
    }

    private mutating func put(_ text: [String]) {
        lines += text
        exact += text
    }

    private mutating func say() {
        said = talk.announcement()
        lines += said
        if let prompt = talk.prompt { lines += prompt.split(separator: "\n").map(String.init) }
    }

    var text: String { lines.joined(separator: "\n") }
}
