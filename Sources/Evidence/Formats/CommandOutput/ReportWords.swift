import Facts

/// The words of WinHTTP's report in the languages whose output has been seen. A report in another language is
/// recognised by its shape; these make it certain, and are enough where the heading is lost.
///
/// Compared in lower case and half-width, without blanks and full stops.
enum ReportWords {
    /// Brackets stand in the sentence in every language, some of them full-width.
    static func isDirect(_ text: Substring) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: ")") || $0 == 0xEF } && direct.contains(plain(text))
    }

    static func isProxyLabel(_ text: Substring) -> Bool {
        text.utf8.count <= longestLabel && proxyLabels.contains(plain(text))
    }

    static func isBypassLabel(_ text: Substring) -> Bool {
        text.utf8.count <= longestLabel && bypassLabels.contains(plain(text))
    }

    /// In bytes, with blanks between its letters: what is longer needs no closer look.
    private static let longestLabel = 128

    /// Whether the word for a proxy stands there; the Latin, Cyrillic and Asian languages have hardly more than one each.
    static func namesProxy(_ text: Substring) -> Bool {
        if text.contains(ascii: "prox") { return true }
        if text.utf8.allSatisfy({ $0 < 0x80 && !$0.isGap && $0 != 0x2E }) { return false }
        let plain = plain(text)
        return plain.contains(ascii: "prox")
            || plain.utf8.contains { $0 >= 0x80 } && foreignProxies.contains { plain.contains($0) }
    }

    private static let foreignProxies = ["прокси", "プロキシ", "프록시", "代理"]

    /// What the system says to error 5, access denied.
    static func isAccessDenied(_ text: Substring) -> Bool { accessDenied.contains(plain(text)) }

    /// What the system says to error 87, a parameter that is not right.
    static func isWrongParameter(_ text: Substring) -> Bool { wrongParameter.contains(plain(text)) }

    static func isWriteError(_ text: Substring) -> Bool { plain(text).hasSuffix("errorwritingproxysettings") }

    /// Whether a report without a heading may begin with a line. Spares the lines of a log the search.
    static func mayBegin(_ line: SourceLine) -> Bool { line.firstByte.map { firstBytes.contains($0 | 0x20) } ?? false }

    private static let firstBytes = Set(direct.union(proxyLabels).compactMap { $0.utf8.first.map { $0 | 0x20 } })

    private static let direct: Set = [
        "directaccess(noproxyserver)", "直接アクセス(プロキシサーバーなし)", "直接访问(没有代理服务器)", "accèsdirect(sansserveurproxy)",
        "accesodirecto(sinservidorproxy)", "직접액세스(프록시서버없음)", "прямойдоступ(безпрокси-сервера)",
    ]
    private static let proxyLabels: Set = [
        "proxyserver(s)", "プロキシサーバー", "代理服务器", "serveur(s)proxy", "proxyserver",
    ]
    private static let bypassLabels: Set = [
        "bypasslist", "バイパス一覧", "绕过列表", "listedecontournement", "umgehungsliste",
    ]
    private static let accessDenied: Set = [
        "accessisdenied", "アクセスが拒否されました", "拒绝访问", "存取被拒", "accèsrefusé", "accesodenegado", "zugriffverweigert",
        "액세스가거부되었습니다", "отказановдоступе", "accessonegato", "acessonegado",
    ]
    private static let wrongParameter: Set = [
        "theparameterisincorrect", "パラメーターが間違っています", "パラメータが間違っています", "参数错误", "paramètreincorrect",
        "elparámetronoescorrecto", "falscherparameter", "매개변수가틀립니다", "параметрзаданневерно",
    ]

    private static func plain(_ text: Substring) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            // By bytes: to look for the bounds of characters takes ten times as long.
            let bytes = text.utf8.filter { !$0.isGap && $0 != UInt8(ascii: ".") }.map(\.lowered)
            return String(decoding: bytes, as: UTF8.self)
        }
        return FullWidth.fold(text.lowercased()).filter { !$0.isBlank && $0 != "." && $0 != "。" }
    }
}
