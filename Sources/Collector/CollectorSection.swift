import Facts

/// One thing that the script asks the machine, and what its answer is for.
public struct CollectorSection: Sendable, Hashable {
    /// How its output is marked, and what `--only` may name. One word of ASCII, stable: outputs of old scripts are read,
    /// too.
    public let id: String
    public let command: Command
    /// The generations that have what is asked for. On others the script asks all the same, unless `--os` narrows it, and
    /// prints that nothing is there.
    public let generations: Set<OSGeneration>
    /// The questions of the walk that it can answer, by their names.
    public let answers: [String]
    /// Those whose answer by another section is judged by it: whether the user's own setting counts, a policy says.
    public let aids: [String]

    public enum Command: Sendable, Hashable {
        /// `ver`, which prints the version in brackets in every language.
        case version
        /// Date and time as the machine has them.
        case clock
        /// A value of the registry: one alone, for a whole key carries out names of owners and product keys.
        case value(RegistryFolder, String)
        /// The lines of what a key holds in which one of some words stands.
        case names(RegistryFolder, patterns: String)
        /// A command, or several joined by `|`; without quotation marks, because it is an argument of a subroutine.
        case run(String, Witness)
        /// The last lines of a log in which one of some words stands.
        case log(String, patterns: String, lines: Int)
        /// Whether a name has an address.
        case address(Name)
        /// What comes back through the proxy; without any known, from the host itself.
        case request(String, options: String)
        /// Who issued the certificate that comes back.
        case issuer(String)
    }

    /// By which trial the script knows that a command can print at all: where that fails, nothing printed is no evidence.
    public enum Witness: Sendable, Hashable {
        /// None: what it prints speaks for itself.
        case none
        /// `findstr` finds what stands there.
        case findstr
    }

    public enum Name: Sendable, Hashable {
        case fixed(String)
        /// The WSUS server that the policy names.
        case updateServer
    }

    init(
        _ id: String, _ command: Command, on generations: Set<OSGeneration> = Set(OSGeneration.allCases),
        answers: [String], aids: [String] = []
    ) {
        (self.id, self.command, self.generations, self.answers) = (id, command, generations, answers)
        self.aids = aids
    }

    /// Without these no answer can be judged: which Windows it is, and with whose rights the script ran.
    private static let always: Set = ["ver", "build", "rights"]

    /// Whether a script that asks no more than these questions has it.
    public func isNeeded(for questions: Set<String>) -> Bool {
        !questions.isDisjoint(with: answers) || !questions.isDisjoint(with: aids) || Self.always.contains(id)
    }
}
