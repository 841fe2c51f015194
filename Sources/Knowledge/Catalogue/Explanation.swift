/// Everything that can be said of one code: what `explain` prints and the look-up page shows.
public struct Explanation: Sendable, Hashable {
    /// The code as it was typed.
    public let input: String
    public let code: ErrorCode
    public let notation: CodeRecogniser.Notation
    public let entry: Entry?
    public let pointer: Pointer?

    public init(_ code: ErrorCode, input: String, notation: CodeRecogniser.Notation) {
        self.input = input
        self.code = code
        self.notation = notation
        entry = Catalogue.entry(for: code)
        pointer = Catalogue.pointer(for: code)
    }

    /// One explanation for each code of the text, in the order of `CodeRecogniser.find(in:)`.
    public static func all(in text: String) -> [Explanation] {
        var seen: Set<ErrorCode> = []
        return CodeRecogniser.find(in: text).filter { seen.insert($0.code).inserted }
            .map { Explanation($0.code, input: String(text[$0.range]), notation: $0.notation) }
    }
}

extension Explanation {
    /// Whether the catalogue defines the very code, and does not only know the group it belongs to.
    public var isKnown: Bool { entry != nil }

    public var symbols: [String] { entry?.symbols ?? [] }

    /// The HTTP status that the code stands for.
    public var httpStatus: Int? { entry?.httpStatus ?? code.httpStatus }

    /// The part of Windows Update that reports it; for an unknown code the part of Windows that its number names.
    public var area: Text { entry?.area ?? UnlistedCode.origin(of: code) ?? Text(en: "Unknown", ja: "不明") }

    /// What happened, in a few words.
    public var meaning: Text { entry?.meaning ?? UnlistedCode.meaning(of: code) }

    /// How the code may stand in a text.
    public var examples: [String] { entry?.examples ?? [] }

    /// Whether a proxy, its setting or its work is to be looked at; nil where nothing is known.
    public var isProxyMatter: Bool? { pointer?.isProxyMatter }

    /// The causes to think of, the likeliest first.
    public var causes: [PossibleCause] { pointer?.causes ?? [] }

    /// What to know before believing the code.
    public var remark: Statement? { pointer?.remark ?? (isKnown ? nil : UnlistedCode.remark(on: code)) }

    /// Says that the code stands in for what was typed; nil where the code itself was typed.
    public var standIn: Text? {
        guard notation == .httpStatus, let httpStatus else { return nil }
        return Text(
            en: "\(code.hex) is the update agent's code for HTTP status \(httpStatus).",
            ja: "\(code.hex) は、HTTP ステータス \(httpStatus) を表す更新エージェントのコードです。")
    }
}
