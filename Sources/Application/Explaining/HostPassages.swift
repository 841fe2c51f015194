import Facts

/// The hosts and ports that the machine of the case needs, under F3 of the questions about them.
struct HostPassages {
    private let endpoints: [Endpoint]

    init(_ endpoints: [Endpoint]) {
        self.endpoints = endpoints
    }

    /// A line each, the required ones first: this is what the proxy's rules are compared with.
    var hosts: [Passage] {
        let inOrder = Endpoint.Need.allCases.flatMap { need in endpoints.filter { $0.need == need } }
        return Passage.section(Interface.Hosts.title, inOrder.map { .item(EndpointText.line($0)) })
            + [.paragraph(Interface.Hosts.star)]
            + (Endpoints.faults.isEmpty ? [] : [.paragraph(Interface.Hosts.missing(Endpoints.faults.count))])
    }

    /// What each is for, which list names it and what another one says.
    var purposes: [Passage] { Passage.section(Interface.Hosts.purposes, endpoints.flatMap(purpose)) }

    private func purpose(_ endpoint: Endpoint) -> [Passage] {
        let purpose = EndpointText.purpose(endpoint)
        return [.item(Text { "\(endpoint.rule.pattern): \(purpose($0))" })]
            + endpoint.otherReadings.map { reading in
                .otherReading(Text { "\(Interface.Hosts.otherReading($0)): \(StatementText.line(reading, $0))" })
            }
    }

    /// The lists, and those that the article names but that could not be had.
    var sources: [Source] { EndpointText.lists(endpoints) + Endpoints.notObtained }
}
