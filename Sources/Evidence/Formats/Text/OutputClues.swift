/// What the tools print that people use to look at a machine: ping, nslookup, sc, curl, and cmdlets that list values.
extension LogClues {
    static let outputs = names + services + transfers + certificates + sessions + clocks

    // MARK: Names

    private static let names =
        ["Pinging ", "ping を送信しています", "PING ", "ping wird ausgeführt für", "Envoi d'une requête 'ping' sur"].map {
            phrase in
            LogClue(phrase, in: .text) { record, place in ResolvedName(ping: place, in: record)?.sightings ?? [] }
        }
        + [
            "could not find host", "Non-existent domain", "が見つかりませんでした", "can't find", "No answer",
            "DNS name does not exist", "DNS 名が存在しません", "Name resolution of ",
        ].map { phrase in
            LogClue(phrase, in: .text) { record, place in ResolvedName(missing: place, in: record)?.sightings ?? [] }
        }
        + ["microsoft.com", "windowsupdate.com"].map { phrase in
            LogClue(phrase, in: .text, isExact: false) { record, place in
                ResolvedName(hostsFile: place, in: record)?.sightings ?? []
            }
        }
        + ["Name:", "名前:"].map { phrase in
            LogClue(phrase, in: .text) { record, place in ResolvedName(lookup: place, in: record)?.sightings ?? [] }
        }
        + [
            LogClue("RemoteAddress", in: .text) { record, place in
                ResolvedName(test: place, in: record)?.sightings ?? []
            },
            LogClue("TcpTestSucceeded", in: .text) { record, place in
                let value = Labels.value(behind: place, in: record)
                guard value.elementsEqual("False".utf8) else { return [] }
                let host = Labels.value(of: "ComputerName", in: record)?.text ?? ""
                let sign: EvidenceSign = ResolvedName.isLoopback(host) ? .nothingListens : .portClosed
                return [Sighting(.sign, .text(sign.rawValue), place.lowerBound..<value.endIndex)]
            },
            LogClue("Failed to connect to ", in: .text) { record, place in
                let host = record.text(from: place.upperBound).prefix { !$0.isBlank }
                let sign: EvidenceSign = ResolvedName.isLoopback(host.text) ? .nothingListens : .portClosed
                return [Sighting(.sign, .text(sign.rawValue), place.lowerBound..<host.endIndex, .likely)]
            },
        ]

    // MARK: Transfers

    private static let transfers = [
        // `Get-BitsTransfer`: what BITS itself prints as PROXY: PRECONFIG.
        LogClue("ProxyUsage", in: .text) { record, place in
            let value = Labels.value(behind: place, in: record)
            let stage: ProxyStage? =
                switch value.text {
                case "SystemDefault", "Preconfig": .account
                case "NoProxy": .direct
                default: nil
                }
            return stage.map { [Sighting(.proxyStage, .text($0.rawValue), place.lowerBound..<value.endIndex)] } ?? []
        },
        LogClue("TransferType", in: .text) { record, place in
            guard record.text.firstIndex(of: "JobState") != nil, record.text.firstIndex(of: "WU Client Download") != nil
            else { return [] }
            return [Sighting(.downloader, .text("bits"), place)]
        },
        LogClue("DownloadMode", in: .text) { record, place in
            let value = Labels.value(behind: place, in: record)
            let isListed = record.text(from: place.upperBound).first { !$0.isGap } == UInt8(ascii: ":")
            guard isListed, let downloader = downloader(value.text) else { return [] }
            return [Sighting(.downloader, .text(downloader), place.lowerBound..<value.endIndex)]
        },
    ]

    /// 100 passes Delivery Optimization by, which then leaves the work to BITS; from Windows 11 on it is not used any
    /// more.
    private static func downloader(_ mode: String) -> String? {
        switch mode {
        case "100", "Bypass": "bits"
        case "0", "1", "2", "3", "99", "CdnOnly", "Lan", "Group", "Internet", "Simple": "do"
        default: nil
        }
    }

    // MARK: Certificates

    private static let certificates = ["issuer:", "発行者:", "Issuer      : ", "Issued by:"].map { phrase in
        LogClue(phrase, in: .text, isExact: false) { record, place in
            let issuer = record.text(from: place.upperBound).prefix { $0 != 0x0A }
            guard shows(record.text.text.lowercased()), !issuer.trimmed.isEmpty else { return [] }
            let isOpened = !["microsoft", "digicert"].contains { issuer.text.lowercased().contains($0) }
            let range = place.lowerBound..<issuer.endIndex
            return [Sighting(.inspection, .text(isOpened ? "yes" : "no"), range, isOpened ? .likely : .possible)]
        }
    }

    /// Whether the certificate is one for a host of Windows Update.
    private static func shows(_ text: String) -> Bool {
        text.contains("update.microsoft.com") || text.contains("windowsupdate.com")
            || text.contains("delivery.mp.microsoft.com")
    }
}

/// Values behind labels in a passage.
enum Labels {
    /// What stands behind a label up to the end of its line: `Label : value`.
    static func value(behind label: Range<Int>, in record: LogRecord) -> ArraySlice<UInt8> {
        let line = record.text(from: label.upperBound).prefix { $0 != 0x0A }
        return line.drop { $0.isGap || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }.trimmed
    }

    /// The line of a place, as far as a line of output reaches.
    static func line(around place: Range<Int>, in record: LogRecord) -> ArraySlice<UInt8> {
        let before = record.text[..<place.lowerBound].suffix(256)
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
        let behind = record.text[place.lowerBound...].prefix(512)
        return record.text[start..<(behind.firstIndex(of: 0x0A) ?? behind.endIndex)]
    }

    /// The value behind the first such label of the passage.
    static func value(of label: String, in record: LogRecord) -> ArraySlice<UInt8>? {
        record.text.firstIndex(of: label).map { value(behind: $0..<($0 + label.utf8.count), in: record) }
    }
}
