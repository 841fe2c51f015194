extension Reader {
    /// What `proxycfg` prints: the report that netsh prints, below the path of the registry value, which alone sets it
    /// apart. No capture of it was found; the form is known at second hand.
    static let proxycfg = Reader(format: .proxycfg) { lines in
        guard lines.contains(where: mayHead) else { return [] }
        let reports = WinHTTPReport.all(in: lines).filter(\.isFromProxycfg)
        return reports.flatMap { [$0.finding, $0.system] }
    }

    /// Its heading is the name of the registry value, which a wrong code page may have broken with tokens.
    private static func mayHead(_ line: SourceLine) -> Bool {
        guard let first = line.firstByte, first | 0x20 == UInt8(ascii: "w") || first == 0x3C || first >= 0x80,
            line.text.contains(ascii: "winhttp")
        else { return false }
        return line.text.contains(ascii: "winhttpsettings")
            || line.text.contains(ascii: "settings") && line.text.contains("<U+")
    }
}

extension WinHTTPReport {
    /// Windows 2000, XP and 2003 have proxycfg, later ones have netsh.
    fileprivate var system: Finding {
        Finding(.os, .text("xp"), line: line.number, columns: line.columns(of: clue), .likely)
    }
}
