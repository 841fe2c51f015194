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
    /// What there is to count where another entry says the same as the one that is being read.
    private var steps: [LogStep]?
    private var notedBefore = 0

    var findings: [Finding] {
        var reading = reading
        if let unnamed { reading.add(unnamed.proxy, in: unnamed.record) }
        return reading.all
    }

    var isWaiting: Bool { unnamed != nil }

    mutating func readNoting(_ record: LogRecord) -> [LogStep]? {
        guard unnamed == nil else {
            read(record)
            return nil
        }
        (steps, notedBefore) = ([], 0)
        reading.beginNoting()
        read(record)
        return unnamed == nil ? steps : nil
    }

    mutating func count(_ steps: [LogStep]) {
        for step in steps {
            switch step {
            case .count(let place): reading.count(at: place)
            case .countOnline(let place): if !isOffline { reading.count(at: place) }
            case .search(let isOffline): self.isOffline = isOffline
            }
        }
    }

    mutating func read(_ record: LogRecord) {
        reading.noteSystems(of: record)
        let isFailure = reading.addCodes(in: record)
        if isFailure, let traffic = LogComponent(record.component)?.traffic {
            reading.add(Sighting(.traffic, .text(traffic.rawValue), record.head.component, .likely), in: record)
        }
        noteCounted(isOnline: false)
        let sightings = LogClues.all.sightings(in: record, .windowsUpdate)
        name(sightings)
        for sighting in sightings {
            note(sighting)
            if sighting.value == LogClue.online { continue }
            let needsSearch = sighting.kind == .source && sighting.value == .text("microsoft")
            if isOffline, needsSearch {
                steps = nil
                continue
            }
            if sighting.value == .machine(MachineSetting(.static)) {
                unnamed = (sighting, record)
            } else {
                reading.add(sighting, in: record)
                noteCounted(isOnline: needsSearch)
            }
        }
    }

    private mutating func noteCounted(isOnline: Bool) {
        guard let noted = reading.noted else {
            steps = nil
            return
        }
        for place in noted[min(notedBefore, noted.count)...] {
            steps?.append(isOnline ? .countOnline(place) : .count(place))
        }
        notedBefore = noted.count
    }

    /// `Online = No` stands behind the beginning of a search, and before the service that it is about.
    private mutating func note(_ sighting: Sighting) {
        let isOfSearch = sighting.value == LogClue.offline || sighting.value == LogClue.online
        guard isOfSearch else { return }
        isOffline = sighting.value == LogClue.offline
        steps?.append(.search(isOffline: isOffline))
    }

    /// Lets go of a proxy without a name: either this entry names it, or none does.
    private mutating func name(_ sightings: [Sighting]) {
        guard let unnamed else { return }
        if !sightings.contains(where: { $0.kind == .winHTTPSetting }) { reading.add(unnamed.proxy, in: unnamed.record) }
        self.unnamed = nil
    }
}
