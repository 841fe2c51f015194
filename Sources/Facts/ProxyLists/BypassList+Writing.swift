/// What may be handed out in a command. A list is read as it stands on a machine, and written only where Windows reads
/// every entry of it.
extension BypassList {
    /// Why the list must not be written, and the list as it was perhaps meant; nil where it may be.
    public var writeRefusal: Refusal? {
        guard let entry = items.first(where: { !$0.isWritable }) else { return nil }
        let mended = items.compactMap(\.writable).filter { (try? BypassEntry($0))?.isWritable ?? false }
        return Refusal(
            .entry(entry.fault, item: entry.description),
            offer: mended.count == items.count ? mended.joined(separator: ";") : nil)
    }

    /// The entries that may be written, with nothing in the place of the others.
    public var writableEntries: BypassList { BypassList(items: items.filter(\.isWritable)) }
}

extension BypassEntry {
    fileprivate var isWritable: Bool { writable == description }

    /// As it may be written: itself, or what was perhaps meant; nil where there is neither.
    fileprivate var writable: String? {
        switch self {
        case .local, .noLoopback: description
        case .dead(let entry): entry.offer
        case .host(let pattern):
            if pattern.networkBits != nil {
                pattern.wildcardForNetwork
            } else if pattern.hasStarInsideName {
                nil
            } else {
                pattern.prefix == nil ? description : pattern.address.description
            }
        }
    }

    fileprivate var fault: EntryFault {
        if hasSlash { return .slashInBypass }
        if case .dead(let entry) = self { return entry.kind == .leadingDot ? .leadingDot : .bareIPv6 }
        return .starInside
    }
}

extension BypassPattern {
    /// `www.*.com`. The stars of `10.*.*.*` stand in an address.
    fileprivate var hasStarInsideName: Bool {
        host.dropFirst().contains("*") && !host.allSatisfy { $0.isNumber || ".*".contains($0) }
    }
}
