extension Reader {
    /// WUAHandler.log and the other logs of the Configuration Manager client, and those of Intune's, which have the same
    /// frame.
    static let configMgrLog = Reader(log: .configMgrLog) { record, reading in
        reading.addCodes(in: record)
        for sighting in LogClues.all.sightings(in: record, .configMgr) { reading.add(sighting, in: record) }
    }
}

extension LogClues {
    /// What the client of Configuration Manager writes; as often as not it comes without the frame of the log.
    static let configMgr = [
        server("WUA Managed server was already set ("),
        server("Enabling WUA Managed server policy to use server: "),
        scan("Scan failed with error"),
        scan("OnSearchComplete - Failed"),
        scan("OnScanComplete - Scan Failed"),
        LogClue("Group policy settings were overwritten", in: [.configMgr, .text]) { _, place in
            [Sighting(.sign, .text(EvidenceSign.policyOverwritten.rawValue), place)]
        },
        // Management points and distribution points stand inside.
        LogClue("[CCMHTTP] ERROR INFO: StatusCode=407", in: [.configMgr, .text]) { _, place in
            [Sighting(.sign, .text(EvidenceSign.internalThroughProxy.rawValue), place, .likely)]
        },
        LogClue("[CCMHTTP] ERROR", in: [.configMgr, .text]) { _, place in [managed(place)] },
    ]

    private static func server(_ phrase: String) -> LogClue {
        LogClue(phrase, in: [.configMgr, .text]) { record, place in
            LogClue.server(record.text(from: place.upperBound))
        }
    }

    /// Configuration Manager takes its updates from a WSUS server; which one, this line does not say.
    private static func scan(_ phrase: String) -> LogClue {
        LogClue(phrase, in: [.configMgr, .text]) { _, place in
            [Sighting(.traffic, .text("scan"), place), managed(place)]
        }
    }

    private static func managed(_ place: Range<Int>) -> Sighting {
        Sighting(.source, .text("wsus"), place, .likely)
    }
}
