import Application
import Engine
import Evidence
import Facts
import Guidance

/// A file of answers.
struct TriageInput {
    /// Answers by question, in the words of the options.
    private(set) var answers: [String: String] = [:]
    /// What was copied from the machine: settings, logs, sentences.
    private(set) var evidence: [JSONString] = []
    /// The answer to every question not given; only "don't know" can be one.
    private(set) var otherwise: String?

    /// - Throws: `Failure` for a key there is not, and for one that stands twice; `JSONScanner.Fault`, where it is no
    ///   JSON of this form.
    private init(_ bytes: [UInt8]) throws {
        var scanner = JSONScanner(bytes)
        var seen: Set<String> = []
        try scanner.object { key, scanner in
            guard Self.keys.contains(key) else { throw Self.unknown(Intake.word(key)) }
            guard seen.insert(key).inserted else { throw Self.doubled(key) }
            if scanner.isNull() { return }
            switch key {
            case "answers": answers = try Self.answers(&scanner)
            case "evidence": try scanner.array { evidence.append(try $0.string()) }
            case "version": try Self.check(version: try scanner.number())
            default: otherwise = try scanner.string().text
            }
        }
        try scanner.end()
    }

    private static let keys: Set = ["answers", "evidence", "otherwise", "version"]
    /// The form of the file, as in the JSON that comes out.
    private static let version = 1

    private static func answers(_ scanner: inout JSONScanner) throws -> [String: String] {
        var answers: [String: String] = [:]
        try scanner.object { key, scanner in
            let (name, value) = (Intake.word(key), Intake.word(try scanner.string().text))
            if answers.updateValue(value, forKey: name) != nil { throw doubled("answers.\(name)") }
        }
        return answers
    }

    /// - Throws: `Failure`, where the file has a form of another time.
    private static func check(version: Int) throws {
        if version != Self.version {
            throw Failure(
                Text(
                    en: "version \(version): this program reads version \(Self.version) only.",
                    ja: "version \(version): このプログラムが読めるのは version \(Self.version) だけです。"))
        }
    }

    private static func unknown(_ key: String) -> Failure {
        Failure(
            Text(
                en: "\(key): there is no such key. The keys are \(list(keys)).",
                ja: "\(key): そのようなキーはありません。使えるキーは次のとおりです: \(list(keys))"))
    }

    private static func doubled(_ key: String) -> Failure {
        Failure(
            Text(
                en: "\(key): given twice. Keep the one that is right.",
                ja: "\(key): 2 回指定されています。正しいほうだけを残してください。"))
    }

    /// - Throws: `Failure`, where the file cannot be read, is no JSON of this form, or names a question there is not.
    ///
    /// - Parameter name: the file, or `-` for standard input.
    static func read(_ name: String) throws -> TriageInput {
        let input = try read(inUTF8(try Input.bytes(of: name)), named: name)
        let known = Set(Triage.guide.questions.map(\.id))
        if let stranger = input.answers.keys.filter({ !known.contains($0) }).min() {
            throw Failure(
                Text(
                    en: "answers.\(stranger): there is no such question. The questions are \(list(known)).",
                    ja: "answers.\(stranger): そのような質問はありません。質問は次のとおりです: \(list(known))"))
        }
        if let other = input.otherwise, other != AnswerReader.unknown {
            throw Failure(naming: "otherwise", AnswerReader.notOneOf(other, [AnswerReader.unknown]))
        }
        return input
    }

    /// PowerShell writes UTF-16 where nothing else is asked for.
    private static func inUTF8(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        return TextEncoding(of: bytes) == .utf8 ? bytes : Array(Decoding(bytes).text.utf8)
    }

    private static func read(_ bytes: [UInt8], named name: String) throws -> TriageInput {
        do {
            return try TriageInput(bytes)
        } catch is JSONScanner.Fault {
            throw Failure(
                Text(
                    en:
                        "\(name): no answers in JSON. Expected {\"answers\": {\"code\": \"80072EFD\", \"os\": \"11\"}}.",
                    ja: "\(name): 回答の JSON として読み取れません。{\"answers\": {\"code\": \"80072EFD\", \"os\": \"11\"}} の形で"
                        + "指定してください。"))
        }
    }

    /// What was copied, read: the same reading as that of the screen and of `read`.
    var texts: [EvidenceText] {
        evidence.enumerated().map { EvidenceText("evidence[\($0)]", Self.reading($1)) }
    }

    /// The answers, with what the evidence says for certain.
    func answers(with texts: [EvidenceText]) -> [String: String] {
        GivenCase(answers: answers, texts: texts, opening: beginnings).withEvidence
    }

    /// Reads a text piece by piece: the whole of it would take more room than reading it.
    private static func reading(_ text: JSONString) -> Reading {
        var file = FileReading(of: .utf8)
        text.each { file.add($0) }
        return file.finish()
    }

    /// As much of the evidence as codes are looked for in: 1 MB of it all.
    private var beginnings: String {
        var texts: [String] = []
        var room = Intake.limit
        for text in evidence where room > 0 {
            var begin: [UInt8] = []
            text.each { if begin.count < room { begin += $0 } }
            texts.append(Intake.clean(String(decoding: begin, as: UTF8.self), limit: room).text)
            room -= begin.count
        }
        return texts.joined(separator: "\n\n")
    }

    private static func list(_ names: Set<String>) -> String { names.sorted().joined(separator: ", ") }
}
