/// What a line could hold, as far as a look at its bytes tells. Nothing of a kind is surely not there; something may be.
struct LineTraces: OptionSet, Sendable {
    let rawValue: UInt8

    /// A phrase or a code that the readers of logs look for.
    static let log = LineTraces(rawValue: 1)
    /// Something that readers of other forms look for in lines of any kind.
    static let form = LineTraces(rawValue: 2)
    /// Something that names a secret, or hides what it is.
    static let secret = LineTraces(rawValue: 4)
    /// A sign before a parameter of an address, and a name that is one of a secret only there.
    static let parameterSign = LineTraces(rawValue: 8)
    static let parameterName = LineTraces(rawValue: 16)

    /// Whether the door has to look at the line.
    var needDoor: Bool { contains(.secret) || isSuperset(of: [.parameterSign, .parameterName]) }
}

extension LineTraces {
    /// Looks at each byte once, in two automata whose steps do not wait for each other.
    init(in bytes: UnsafeBufferPointer<UInt8>) {
        var found: UInt8 = 0
        Self.phrases.use { phrases in
            Self.names.use { names in
                var (phrase, name) = (0, Self.names.start)
                for byte in bytes {
                    phrase = phrases.step(phrase, byte)
                    name = names.step(name, byte)
                    found |= phrases.mark(of: phrase) | names.mark(of: name)
                }
                found |= names.mark(of: names.step(name, 0x20))
            }
        }
        self.init(rawValue: found)
    }

    // MARK: Phrases

    private static let phrases: DenseAutomaton = {
        // No letter of ASCII: what it is, nothing here tells.
        var all: [(phrase: String, traces: LineTraces)] = [(DenseAutomaton.foreign, [.log, .secret])]
        for phrase in LogClues.phrases(in: .windowsUpdate) { all.append((phrase, .log)) }
        for phrase in readByForms { all.append((phrase, .form)) }
        for phrase in hiding + SecretScan.signs { all.append((phrase, .secret)) }
        for sign in ["?", "&", "#"] { all.append((sign, .parameterSign)) }
        return DenseAutomaton(all)
    }()

    /// Elements of events, results and pages of proxies, accounts that bitsadmin names.
    private static let readByForms = [
        "error value=", "result value=", "data name=", "tcp_", "none/", "none:", "none_", "body id=", "(12202)",
        "(12209)", "localsystem",
        "networkservice", "localservice",
    ]

    /// What `Folding` takes for another sign: tokens, and signs as an address has them.
    private static let hiding: [String] = {
        let addressed = (0x20..<0x7F).map { "%" + String($0, radix: 16) }
        return Controls.tokens + ["<U+"] + addressed
    }()

    // MARK: Names of secrets

    /// Up to the end of a word; figures and joints do not count. What is neither stands for the end of a word.
    private static let names = DenseAutomaton(endsOfWords) { byte in
        byte.isLetter ? .as(byte.lowered) : byte.isWord || byte == UInt8(ascii: "-") ? .passed : .as(0x20)
    }

    private static let endsOfWords = Spelling.names.map { name -> (phrase: String, traces: LineTraces) in
        (name.letters + " ", name.isParameter ? .parameterName : .secret)
    }
}
