/// An answer to a question, and where it came from.
public struct Answer: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
        case choice(String)
        /// Those chosen; empty for "none of these".
        case choices(Set<String>)
        /// What was typed, in the form in which two answers that mean the same are equal.
        case text(String)
        /// "Don't know": everything stays possible but what `settles` says, and the question is not asked again.
        case unknown
    }

    public enum Origin: Sendable, Hashable {
        /// The person said so.
        case asked
        /// Given with the command, as an option or in a file of answers.
        case given
        /// Read in this line, counted from 1, of a text from the machine.
        case evidence(file: String, line: Int)
        /// In a code that was read aloud by somebody at the machine.
        case readAloud
        /// Seen by a look that was done for it, by the look's name.
        case look(String)
    }

    public let value: Value
    public let origin: Origin
    /// What the answer says beyond its choice, or what a text was read to say.
    public let settles: [Settlement]
    /// The words in which it was given, where they differ from the value: `Windows Server 2012 R2` for a choice.
    public let note: String?

    public init(_ value: Value, origin: Origin = .asked, settles: [Settlement] = [], note: String? = nil) {
        self.value = value
        self.origin = origin
        self.settles = settles
        self.note = note
    }

    /// The same answer from elsewhere.
    public func from(_ origin: Origin) -> Answer {
        Answer(value, origin: origin, settles: settles, note: note)
    }

    /// All that the answer says when it is given to this question.
    public func settlements(for question: Question) -> [Settlement] {
        switch (value, question.kind) {
        case (.choice(let id), .one(let choices)):
            (choices.first { $0.id == id }?.settlements(in: question.id) ?? []) + settles
        case (.choices(let chosen), .several(let choices)):
            choices.map { Settlement("\(question.id).\($0.id)", [chosen.contains($0.id) ? "yes" : "no"]) } + settles
        case (.text, .text), (.unknown, _): settles
        default: []
        }
    }

    /// Whether it says all that another answer to this question says, and perhaps more.
    public func covers(_ other: Answer, to question: Question) -> Bool {
        if value == other.value { return true }
        let (own, others) = (settlements(for: question), other.settlements(for: question))
        guard case .one = question.kind, !others.isEmpty else { return false }
        return others.allSatisfy { said in
            own.contains { $0.variable == said.variable && Set($0.values).isSubset(of: said.values) }
        }
    }

    /// Whether it is an answer that this question can take.
    public func fits(_ question: Question) -> Bool {
        switch (value, question.kind) {
        case (.unknown, _), (.text, .text): true
        case (.choice(let id), .one(let choices)): choices.contains { $0.id == id }
        case (.choices(let ids), .several(let choices)): ids.isSubset(of: choices.map(\.id))
        default: false
        }
    }
}
