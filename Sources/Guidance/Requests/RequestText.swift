import Facts

/// The text that asks whoever runs the proxy for what Windows Update needs, and for the answers that the walk needs.
///
/// What the case has answered already is neither asked for nor asked again.
public enum RequestText {
    /// Several lines, none wider than 76 columns but for long names and addresses; to be sent as it is.
    public static func networkTeam(_ facts: CaseFacts) -> Text {
        let parts = [head(facts)] + (facts.usesWSUS == true ? RequestWSUS.parts(facts) : proxyParts(facts))
        return Text { language in parts.map { $0(language) }.joined(separator: "\n\n") }
    }

    /// What the request rests on.
    public static func basis(_ facts: CaseFacts) -> [Statement] {
        facts.usesWSUS == true
            ? [.wsusNeedsBypass, .wsusPorts]
            : [.bothPorts, .namesOnly, .listsDiffer, .noLoginForUpdates, .pinned, .rangesNeeded, .oldLists]
    }

    private static func head(_ facts: CaseFacts) -> Text {
        let code = facts.code.map { " (\($0.hex))" } ?? ""
        let windows = facts.release.map { Text(verbatim: $0) } ?? facts.generation?.title
        let named = [
            facts.proxy.map { Text(en: "Proxy: \($0)", ja: "プロキシ サーバー: \($0)") },
            windows.map { windows in Text { "Windows: \(windows($0))" } },
        ].compactMap(\.self)
        let asked = Text(
            en: "Windows Update fails behind our proxy\(code).\nPlease allow what is listed below.",
            ja: "プロキシ サーバー経由の Windows Update が失敗しています\(code)。\n以下の通信の許可をお願いします。")
        return Text { language in ([asked] + named).map { $0(language) }.joined(separator: "\n") }
    }

    private static func proxyParts(_ facts: CaseFacts) -> [Text] {
        let needs = RequestNeed.left(facts)
        let endpoints = facts.endpoints
        return [numbered(needs.map(\.request))] + RequestHosts.parts(endpoints)
            + [questions(needs.filter { $0.isOpen(facts) }.map(\.question))]
    }

    private static func numbered(_ requests: [Text]) -> Text {
        Text { language in
            requests.enumerated().map { "\($0 + 1). \($1(language))" }.joined(separator: "\n")
        }
    }

    private static func questions(_ open: [Text]) -> Text {
        Text { language in
            let letters = zip("abcdefgh", open + [logged]).map { "\($0). \($1(language))" }
            return ([pleaseAnswer(language)] + letters).joined(separator: "\n")
        }
    }

    private static let pleaseAnswer = Text(en: "Please answer:", ja: "次の点についてご回答ください。")

    private static let logged = Text(
        en: "What does the proxy log show for this PC at the time of the error?",
        ja: "エラー発生時刻に、この PC についてプロキシのログに何が記録されていますか")
}
