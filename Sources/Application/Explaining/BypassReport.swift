import Facts

/// What a bypass list does to addresses, in words: the same on the screen and for the command.
public struct BypassReport: Sendable {
    public let rules: BypassRules
    public let addresses: [WebAddress]
    /// Whether the addresses are those of Windows Update, because none were given.
    private let isOfUpdate: Bool
    private let results: [Result]

    /// - Parameter addresses: none stands for those of Windows Update.
    public init(_ rules: BypassRules, _ addresses: [WebAddress]) {
        self.rules = rules
        self.addresses = addresses.isEmpty ? UpdateAddresses.all : addresses
        isOfUpdate = addresses.isEmpty
        results = self.addresses.map { Result($0, rules) }
    }

    /// Each address with what becomes of it, then why, then what is odd in the list.
    public var passages: [Passage] {
        summary + results.map(\.verdict) + Passage.section(Interface.Bypass.reasons, reasons)
            + Passage.section(Interface.Bypass.odd, rules.advice.flatMap(Self.odd))
    }

    /// The documents that the passages name.
    public var sources: [Source] {
        results.flatMap(\.sources) + rules.advice.flatMap(\.statement.sources)
    }

    /// The passages on the normal screen.
    public func lines(_ language: Language) -> [String] { passages.flatMap { $0.lines(language) } }

    private var summary: [Passage] {
        guard isOfUpdate else { return [] }
        let direct = results.filter(\.winHTTP.goesAround).count
        return [.paragraph(Interface.Bypass.ofUpdate(direct: direct, of: results.count))]
    }

    /// A ground that several addresses share is told once, with what would cover them.
    private var reasons: [Passage] {
        let grounds = results.reduce(into: [[Passage]]()) { if !$0.contains($1.ground) { $0.append($1.ground) } }
        return grounds.flatMap { ground in ground + offers(results.filter { $0.ground == ground }) }
    }

    /// Of the hosts of Windows Update nobody wants to be told how they would go around the proxy.
    private func offers(_ results: [Result]) -> [Passage] {
        let offers = results.compactMap(\.winHTTP.offer).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return isOfUpdate || offers.isEmpty
            ? [] : [.detail(Interface.Bypass.wouldCover(offers.joined(separator: ";")))]
    }

    private static func odd(_ advice: BypassAdvice) -> [Passage] {
        Passage.statement(advice.statement) + (advice.offer.map { [.detail(Interface.Bypass.instead($0))] } ?? [])
    }
}

extension BypassReport {
    /// One address, as either reader sees it.
    fileprivate struct Result {
        let address: WebAddress
        let winHTTP: BypassDecision
        let winINet: BypassDecision

        init(_ address: WebAddress, _ rules: BypassRules) {
            self.address = address
            winHTTP = rules.decision(on: address, by: .winHTTP)
            winINet = rules.decision(on: address, by: .winINet)
        }

        var verdict: Passage {
            .item(
                Interface.Bypass.verdict(
                    address.description, goesAround: winHTTP.goesAround, by: winHTTP.entry))
        }

        var ground: [Passage] {
            let entry = winHTTP.entry.map { "\($0): " } ?? ""
            return [
                .item(Text { "\(entry)\(winHTTP.reason.text($0))" }),
                Passage.basis(winHTTP.reason.grade, winHTTP.reason.sources),
            ] + other
        }

        var sources: [Source] { winHTTP.reason.sources + (readersDiffer ? winINet.reason.sources : []) }

        private var readersDiffer: Bool { winHTTP.goesAround != winINet.goesAround }

        /// What WinINet does, where that differs.
        private var other: [Passage] {
            if !readersDiffer { return [] }
            let verdict = Interface.Bypass.winINet(goesAround: winINet.goesAround)
            return [.otherReading(Text { "\(verdict($0)): \(StatementText.line(winINet.reason, $0))" })]
        }
    }
}
