import Knowledge

/// What a code is, in lines: printed by `explain`, and shown by the look-up screen.
public enum ExplanationText {
    public static func lines(_ explained: Explanation, _ language: Language) -> [String] {
        let say = { (text: Text) in text(language) }
        var lines = ["\(explained.code.hex)  \(say(explained.meaning))"]
        lines += explained.standIn.map { ["  " + say($0)] } ?? []
        lines += ["  \(say(Interface.LookUp.area)): \(say(explained.area))"]
        if !explained.symbols.isEmpty {
            lines += ["  \(say(Interface.LookUp.symbols)): \(explained.symbols.joined(separator: ", "))"]
        }
        lines += ["  \(say(Interface.LookUp.otherForms)): \(notations(explained.code))"]
        lines += ["  \(say(Interface.LookUp.proxyMatter(explained.isProxyMatter)))"]
        lines += causes(explained, language)
        if let remark = explained.remark {
            lines += ["  \(say(Interface.LookUp.remark)): \(StatementText.line(remark, language))"]
        }
        return lines
    }

    private static func notations(_ code: ErrorCode) -> String {
        ([String(code.signed), String(code.unsigned)] + (code.win32.map { [String($0)] } ?? [])).joined(separator: ", ")
    }

    private static func causes(_ explained: Explanation, _ language: Language) -> [String] {
        guard !explained.causes.isEmpty else { return [] }
        let list = explained.causes.enumerated().map { place, possible in
            "    \(place + 1). \(possible.cause.title(language)) "
                + "(\(StatementText.basis(possible.grade, possible.sources, language)))"
        }
        return ["  \(Interface.LookUp.pointsTo(language)):"] + list
    }
}
