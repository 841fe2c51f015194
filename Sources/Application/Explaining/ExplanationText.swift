import Facts

/// What a code is, in lines: printed by `explain`, and shown by the look-up screen.
public enum ExplanationText {
    public static func lines(_ explained: Explanation, _ language: Language) -> [String] {
        let say = { (text: Text) in text(language) }
        var lines = ["\(explained.code.hex)  \(say(explained.meaning))"]
        lines += explained.standIn.map { ["  " + say($0)] } ?? []
        lines += explained.nameOfWinHTTP.map { ["  " + StatementText.line($0, language)] } ?? []
        lines += layers(explained, language)
        lines += ["  \(say(Interface.LookUp.area)): \(say(explained.area))"]
        if !explained.symbols.isEmpty {
            lines += ["  \(say(Interface.LookUp.symbols)): \(explained.symbols.joined(separator: ", "))"]
        }
        lines += ["  \(say(Interface.LookUp.otherForms)): \(notations(explained.code))"]
        lines += ["  \(say(proxyMatter(explained)))"]
        lines += causes(explained, language)
        if let remark = explained.remark {
            lines += ["  \(say(Interface.LookUp.remark)): \(StatementText.line(remark, language))"]
        }
        return lines + example(explained, language)
    }

    /// One sentence is enough for a reader, and one in Japanese where that is the reader's language.
    private static func example(_ explained: Explanation, _ language: Language) -> [String] {
        let isRead = { (example: String) in example.utf8.allSatisfy { $0 < 0x80 } == (language == .en) }
        return explained.examples.first(where: isRead).map { ["  \(Interface.LookUp.example(language)): \($0)"] } ?? []
    }

    /// That another code tells of the same event; why, under the one to go by.
    private static func layers(_ explained: Explanation, _ language: Language) -> [String] {
        guard let layers = explained.layers else { return [] }
        let isLeading = layers.leading == explained.code
        let said = Interface.LookUp.oneEvent(
            with: layers.partner(of: explained.code).hex, goBy: isLeading ? nil : layers.leading.hex,
            isSure: layers.isSure)
        return ["  " + said(language)] + (isLeading ? ["  " + StatementText.line(layers.statement, language)] : [])
    }

    private static func notations(_ code: ErrorCode) -> String {
        let signed = code.signed < 0 ? [String(code.signed)] : []
        return (signed + [String(code.unsigned)] + (code.win32.map { [String($0)] } ?? [])).joined(separator: ", ")
    }

    private static func proxyMatter(_ explained: Explanation) -> Text {
        Interface.LookUp.proxyMatter(
            explained.isProxyMatter, isInferred: explained.causes.allSatisfy { $0.grade == .inferred })
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
