/// What a group of error codes points to.
public struct Pointer: Sendable, Hashable {
    public let codeClass: CodeClass
    /// The codes that this is said of.
    public let codes: [ErrorCode]
    /// The causes to think of, the likeliest first; empty where the code leads nowhere by itself.
    public let causes: [PossibleCause]
    /// What to know before believing the code; above all what it does not prove.
    public let remark: Statement

    init(_ codeClass: CodeClass, _ codes: [ErrorCode], _ causes: [PossibleCause], remark: Statement) {
        self.codeClass = codeClass
        self.codes = codes
        self.causes = causes
        self.remark = remark
    }

    /// Whether a proxy, its setting or its work is to be looked at; nil where nothing is known.
    public var isProxyMatter: Bool? {
        causes.isEmpty ? nil : causes.contains { $0.cause.concernsProxy }
    }
}

/// A cause that a code points to, and how well that is established.
public struct PossibleCause: Sendable, Hashable {
    public let cause: Cause
    public let grade: Grade
    /// Empty only where the grade is `inferred`.
    public let sources: [Source]

    /// At least two sources say so.
    static func documented(_ cause: Cause, _ first: Source, _ second: Source, _ more: Source...) -> PossibleCause {
        PossibleCause(cause: cause, grade: .documented, sources: [first, second] + more)
    }

    /// One source says so: a document, or a field report with a confirmed cure.
    static func once(_ cause: Cause, _ source: Source) -> PossibleCause {
        PossibleCause(cause: cause, grade: .singleSource, sources: [source])
    }

    /// Logs of real machines show it.
    static func observed(_ cause: Cause, _ source: Source) -> PossibleCause {
        PossibleCause(cause: cause, grade: .observed, sources: [source])
    }

    /// We conclude it from how the code is defined.
    static func inferred(_ cause: Cause) -> PossibleCause {
        PossibleCause(cause: cause, grade: .inferred, sources: [])
    }
}
