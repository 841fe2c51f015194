extension Reader {
    /// What `netsh winhttp show`, `set`, `reset` and `import proxy` print, and `Get-WinhttpProxy -Default`.
    static let netshShowProxy = Reader(format: .netshShowProxy) { lines in
        let reports = WinHTTPReport.all(in: lines).filter { !$0.isFromProxycfg }
        return (reports.map(\.finding) + WriteError.all(in: lines)).sorted { $0.line < $1.line }
    }
}
