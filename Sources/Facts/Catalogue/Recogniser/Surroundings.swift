/// What stands around a number decides whether it is meant as an error.
extension CodeRecogniser.Word {
    /// Whether the text holds nothing else, but for blanks, quotes and brackets of either language.
    var isAlone: Bool { isAlone(from: range.lowerBound) }

    /// The same, for a word together with a sign before it.
    func isAlone(from start: Int) -> Bool {
        isInWholeText && text.count <= Self.longestAlone && Self.holdsNoWord(text[..<start]) && Self.holdsNoWord(after)
    }

    /// A number with a long row of marks around it is no answer to a question.
    private static let longestAlone = 512

    /// Whether the text says that a code follows: "Error code: ", "hr = ", "エラー コード", or brackets around it. The
    /// label may be the last word of the line above.
    func isLabelled(from start: Int) -> Bool {
        var before = text[..<start].suffix(Self.reach + 16)
        if let open = before.last, let close = after.first, Self.brackets.contains([open, close]) { return true }
        for marks in Self.openingMarks where before.suffix(marks.count).elementsEqual(marks) {
            before = before.dropLast(marks.count)
        }
        let label = before[..<(before.lastIndex { !Self.isMark($0) }.map { $0 + 1 } ?? before.startIndex)]
        return Self.labels.contains { label.suffix($0.count).elementsEqual($0) && Self.isWordStart(label, $0) }
    }

    private static let brackets: [[UInt8]] = ["[]", "()"].map { Array($0.utf8) }
    private static let openingMarks = ["「", "『", "“", "：", "（", "【"].map { Array($0.utf8) }
    private static let labels = [
        "ERROR", "CODE", "HR", "HRESULT", "RESULT", "STATUS", "FAILED", "WITH", "RETURNED", "FEHLER", "FEHLERCODE",
        "ERREUR", "CODICE", "ERRORE", "CóDIGO", "CODIGO", "ERRO", "код", "Код", "ошибка", "Ошибка", "ошибки", "エラー",
        "コード", "番号",
        "错误", "代码", "錯誤", "代碼", "오류", "코드",
    ].map { Array($0.utf8) }

    private static func isMark(_ byte: UInt8) -> Bool {
        isBlank(byte) || isLineBreak(byte) || "=:-#\"'`([".utf8.contains(byte)
    }

    /// A label of ASCII is a word by itself, or the end of one with an underscore: `LAST_ERROR`.
    private static func isWordStart(_ text: ArraySlice<UInt8>, _ label: [UInt8]) -> Bool {
        guard label[0] < 0x80, let before = text.dropLast(label.count).last else { return true }
        return !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(before) || label.count >= 4
    }

    /// Whether an error is spoken of next to the number: "Error 12029", "WinHttpSendRequest: 12002", "12029 エラー".
    var isNextToErrorWord: Bool {
        if followsPort || isCount { return false }
        let line = lineBefore(reach: Self.reach)
        if Self.errorWords.contains(where: { line.holds($0) }) { return true }
        let next = after.drop(while: Self.isBlank)
        return Self.errorWords.contains { next.starts(with: $0) }
    }

    /// Whether "error" stands right before a number, and no more words right after it: "Error 87", "エラー: 87 (...".
    var isCalledError: Bool {
        let isTied = after.first.map(Self.isTyingMark) == true && after.dropFirst().first.map(Self.isDigit) == true
        guard errorLabel != nil, !isTied else { return false }
        let next = after.drop(while: Self.isBlank).first
        return next.map { !Self.isPart($0) && $0 < 0x80 && $0 != UInt8(ascii: "%") } ?? true
    }

    /// Whether it ties the digits of a time, a date or a telephone number: 12:05, 2026/11/29, 03-1234.
    private static func isTyingMark(_ byte: UInt8) -> Bool { ":-/.,".utf8.contains(byte) }

    /// Whether the text holds nothing but "error" and the number.
    var isAloneAfterError: Bool {
        guard let label = errorLabel else { return false }
        return Self.holdsNoWord(beforeLabelMarks.dropLast(label.utf8.count)) && Self.holdsNoWord(after)
    }

    /// Whether "error", "error code" or the like stands just before the number, at most with a colon, an equals sign or
    /// a bracket between.
    var isRightAfterErrorWord: Bool {
        var left = lineBefore(reach: Self.reach).trimming(" \t:=(#")
        for word in ["CODE", "コード", "番号", "NUMBER"] where left.endsAny(of: [word]) {
            left = left.dropLast(word.utf8.count).trimming(" \t:=(#")
        }
        return left.endsAny(of: ["ERROR", "EXIT", "エラー", "終了", "WIN32"])
    }

    /// Whether the word for an error calls the number a code.
    var isCalledCode: Bool { errorLabel?.hasSuffix("CODE") == true || errorLabel?.hasSuffix("コード") == true }

    /// The word for an error right before the number.
    private var errorLabel: String? {
        let left = beforeLabelMarks
        return ["ERROR CODE", "ERROR", "エラーコード", "エラー コード", "エラー"].first { left.endsAny(of: [$0]) }
    }

    /// Whether brackets stand on both sides.
    var isInBrackets: Bool {
        let pairs = [("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("（", "）"), ("「", "」"), ("【", "】")]
        return pairs.contains { before.endsAny(of: [$0]) && after.starts(with: $1.utf8) }
    }

    /// What stands before the word on its line without the marks between a label and its number.
    private var beforeLabelMarks: ArraySlice<UInt8> {
        let line = lineBefore(reach: Self.reach)
        let end = line.lastIndex { !Self.isBlank($0) && !":=#".utf8.contains($0) }
        return line[..<(end.map { $0 + 1 } ?? line.startIndex)]
    }

    /// Whether things are counted: "12029 件のエラー".
    private var isCount: Bool {
        let next = after.drop(while: Self.isBlank)
        return Self.counters.contains { next.starts(with: $0) }
    }

    private static let counters = ["件", "個", "台", "回", "人", "名", "円", "本", "か所", "FILES", "ERRORS", "TIMES"].map {
        Array($0.utf8)
    }

    /// What stands before the word on its line, as far as so many bytes reach.
    func lineBefore(reach: Int) -> ArraySlice<UInt8> {
        let near = before.suffix(reach)
        return near[(near.lastIndex(where: Self.isLineBreak).map { $0 + 1 } ?? near.startIndex)...]
    }

    /// How many bytes back an error word is looked for; `WinHttpException (80072F8F, 12175)` needs 28.
    private static let reach = 32

    private static let errorWords = ["ERROR", "WINHTTP", "WININET", "WIN32", "エラー"].map { Array($0.utf8) }

    /// Whether it is a port: `proxy.example.com:12029`, "port 12029", "ポート 12029".
    private var followsPort: Bool {
        let left = before.suffix(Self.reach).trimmingBlanks
        if left.endsAny(of: ["PORT", "ポート"]) { return true }
        guard left.endIndex == before.endIndex, left.last == UInt8(ascii: ":") else { return false }
        let host = left.dropLast()
        return host.last.map(Self.isPart) == true && !host.endsAny(of: ["ERROR", "CODE"])
    }

    /// Letters and digits make words, and so do characters beyond ASCII other than punctuation.
    private static func holdsNoWord(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        while let byte = rest.first {
            if byte < 0x80, !isPart(byte) {
                rest = rest.dropFirst()
            } else if rest.starts(with: [0xE2, 0x80]) || rest.starts(with: [0xE3, 0x80]) {
                // Curly quotes and dashes from U+2000, corner brackets and other marks from U+3000.
                rest = rest.dropFirst(3)
            } else {
                return false
            }
        }
        return true
    }
}

extension ArraySlice<UInt8> {
    fileprivate func holds(_ word: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: word) }
    }

    fileprivate func endsAny(of words: [String]) -> Bool {
        words.contains { suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    fileprivate func trimming(_ signs: String) -> ArraySlice<UInt8> {
        self[..<(lastIndex { !signs.utf8.contains($0) }.map { $0 + 1 } ?? startIndex)]
    }

    fileprivate var trimmingBlanks: ArraySlice<UInt8> {
        self[..<(lastIndex { !CodeRecogniser.Word.isBlank($0) }.map { $0 + 1 } ?? startIndex)]
    }
}
