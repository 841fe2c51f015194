/// The automaton of Aho and Corasick (1975) with a table for every step, which says that some of its phrases stand in a
/// text, not where: a look-up a byte. Small letters and capitals are the same.
struct DenseAutomaton: Sendable {
    /// What a byte is taken for.
    enum Sign {
        case `as`(UInt8)
        /// It leaves the automaton where it is.
        case passed
    }

    /// Stands in a phrase for any byte that is not ASCII.
    static let foreign = "\u{1}"

    /// The column of each byte in the table; columns 0 and 1 are those of all others and of what is passed over.
    private var columns = [UInt8](repeating: 0, count: 256)
    /// By node and column, where the next node begins.
    private var table: [UInt32] = []
    /// By node.
    private var marks: [UInt8] = []
    /// Where a text begins: as if a blank stood before it.
    private(set) var start = 0

    private static let (width, shift) = (64, 6)

    /// - Parameter sign: what a byte is taken for, in the phrases and in the text.
    init(_ phrases: [(phrase: String, traces: LineTraces)], _ sign: (UInt8) -> Sign = Self.plain) {
        let ascii = phrases.filter { $0.phrase.utf8.allSatisfy { $0 < 0x80 } }
        setColumns(of: ascii.map(\.phrase), sign)
        table = [UInt32](repeating: 0, count: Self.width)
        marks = [0]
        for (phrase, traces) in ascii { insert(phrase, traces) }
        link()
        for node in marks.indices { table[node << Self.shift | 1] = UInt32(node << Self.shift) }
        start = Int(table[Int(columns[0x20])])
    }

    static func plain(_ byte: UInt8) -> Sign { .as(byte < 0x80 ? byte.lowered : 1) }

    // MARK: Making

    private mutating func setColumns(of phrases: [String], _ sign: (UInt8) -> Sign) {
        let known = Set(phrases.flatMap { $0.utf8.map(\.lowered) }).sorted()
        precondition(known.count + 2 <= Self.width, "too many signs")
        for byte in UInt8.min...UInt8.max {
            switch sign(byte) {
            case .passed: columns[Int(byte)] = 1
            case .as(let other): columns[Int(byte)] = known.firstIndex(of: other).map { UInt8($0 + 2) } ?? 0
            }
        }
        for (place, byte) in known.enumerated() where byte < 0x20 { columns[Int(byte)] = UInt8(place + 2) }
    }

    private mutating func insert(_ phrase: String, _ traces: LineTraces) {
        var node = 0
        for byte in phrase.utf8 {
            let place = node << Self.shift | Int(columns[Int(byte)])
            if table[place] == 0 {
                table[place] = UInt32(marks.count << Self.shift)
                table += repeatElement(0, count: Self.width)
                marks.append(0)
            }
            node = Int(table[place]) >> Self.shift
        }
        marks[node] |= traces.rawValue
    }

    /// Node by node, those of less depth first: where no phrase goes on, the step is that of the longest other beginning.
    private mutating func link() {
        var fallbacks = [Int](repeating: 0, count: marks.count)
        var queue = [0]
        var place = 0
        while place < queue.count {
            let node = queue[place]
            place += 1
            for column in 0..<Self.width {
                let other = node == 0 ? 0 : table[fallbacks[node] << Self.shift | column]
                let child = Int(table[node << Self.shift | column]) >> Self.shift
                if child == 0 {
                    table[node << Self.shift | column] = other
                } else {
                    fallbacks[child] = Int(other) >> Self.shift
                    marks[child] |= marks[fallbacks[child]]
                    queue.append(child)
                }
            }
        }
    }

    // MARK: Walking

    /// The tables without the checks of arrays: every byte of a log goes through them.
    struct Steps {
        fileprivate let columns: UnsafePointer<UInt8>
        fileprivate let table: UnsafePointer<UInt32>
        fileprivate let marks: UnsafePointer<UInt8>

        @inline(__always)
        func step(_ node: Int, _ byte: UInt8) -> Int { Int(table[node | Int(columns[Int(byte)])]) }

        @inline(__always)
        func mark(of node: Int) -> UInt8 { marks[node >> DenseAutomaton.shift] }
    }

    @inline(__always)
    func use(_ body: (Steps) -> Void) {
        columns.withUnsafeBufferPointer { columns in
            table.withUnsafeBufferPointer { table in
                marks.withUnsafeBufferPointer { marks in
                    guard let columns = columns.baseAddress, let table = table.baseAddress,
                        let marks = marks.baseAddress
                    else { return }
                    body(Steps(columns: columns, table: table, marks: marks))
                }
            }
        }
    }
}
