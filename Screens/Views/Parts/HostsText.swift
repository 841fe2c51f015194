import Application
import Knowledge

extension Document {
    /// The hosts that the machine of the case needs, a line each, the required ones first.
    mutating func hosts(_ endpoints: [Endpoint], _ language: Language) {
        heading(Interface.Hosts.title(language))
        for need in Endpoint.Need.allCases {
            for endpoint in endpoints where endpoint.need == need { item(EndpointText.line(endpoint)(language)) }
        }
        add(Interface.Hosts.star(language), .hint)
    }

    /// What each host is for, which list names it and what another one says; then the lists in full.
    mutating func lists(of endpoints: [Endpoint], _ language: Language) {
        heading(Interface.Hosts.purposes(language))
        for endpoint in endpoints {
            item("\(endpoint.rule.pattern): \(EndpointText.purpose(endpoint)(language))")
            for reading in endpoint.otherReadings {
                let text = StatementText.line(reading, language)
                add("\(Interface.Hosts.otherReading(language)): \(text)", .warning, indent: 2)
            }
        }
        heading(Interface.Hosts.lists(language))
        for list in EndpointText.lists(endpoints) + Endpoints.notObtained {
            item(list.id)
            source(list, language)
        }
    }
}
