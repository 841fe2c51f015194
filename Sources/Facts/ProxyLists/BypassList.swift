/// The hosts that are reached without the proxy: `<local>;*.example.com`.
///
/// Like the proxy list it is only made by reading a text. An empty one is right: nothing is reached directly then.
public struct BypassList: Sendable, Hashable, CustomStringConvertible {
    /// In the order typed.
    public let items: [BypassEntry]
    /// Whether commas stood between them, which Windows does not know.
    let usedCommas: Bool

    /// A list without entries.
    public static let empty = BypassList()

    public var isEmpty: Bool { items.isEmpty }

    /// The list as it goes into a command: the case of names kept, `;` between the entries.
    public var description: String {
        items.map(\.description).joined(separator: ";")
    }

    /// Reads names, wild cards, `<local>` and `<-loopback>`, separated by `;` or blanks; and what else stands in lists of
    /// real machines. What may be written is another matter: `writeRefusal`.
    public static func parse(_ text: String) -> Result<BypassList, Refusal> {
        if EmptyList.isSaid(by: text) { return .success(.empty) }
        do {
            return .success(try BypassList(text))
        } catch {
            let repaired = Repair.attempt(error, in: text)
            let offer = repaired.flatMap { text in try? BypassList(text).description }
            return .failure(Refusal(error, offer: offer))
        }
    }

    private init() {
        items = []
        usedCommas = false
    }

    init(items: [BypassEntry]) {
        self.items = items
        usedCommas = false
    }

    private init(_ text: String) throws(ListFault) {
        try Screening.check(text, allowing: "<>")
        let fields = try ListFields(text, isWhole: { _ in true })
        var items: [BypassEntry] = []
        for field in fields.items { items.append(try BypassEntry(field)) }
        self.items = items
        usedCommas = fields.usedCommas
    }
}
