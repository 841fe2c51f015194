import Application

/// The lines of a pasted text, as they come.
struct Gathered: Sendable {
    private(set) var lines: [String] = []
    private var bytes = 0
    /// Whether more came than is kept.
    private(set) var isTruncated = false

    /// Enough for a log; what is beyond is thrown away.
    private static let limit = 16 << 20
    /// A line with nothing else ends the text.
    static let mark = "."

    var isEmpty: Bool { lines.isEmpty }
    var text: String { lines.joined(separator: "\n") }

    mutating func add(_ line: String) {
        bytes += line.utf8.count + 1
        if bytes > Self.limit { isTruncated = true } else { lines.append(line) }
    }
}

/// What the machine printed: lines until a mark, or until one that is left empty by hand.
extension Conversation {
    /// On the screen for evidence a text is wanted at once, as long as there is none.
    mutating func openGathering(from before: Model) {
        if model.screen == .evidence, before.screen != .evidence, model.evidence.isEmpty { gathered = Gathered() }
    }

    /// - Parameter isFollowed: an empty line with more behind it is one of the text.
    mutating func gather(_ line: String, isFollowed: Bool) -> [Effect] {
        let typed = TypedLine(line)
        let isEnd = typed.folded == Gathered.mark || typed.isEmpty && !isFollowed
        guard isEnd, let text = gathered else {
            gathered?.add(line)
            return []
        }
        gathered = nil
        if text.lines.contains(where: { !TypedLine($0).isEmpty }) {
            _ = send(.pasted(text.text, truncated: text.isTruncated))
        } else if model.evidence.isEmpty {
            isBack = true
            _ = send(.backPressed)
        } else {
            isAgain = true
        }
        return []
    }
}
