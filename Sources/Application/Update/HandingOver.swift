import Collector
import Evidence
import Facts

/// The screen that hands the collector over: what is said, and what can be done with the script.
extension Model {
    /// The read-aloud code holds the same of every machine, and is no smaller collection.
    var collectRows: [Row] {
        let all = asksOnly.isEmpty ? Collecting.allCases : [.paste, .write, .show]
        return all.enumerated().map { place, what in
            Row(kind: .collecting(what), digit: place + 1, text: what.text(scriptName))
        }
    }

    private var scriptName: String { asksOnly.isEmpty ? HandOver.scriptName : HandOver.smallerName }

    /// What the screen says about the script that it hands over.
    public var handOver: [Passage] { HandOver.passages(asking: asksOnly) }

    public var handOverTitle: Text { asksOnly.isEmpty ? Interface.Collect.title : Interface.Collect.smaller }

    /// At an outcome the script asks only what is still open; where nothing is, that is said.
    mutating func openCollect() {
        if screen == .collect { return }
        asksOnly = isAtOutcome ? SmallerCollection.questions(of: caseFile, collected: collected) : []
        if isAtOutcome, asksOnly.isEmpty {
            notice = Interface.Collect.nothingOpen
        } else {
            open(.collect)
        }
    }

    /// The row of an outcome that leads there, while there may be something to ask.
    var collectRow: [Row] {
        guard SmallerCollection.mayAsk(about: caseFile, collected: collected) else { return [] }
        return [Row(kind: .collect, digit: nil, text: Interface.Collect.askWhatIsOpen)]
    }

    /// Whether the screen shows an outcome, one of its actions, or what was collected for it.
    private var isAtOutcome: Bool {
        let shows = screen == .walk || action != nil || screen == .evidence && screens.contains(.walk)
        return shows && caseFile.walk.state.isOutcome
    }

    /// The machines that were collected before.
    private var collected: [MachineReading] { evidence.flatMap(\.reading.machines) }

    mutating func take(_ what: Collecting) -> [Effect] {
        switch what {
        case .paste:
            close()
            if screen != .evidence { open(.evidence) }
            return []
        case .write: return [.write(scriptName, text: script.text)]
        case .show: return [.print(script.text.split(separator: "\r\n").map(String.init))]
        case .enter: return openReadAloud()
        case .writeSpoken: return [.write(HandOver.spokenName, text: SpokenScript().text)]
        }
    }

    /// Through the proxy of the case, where it was told. For all Windows: which one it is may have been heard wrong.
    private var script: CollectorScript {
        guard case .text(let told) = caseFile.session.answers["proxy"]?.value,
            let list = try? ProxyServerList.parse(told).get(), list.items.count == 1,
            let address = list.items.first?.address, address.port != nil
        else { return CollectorScript(answering: only) }
        return CollectorScript(proxy: address, answering: only)
    }

    private var only: Set<String>? { asksOnly.isEmpty ? nil : Set(asksOnly) }
}

extension Collecting {
    /// - Parameter file: the name that the script is written under.
    func text(_ file: String) -> Text {
        switch self {
        case .paste: Interface.Collect.paste
        case .write: Interface.Collect.write(file)
        case .show: Interface.Collect.show
        case .enter: Interface.ReadAloud.byPhone
        case .writeSpoken: Interface.ReadAloud.write(HandOver.spokenName)
        }
    }
}
