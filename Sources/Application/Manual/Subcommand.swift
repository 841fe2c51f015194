import Facts

/// A subcommand as help, manual pages and completions show it: the one place where that is written.
///
/// A test holds it against what the parser takes, and runs each example.
public struct Subcommand: Sendable {
    /// A call that can be typed as it stands.
    public struct Example: Sendable {
        public let line: String
        /// What it is for.
        public let about: Text
        /// The first lines that it prints, or what stands on the screen that it opens.
        public let shows: Text
        public let opensScreen: Bool

        init(_ line: String, _ about: Text, shows: Text, opensScreen: Bool = false) {
            (self.line, self.about, self.shows, self.opensScreen) = (line, about, shows, opensScreen)
        }
    }

    public let name: String
    public let summary: Text
    public let notes: [Text]
    public let parameters: [Parameter]
    public let examples: [Example]

    init(_ name: String, _ summary: Text, _ notes: [Text], _ parameters: [Parameter], _ examples: [Example]) {
        (self.name, self.summary, self.notes) = (name, summary, notes)
        (self.parameters, self.examples) = (parameters, examples)
    }

    public var options: [Parameter] { parameters.filter(\.isOption) }
    public var arguments: [Parameter] { parameters.filter { !$0.isOption } }

    /// How it is called: `wutriage command ACTION --os OS [OPTIONS]`.
    public var usage: String {
        let needed = arguments + options.filter { $0.count == .once }
        return (["wutriage", name] + needed.map(\.used) + ["[OPTIONS]"]).joined(separator: " ")
    }

    /// The names of all; the page of one of them lists the names of the others.
    static let names = [
        "explain", "read", "resolve", "explore", "bypass", "command", "triage", "collect", "check", "graph", "manual",
        "wizard",
    ]

    /// In the order in which they are listed.
    public static let all = [
        explain, read, resolve, explore, bypass, command, triage, collect, check, graph, manual, wizard,
    ]

    public static func named(_ name: String) -> Subcommand? { all.first { $0.name == name } }
}
