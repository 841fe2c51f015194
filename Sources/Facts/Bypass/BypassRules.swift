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
        if let slash = items.first(where: { $0.entries.contains(where: \.hasSlash) }) {
            return reader == .winHTTP
                ? BypassDecision(false, slash.text, .slashRefused, reader)
                : BypassDecision(true, slash.text, .slashSwitchesOff, reader)
        }
        if let token = takenBack(address, reader) { return BypassDecision(false, token.text, .takenBack, reader) }
        for item in items where !item.hasComma {
            guard let entry = item.entries.first, let covered = entry.covers(address) else { continue }
            return BypassDecision(true, item.text, item.isAfterBlank ? .afterBlank : covered, reader)
        }
        return implied(address, reader) ?? missed(address, reader)
    }

    /// In WinINet's reading `<-loopback>` takes the PC's own names back from what stands before it: `<local>` and
    /// `localhost` count only behind it.
    private func takenBack(_ address: WebAddress, _ reader: BypassReader) -> BypassItem? {
        guard reader == .winINet, BypassReason.implied(address, reader) != nil,
            let place = items.lastIndex(where: { !$0.hasComma && $0.entries == [.noLoopback] })
        else { return nil }
        let isNamedAgain = items[place...].contains { !$0.hasComma && $0.entries.first?.covers(address) != nil }
        return isNamedAgain ? nil : items[place]
    }

    /// Without an entry, the PC itself is reached directly.
    private func implied(_ address: WebAddress, _ reader: BypassReader) -> BypassDecision? {
        guard let reason = BypassReason.implied(address, reader) else { return nil }
        let hasToken = items.contains { !$0.hasComma && $0.entries == [.noLoopback] }
        if !hasToken { return BypassDecision(true, nil, reason, reader) }
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
