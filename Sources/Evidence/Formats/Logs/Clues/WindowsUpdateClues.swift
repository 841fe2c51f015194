extension LogClues {
    /// The phrases of WindowsUpdate.log, all generations.
    static let windowsUpdate =
        LogClue.proxies + LogClue.noise + LogClue.settings + LogClue.sources + LogClue.systems + LogClue.runs
        + LogClue.answers + LogClue.marks + LogClue.stages
}

extension LogClue {
    /// They show nothing themselves, but that the line is one of the log; its codes are then read.
    static let marks = [
        LogClue("Send failed with hr = ", tells: .windowsUpdateLog),
        LogClue("SendRequest failed with hr = ", tells: .windowsUpdateLog),
        LogClue("*FAILED* [", tells: .windowsUpdateLog10),
        LogClue("Send request failed, hr:", tells: .windowsUpdateLog10) { _, place in
            // First releases of Windows 10 wrote so, later ones *FAILED*.
            [Sighting(.os, .text("10"), place, .likely)]
        },
    ]
}
