extension Reader {
    /// An event as the event viewer shows it in XML: codes in `<Error value="2F94">`, `<Result value="...">` and
    /// `<Data Name="errorCode">...</Data>`.
    static let eventXML = Reader(format: .eventXML) { lines in
        var findings = Findings()
        for line in lines where line.text.utf8.contains(UInt8(ascii: "<")) {
            for (code, range) in EventElement.codes(in: Array(line.text.utf8)[...]) {
                if findings.count(.errorCode, .code(code), .certain) { continue }
                let start = line.text.utf8.index(line.text.startIndex, offsetBy: range.lowerBound)
                let end = line.text.utf8.index(start, offsetBy: range.count)
                let columns = line.columns(of: start..<end)
                findings.add(Finding(.errorCode, .code(code), line: line.number, columns: columns, .certain))
            }
        }
        return findings.all
    }
}
