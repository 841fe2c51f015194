import Facts

/// An argument or an option of a subcommand, as help, manual pages and completions show it.
public struct Parameter: Sendable, Hashable {
    /// What may stand there: what a shell offers at this place.
    public enum Value: Sendable, Hashable {
        /// One of these; others may be taken too.
        case words([String])
        /// Any of these, separated by commas.
        case list([String])
        case file
        /// A proxy: a host, and a port behind a colon.
        case server
        /// Whatever a person types: nothing is offered.
        case free
        /// One of these, or a file.
        case wordsOrFile([String])
    }

    /// How often it may stand there.
    public enum Count: Sendable, Hashable {
        case optional, once, several, any
    }

    /// `--os`, or `CODE` where it is told by its place.
    public let name: String
    /// `-o`, where there is a short form.
    public let short: String?
    /// What stands for the value in a line of usage; nil for a flag.
    public let placeholder: String?
    /// nil for a flag.
    public let value: Value?
    public let count: Count
    public let help: Text

    /// An option with a value.
    init(
        _ name: String, _ placeholder: String, _ value: Value, short: String? = nil, isNeeded: Bool = false,
        _ help: Text
    ) {
        (self.name, self.placeholder, self.value) = (name, placeholder, value)
        (self.short, self.help, count) = (short, help, isNeeded ? .once : .optional)
    }

    /// A flag.
    init(flag name: String, short: String? = nil, _ help: Text) {
        (self.name, self.short, self.help) = (name, short, help)
        (placeholder, value, count) = (nil, nil, .optional)
    }

    /// An argument that is told by its place.
    init(argument name: String, _ value: Value, _ count: Count, _ help: Text) {
        (self.name, self.value, self.count, self.help) = (name, value, count, help)
        (placeholder, short) = (nil, nil)
    }

    public var isOption: Bool { name.hasPrefix("-") }

    /// As it is listed: `-o, --output FILE`, `CODE...`.
    public var shown: String {
        let names = [short, name].compactMap(\.self).joined(separator: ", ")
        if let placeholder { return "\(names) \(placeholder)" }
        return names + (count == .several || count == .any ? "..." : "")
    }

    /// As it stands in a line of usage: `[CODE]`, `CODE...`, `--os OS`.
    public var used: String {
        let word = isOption ? [name, placeholder].compactMap(\.self).joined(separator: " ") : name
        return switch count {
        case .optional: "[\(word)]"
        case .once: word
        case .several: "\(word)..."
        case .any: "[\(word)...]"
        }
    }
}
