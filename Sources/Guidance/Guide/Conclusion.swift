import Engine
import Facts

/// What follows from several answers together.
enum Conclusion {
    /// Whether the WSUS server stands in the bypass list, where both were told.
    static func of(_ answers: [String: Answer]) -> [Settlement] {
        guard case .text(let list) = answers["bypass"]?.value, case .text(let server) = answers["wsus-host"]?.value,
            let rules = try? BypassRules.parse(list).get()
        else { return [] }
        let addresses = [server, "http://\(server)"].lazy.compactMap { try? WebAddress.parse($0).get() }
        guard let address = addresses.first else { return [] }
        let goesAround = rules.decision(on: address, by: .winHTTP).goesAround
        return [Settlement(WalkVariables.wsusListed.name, [goesAround ? "yes" : "no"])]
    }
}
