extension Reader {
    /// What `proxycfg` prints: the report that netsh prints, below the path of the registry value, which alone sets it
    /// apart. No capture of it was found; the form is known at second hand.
    static let proxycfg = Reader(format: .proxycfg) { lines in
        let reports = WinHTTPReport.all(in: lines).filter(\.isFromProxycfg)
        return reports.flatMap { [$0.finding, $0.system] }
    }
}

extension WinHTTPReport {
    /// Windows 2000, XP and 2003 have proxycfg, later ones have netsh.
    fileprivate var system: Finding {
        Finding(.os, .text("xp"), line: line.number, columns: line.columns(of: clue), .likely)
    }
}
