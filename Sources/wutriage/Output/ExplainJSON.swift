import Application
import Facts

/// What `explain --json` prints.
enum ExplainJSON {
    static func value(_ found: [Explanation], _ language: Language, isComplete: Bool) -> JSON {
        [
            "version": 1,
            "codes": .array(found.map { code($0, language) }),
            "unknown": JSON(found.filter { !$0.isKnown }.map(\.input)),
            "isComplete": .bool(isComplete),
        ]
    }

    private static func code(_ explained: Explanation, _ language: Language) -> JSON {
        [
            "input": .string(explained.input),
            "code": .string(explained.code.hex),
            "count": .int(explained.count),
            "signed": .int(Int(explained.code.signed)),
            "unsigned": .int(Int(explained.code.unsigned)),
            "win32": JSON(explained.code.win32),
            "httpStatus": JSON(explained.httpStatus),
            "symbols": JSON(explained.symbols),
            "area": .string(explained.area(language)),
            "meaning": .string(explained.meaning(language)),
            "isProxyMatter": JSON(explained.isProxyMatter),
            "causes": .array(explained.causes.map(cause)),
            "sameEventAs": JSON(explained.layers?.partner(of: explained.code).hex),
            "perhapsMeant": JSON(explained.offers.map(\.hex)),
            "remark": JSON(explained.remark?.text(language)),
        ]
    }

    private static func cause(_ possible: PossibleCause) -> JSON {
        [
            "cause": .string(possible.cause.rawValue), "grade": .string(possible.grade.rawValue),
            "sources": JSON(possible.sources.map(\.id)),
        ]
    }
}
