extension Reader {
    /// WUAHandler.log and the other logs of the Configuration Manager client.
    static let configMgrLog = Reader(log: .configMgrLog) { record, reading in
        reading.addCodes(in: record)
        for sighting in LogClues.configMgr.sightings(in: record) { reading.add(sighting, in: record) }
    }
}

extension LogClues {
    fileprivate static let configMgr = LogClues([
        LogClue("WUA Managed server was already set (") { record, place in
            LogClue.server(record.text(from: place.upperBound))
        },
        LogClue("HTTP status code = ", LogClue.status),
        LogClue("Scan failed with error") { _, place in [Sighting(.traffic, .text("scan"), place)] },
        LogClue("OnSearchComplete - Failed") { _, place in [Sighting(.traffic, .text("scan"), place)] },
    ])
}
