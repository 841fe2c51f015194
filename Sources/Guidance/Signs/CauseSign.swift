import Engine
import Facts

/// A sign with the cause that it is about and the statement that the person reads.
public struct CauseSign: Sendable {
    public let cause: Cause
    public let sign: Sign
    /// Shown as "speaks for" or "speaks against".
    public let statement: Statement
    /// Which part of Windows it is, where the sign speaks for what is no network matter.
    public let family: Family?

    init(_ cause: Cause, _ place: Int, _ draft: Draft) {
        self.cause = cause
        statement = draft.statement
        family = draft.family
        sign = Sign(
            "\(cause.rawValue)#\(place)", for: cause.rawValue, points: draft.points, when: draft.when, draft.footing,
            told: draft.isTold)
    }
}

extension CauseSign {
    /// A sign before it is known of which cause it is.
    struct Draft {
        let points: Int
        let when: Condition
        let footing: Footing
        var isTold = false
        let statement: Statement
        var family: Family?
    }

    /// The signs of one cause, numbered in the order in which they stand.
    static func of(_ cause: Cause, _ drafts: [Draft]) -> [CauseSign] {
        drafts.enumerated().map { CauseSign(cause, $0, $1) }
    }
}

extension CauseSign.Draft {
    /// How common the cause is, whatever the case.
    static func base(_ points: Int, en: String, ja: String) -> Self {
        Self(points: points, when: .always, footing: .base, statement: Statement(Text(en: en, ja: ja), .inferred, []))
    }

    /// Told in so many words, or printed by a machine.
    static func told(
        _ points: Int, _ when: Condition, en: String, ja: String, _ grade: Grade = .inferred, _ sources: [Source] = [],
        family: Family? = nil
    ) -> Self {
        Self(
            points: points, when: when, footing: Footing(grade), isTold: true,
            statement: Statement(Text(en: en, ja: ja), grade, sources), family: family)
    }

    /// Concluded from what was told of something else.
    static func implied(
        _ points: Int, _ when: Condition, en: String, ja: String, _ grade: Grade = .inferred, _ sources: [Source] = [],
        family: Family? = nil
    ) -> Self {
        Self(
            points: points, when: when, footing: Footing(grade),
            statement: Statement(Text(en: en, ja: ja), grade, sources), family: family)
    }

    /// A thing that is told to be there, and not shown to be at fault.
    static func present(_ points: Int, _ when: Condition, en: String, ja: String, family: Family? = nil) -> Self {
        Self(
            points: points, when: when, footing: .report, isTold: true,
            statement: Statement(Text(en: en, ja: ja), .inferred, []), family: family)
    }

    /// Seen at the machine or at the proxy itself, or said by those who run it.
    static func seen(
        _ points: Int, _ when: Condition, en: String, ja: String, _ grade: Grade = .inferred, _ sources: [Source] = [],
        family: Family? = nil
    ) -> Self {
        Self(
            points: points, when: when, footing: .documented, isTold: true,
            statement: Statement(Text(en: en, ja: ja), grade, sources), family: family)
    }

    /// The fault itself was seen.
    static func fault(
        _ when: Condition, en: String, ja: String, _ grade: Grade = .inferred, _ sources: [Source] = [],
        family: Family? = nil
    ) -> Self {
        Self(
            points: 6, when: when, footing: .fault, isTold: true,
            statement: Statement(Text(en: en, ja: ja), grade, sources), family: family)
    }
}

extension Footing {
    /// What a statement of this grade carries.
    fileprivate init(_ grade: Grade) {
        switch grade {
        case .documented: self = .documented
        case .singleSource, .observed, .disputed: self = .report
        case .inferred: self = .inference
        }
    }
}
