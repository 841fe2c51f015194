import Engine
import Facts

extension KnowledgeChecks {
    /// Every row of the table of hosts can be read, they stand in order, and no row stands twice.
    static func endpointRows(_ text: String) -> [Problem] {
        let read = Endpoints.read(text)
        return read.faults.map { problem("line \($0.line)", "it cannot be read: \($0.message)") }
            + outOfOrder(read.endpoints) + doubled(text)
    }

    private static func outOfOrder(_ endpoints: [Endpoint]) -> [Problem] {
        zip(endpoints, endpoints.dropFirst()).filter { $1.rule < $0.rule }.map {
            problem("\($1.rule)", "it is out of order: it belongs before \($0.rule)")
        }
    }

    private static func doubled(_ text: String) -> [Problem] {
        let rows = text.split(separator: "\n").map { $0.split(separator: "\t").prefix(2).joined(separator: " ") }
        return Dictionary(grouping: rows) { $0 }.filter { $1.count > 1 }.keys.sorted().map {
            problem($0, "more than one row is about it")
        }
    }

    private static func problem(_ place: String, _ message: String) -> Problem {
        Problem(rule: "EndpointRows", subject: "endpoints.tsv, \(place)", message: message)
    }
}
