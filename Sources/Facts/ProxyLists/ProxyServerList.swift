/// The proxy servers of a setting, as WinHTTP and Internet Explorer store them: `proxy.example.com:8080`, or one for
/// each protocol, `http=proxy.example.com:8080;https=proxy.example.com:8443`.
///
/// There is no way to make one but by reading a text, so whatever is put into a command has passed every check.
public struct ProxyServerList: Sendable, Hashable, CustomStringConvertible {
    /// At least one, in the order typed.
    public let items: [ProxyServer]
    /// Whether commas stood between them, which Windows does not know.
    let usedCommas: Bool

    /// The list as it goes into a command: the case of names kept, `;` between the items.
    public var description: String {
        items.map(\.description).joined(separator: ";")
    }

    /// Reads `[scheme=][http://]host[:port]`, several of them separated by `;` or blanks.
    public static func parse(_ text: String) -> Result<ProxyServerList, Refusal> {
        do {
            return .success(try ProxyServerList(text))
        } catch {
            let repaired = Repair.attempt(error, in: text)
            let offer = repaired.flatMap { text in try? ProxyServerList(text).description }
            return .failure(Refusal(error, offer: offer))
        }
    }

    private init(_ text: String) throws(ListFault) {
        try Screening.check(text, allowing: "")
        let fields = try ListFields(text, isWhole: { $0.contains(":") || $0.contains("=") })
        guard !fields.items.isEmpty else { throw .noProxy }
        var items: [ProxyServer] = []
        for field in fields.items { items.append(try ProxyServer(field)) }
        self.items = items
        usedCommas = fields.usedCommas
    }
}
