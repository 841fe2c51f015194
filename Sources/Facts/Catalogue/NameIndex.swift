/// Finds codes by their names without making a string of any name: a hash table of the places where names stand.
///
/// Made when the first name is looked up, in one pass over both tables (about 5,300 names); 64 KB.
struct NameIndex: Sendable {
    static let shared = NameIndex()

    /// Twice as many as there are names, and more: a look-up meets one or two. Zero where there is none.
    private var places = [UInt32](repeating: 0, count: 1 << 14)
    /// How many names there are.
    private(set) var count = 0

    /// Set in a place of `symbols.tsv`; the others are of `errors.tsv`. No name stands at place zero.
    private static let inSymbols: UInt32 = 1 << 31

    private init() {
        for (rows, mark) in [(CodeTable.meanings, 0), (CodeTable.symbols, Self.inSymbols)] {
            for name in rows.all.lazy.flatMap(rows.names) {
                places[freeSlot(for: rows.bytes[name])] = UInt32(name.lowerBound) | mark
                count += 1
            }
        }
    }

    func codes(named name: [UInt8]) -> [ErrorCode] {
        var codes: [ErrorCode] = []
        var slot = slot(of: name)
        while places[slot] != 0 {
            if let code = code(at: places[slot], ifNamed: name) { codes.append(code) }
            slot = next(slot)
        }
        return codes
    }

    private func code(at place: UInt32, ifNamed name: [UInt8]) -> ErrorCode? {
        let rows = place & Self.inSymbols == 0 ? CodeTable.meanings : CodeTable.symbols
        let start = Int(place & ~Self.inSymbols)
        let end = start + name.count
        guard end < rows.bytes.count, rows.bytes[start..<end].elementsEqual(name) else { return nil }
        // A name ends before a slash, a tab or the end of its line; a longer name goes on.
        guard rows.bytes[end] < UInt8(ascii: "0") else { return nil }
        return rows.code(at: rows.startOfRow(at: start))
    }

    private func freeSlot(for name: some Collection<UInt8>) -> Int {
        var slot = slot(of: name)
        while places[slot] != 0 { slot = next(slot) }
        return slot
    }

    private func next(_ slot: Int) -> Int { (slot + 1) & (places.count - 1) }

    /// FNV-1a, whose low bits spread well over names that begin alike.
    private func slot(of name: some Collection<UInt8>) -> Int {
        let hash = name.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return Int(hash) & (places.count - 1)
    }
}
