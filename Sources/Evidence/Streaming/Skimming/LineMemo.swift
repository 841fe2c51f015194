/// Texts of entries that were read before, with what they showed: logs say the same again and again, at other times.
struct LineMemo: Sendable {
    struct Entry: Sendable {
        fileprivate let hash: UInt64
        fileprivate let range: Range<Int>
        let start: EntryStart
        let traces: LineTraces
        /// What there is to count when the text comes once more; nil while it is not known, or where it is not all.
        var steps: [LogStep]?
    }

    private(set) var entries: [Entry] = []
    /// The bytes of all texts.
    private var texts: [UInt8] = []
    /// The numbers of the entries, from 1, by their hashes; 0 where none stands.
    private var slots = [Int32](repeating: 0, count: Self.slotCount)

    private static let slotCount = 1 << 14
    private static let most = (entries: 1 << 13, bytes: 1 << 20)

    /// Forgets all where there is no more room. Numbers that were given out hold until then.
    mutating func makeRoom() {
        guard entries.count > Self.most.entries / 2 || texts.count > Self.most.bytes / 2 else { return }
        entries.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
        slots = [Int32](repeating: 0, count: Self.slotCount)
    }

    /// The number of the entry that a text has; nil where it was not read yet.
    func number(of text: UnsafeBufferPointer<UInt8>, _ start: EntryStart, _ hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            let entry = entries[number]
            if entry.hash == hash, entry.start == start, isSame(entry.range, text) { return number }
            slot = (slot + 1) & (Self.slotCount - 1)
        }
        return nil
    }

    /// - Returns: its number; nil where there is no more room.
    mutating func add(
        _ text: UnsafeBufferPointer<UInt8>, _ start: EntryStart, _ hash: UInt64, _ traces: LineTraces
    ) -> Int? {
        guard entries.count < Self.most.entries, texts.count + text.count <= Self.most.bytes else { return nil }
        let range = texts.count..<(texts.count + text.count)
        texts += text
        entries.append(Entry(hash: hash, range: range, start: start, traces: traces, steps: nil))
        var slot = Int(truncatingIfNeeded: hash) & (Self.slotCount - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
        slots[slot] = Int32(entries.count)
        return entries.count - 1
    }

    mutating func keep(_ steps: [LogStep]?, of number: Int) { entries[number].steps = steps }

    private func isSame(_ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        texts.withUnsafeBytes { ByteScan.isSame(.init(rebasing: $0[range]), .init(text)) }
    }

    /// Eight bytes at a time; nobody has to be kept from making texts of the same hash, for texts are compared.
    static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(text)
        var (hash, place): (UInt64, Int) = (UInt64(bytes.count), 0)
        while place + 8 <= bytes.count {
            hash = mix(hash ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        return mix(hash ^ rest)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 29)
    }
}
