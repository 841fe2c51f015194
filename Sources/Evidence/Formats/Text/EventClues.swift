/// Events of Windows' logs, copied from the Event Viewer, listed by PowerShell, or in XML. What an event means depends
/// on its source; both stand in one passage.
extension LogClues {
    static let events =
        ["Event ID", "EventID", "イベント ID", "イベントID", "Ereignis-ID", "ID d'événement", "事件 ID", "Event"].map { phrase in
            LogClue(phrase, in: .text, isExact: phrase == "Event") { record, place in event(record, place) }
        } + [
            // `Get-WinEvent | Format-List`: the number stands a line below.
            LogClue("ProviderName", in: .text) { record, place in
                guard let label = record.text[place.upperBound...].prefix(512).firstIndex(of: "Id ") else { return [] }
                return event(record, label..<(label + 3))
            }
        ]

    private static func event(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        var cursor = ByteCursor(record.text(from: place.upperBound).prefix(24))
        if place.count == 5, cursor.rest.first?.isGap != true { return [] }
        cursor.take { $0.isGap || ":：>=\"'".utf8.contains($0) }
        let digits = cursor.rest.prefix { $0.isDigit }
        let near = record.text[max(record.text.startIndex, place.lowerBound - 1024)...].prefix(2048)
        guard let number = Int(digits.text), isKnown(number), let source = EventSource(in: near) else { return [] }
        return (meanings[source]?[number] ?? []).map {
            Sighting($0.kind, $0.value, place.lowerBound..<digits.endIndex, $0.confidence)
        }
    }

    /// What the number of an event means.
    static func meaning(of number: Int, from source: EventSource) -> [Sentence.Shown] {
        meanings[source]?[number] ?? []
    }

    private static func isKnown(_ number: Int) -> Bool { meanings.values.contains { $0[number] != nil } }

    /// By the numbers that Microsoft documents: the client's, the server's, Schannel's, and the BITS client's.
    private static let meanings: [EventSource: [Int: [Sentence.Shown]]] = [
        .updateClient: [
            16: [.word(.trigger, "automatic")], 20: [.sign(.installFailed)], 25: [.word(.traffic, "scan")],
            31: [.word(.traffic, "download")],
        ],
        .updateServer: [
            364: [.word(.what, "wsus-sync"), .sign(.contentNotFetched)],
            10_032: [.word(.what, "wsus-sync"), .sign(.contentNotFetched)],
        ],
        .schannel: [
            36_871: [.sign(.noCommonProtocol)], 36_874: [.sign(.noCommonProtocol)], 36_887: [.sign(.noCommonProtocol)],
            36_888: [.sign(.noCommonProtocol)], 36_882: [.sign(.certificateRefused)],
            36_884: [.sign(.certificateRefused)],
        ],
        .bits: [202: [.init(.rangeFailure, .flag)]],
    ]
}

/// Who wrote an event.
enum EventSource: CaseIterable {
    case updateClient, updateServer, schannel, bits

    init?(in passage: ArraySlice<UInt8>) {
        let text = passage.text
        guard let source = Self.allCases.first(where: { $0.names.contains { text.contains($0) } }) else { return nil }
        self = source
    }

    private var names: [String] {
        switch self {
        case .updateClient: ["WindowsUpdateClient", "Windows Update Agent"]
        case .updateServer: ["Windows Server Update Services"]
        case .schannel: ["Schannel"]
        case .bits: ["Bits-Client"]
        }
    }
}
