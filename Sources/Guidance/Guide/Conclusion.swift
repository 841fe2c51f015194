import Engine
import Facts

/// What follows from several answers together.
enum Conclusion {
    static func of(_ answers: [String: Answer]) -> [Settlement] { serverInList(answers) + noProxy(answers) }

    /// Whether the WSUS server stands in the bypass list, where both were told. Of a list with a slash only one test tells
    /// what becomes of it, and nothing is concluded.
    private static func serverInList(_ answers: [String: Answer]) -> [Settlement] {
        guard case .text(let list) = answers["bypass"]?.value, case .text(let server) = answers["wsus-host"]?.value,
            let rules = try? BypassRules.parse(list).get(), !rules.list.hasSlash
        else { return [] }
        let addresses = [server, "http://\(server)"].lazy.compactMap { try? WebAddress.parse($0).get() }
        guard let address = addresses.first else { return [] }
        let goesAround = rules.decision(on: address, by: .winHTTP).goesAround
        return [Settlement(WalkVariables.wsusListed.name, [goesAround ? "yes" : "no"])]
    }

    /// No setting names a proxy, and web pages open all the same. Without the browser's answer it is not worked out: in a
    /// network that has a proxy the same three answers are the very fault that is looked for.
    private static func noProxy(_ answers: [String: Answer]) -> [Settlement] {
        let isUnset =
            answers["ie"]?.value == .choices([]) && answers["winhttp"]?.value == .choice("direct")
            && answers["wpad"]?.value == .choice("no")
        guard isUnset, case .choices(let ways) = answers["works"]?.value, ways.contains("browser") else { return [] }
        return [Settlement("between.no-proxy", ["yes"])]
    }
}
