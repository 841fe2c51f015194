extension Reader {
    /// WindowsUpdate.log of agents 5.4 to 7.9: 2000 to Windows 8.1.
    static let windowsUpdateLog = Reader(log: .windowsUpdateLog, entries: WindowsUpdateEntries())

    /// WindowsUpdate.log as `Get-WindowsUpdateLog` writes it on Windows 10 and 11.
    static let windowsUpdateLog10 = Reader(log: .windowsUpdateLog10, entries: WindowsUpdateEntries())
}

/// What an entry after the other shows.
private struct WindowsUpdateEntries: LogEntries {
    private var reading = LogReading()
    /// A proxy that the service said it has; the next entry names it.
    private var unnamed: (proxy: Sighting, record: LogRecord)?
    /// Whether the search that is being read about asks nobody: which service it is of says nothing then.
    private var isOffline = false

    var findings: [Finding] {
        var reading = reading
        if let unnamed { reading.add(unnamed.proxy, in: unnamed.record) }
        return reading.all
    }

    mutating func read(_ record: LogRecord) {
        reading.noteSystems(of: record)
        let isFailure = reading.addCodes(in: record)
        if isFailure, let traffic = LogComponent(record.component)?.traffic {
            reading.add(Sighting(.traffic, .text(traffic.rawValue), record.head.component, .likely), in: record)
        }
        let sightings = LogClues.all.sightings(in: record, .windowsUpdate)
        name(sightings)
        for sighting in sightings {
            note(sighting)
            if sighting.value == LogClue.online { continue }
            if isOffline, sighting.kind == .source, sighting.value == .text("microsoft") { continue }
            if sighting.value == .machine(MachineSetting(.static)) {
                unnamed = (sighting, record)
            } else {
                reading.add(sighting, in: record)
            }
        }
    }

    /// `Online = No` stands behind the beginning of a search, and before the service that it is about.
    private mutating func note(_ sighting: Sighting) {
        if sighting.value == LogClue.offline { isOffline = true }
        if sighting.value == LogClue.online { isOffline = false }
    }

    /// Lets go of a proxy without a name: either this entry names it, or none does.
    private mutating func name(_ sightings: [Sighting]) {
        guard let unnamed else { return }
        if !sightings.contains(where: { $0.kind == .winHTTPSetting }) { reading.add(unnamed.proxy, in: unnamed.record) }
        self.unnamed = nil
    }
}
