import Collector
import Evidence
import Facts

/// The screen that hands the collector over: what is said, and what can be done with the script.
extension Model {
    static let collectRows = Collecting.allCases.enumerated().map { place, what in
        Row(kind: .collecting(what), digit: place + 1, text: what.text)
    }

    mutating func take(_ what: Collecting) -> [Effect] {
        switch what {
        case .paste:
            close()
            if screen != .evidence { open(.evidence) }
            return []
        case .write: return [.write(HandOver.scriptName, text: script.text)]
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
        else { return CollectorScript() }
        return CollectorScript(proxy: address)
    }
}

extension Collecting {
    var text: Text {
        switch self {
        case .paste: Interface.Collect.paste
        case .write: Interface.Collect.write(HandOver.scriptName)
        case .show: Interface.Collect.show
        case .enter: Interface.ReadAloud.byPhone
        case .writeSpoken: Interface.ReadAloud.write(HandOver.spokenName)
        }
    }
}
