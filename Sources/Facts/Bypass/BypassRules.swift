/// A bypass list as it was typed, to ask of an address whether it goes around the proxy.
///
/// `BypassList` is what a command takes; this keeps how the entries were separated, for that decides, too.
public struct BypassRules: Sendable, Hashable {
    public let list: BypassList
    let items: [BypassItem]

    /// Reads what `BypassList` reads, and refuses what it refuses.
    public static func parse(_ text: String) -> Result<BypassRules, Refusal> {
        BypassList.parse(text).flatMap { list in
            do throws(ListFault) {
                let items = EmptyList.isSaid(by: text) ? [] : try BypassItem.items(of: text)
                return .success(BypassRules(list: list, items: items))
            } catch {
                return .failure(Refusal(error))
            }
        }
    }

    /// What decides about an address, in one reader's view: the first entry that covers it, else what the PC leaves out
    /// by itself, else the entry that came nearest.
    public func decision(on address: WebAddress, by reader: BypassReader) -> BypassDecision {
        for item in items where !item.hasComma {
            guard let entry = item.entries.first, let covered = entry.covers(address) else { continue }
            return BypassDecision(true, item.text, item.isAfterBlank ? .afterBlank : covered, reader)
        }
        return implied(address, reader) ?? missed(address, reader)
    }

    /// Without an entry, the PC itself is reached directly.
    private func implied(_ address: WebAddress, _ reader: BypassReader) -> BypassDecision? {
        guard let reason = BypassReason.implied(address, reader) else { return nil }
        guard let token = items.first(where: { !$0.hasComma && $0.entries == [.noLoopback] }) else {
            return BypassDecision(true, nil, reason, reader)
        }
        if reader == .winINet { return BypassDecision(false, token.text, .takenBack, reader) }
        return BypassDecision(true, nil, reason.notTakenBack(for: address), reader)
    }

    private func missed(_ address: WebAddress, _ reader: BypassReader) -> BypassDecision {
        if items.isEmpty { return BypassDecision(false, nil, .emptyList, reader) }
        let misses = items.compactMap { item in miss(of: item, address).map { (item, $0) } }
        // Nearly every list has <local>: what came nearer is told first.
        guard let (item, miss) = misses.first(where: { $0.0.entries != [.local] }) ?? misses.first else {
            return BypassDecision(false, nil, .noEntry, reader)
        }
        return BypassDecision(false, item.text, miss.reason, reader, offer: miss.offer)
    }

    private func miss(of item: BypassItem, _ address: WebAddress) -> BypassMiss? {
        if !item.hasComma { return item.entries.first?.misses(address) }
        guard item.entries.contains(where: { $0.covers(address) != nil }) else { return nil }
        return BypassMiss(reason: .comma, offer: list.description)
    }
}
