/// Many phrases looked for at once, in one pass that is linear in the text: the automaton of Aho and Corasick (1975)
/// over bytes.
///
/// ASCII letters count in capitals or not. A line that was wrapped lost a blank at its end, or nothing: `Proxy\nList`
/// and `Pro\nxy List` are both found.
struct PhraseAutomaton: Sendable {
    /// A phrase, by its place in the list, and the bytes where it stands.
    struct Match: Hashable {
        let phrase: Int
        let range: Range<Int>
    }

    private let phrases: [[UInt8]]
    private var nodes = [Node()]
    /// Where each byte leads from the root, and from the nodes below it: most of a text is spent there. 256 a node.
    private var rows: [UInt16] = []
    /// The places of the rows of the nodes below the root, by their numbers; below 0 where a node has none.
    private var rowPlaces: [Int32] = []

    private struct Node {
        var byte: UInt8 = 0
        var depth = 0
        /// The first of those that a byte more leads to, and the next one beside this.
        var child: UInt16 = 0
        var sibling: UInt16 = 0
        /// The longest other beginning of a phrase that the bytes up to here end with.
        var fallback: UInt16 = 0
        /// The node nearest on the way of fallbacks where a phrase ends.
        var ending: UInt16 = 0
        /// The phrases that end here.
        var phrases: [Int] = []
    }

    /// - Parameter phrases: none of them empty; 65,535 bytes in all at most.
    init(_ phrases: [String]) {
        self.phrases = phrases.map { $0.utf8.map(\.lowered) }
        for (place, phrase) in self.phrases.enumerated() where !phrase.isEmpty { insert(phrase, place) }
        link()
    }

    // MARK: Making

    private mutating func insert(_ phrase: [UInt8], _ place: Int) {
        var node = 0
        for byte in phrase {
            node = Int(child(of: node, byte)) == 0 ? append(byte, to: node) : Int(child(of: node, byte))
        }
        nodes[node].phrases.append(place)
    }

    private mutating func append(_ byte: UInt8, to parent: Int) -> Int {
        precondition(nodes.count < Int(UInt16.max), "too many phrases")
        nodes.append(
            Node(byte: byte, depth: nodes[parent].depth + 1, sibling: nodes[parent].child))
        nodes[parent].child = UInt16(nodes.count - 1)
        return nodes.count - 1
    }

    private func child(of node: Int, _ byte: UInt8) -> UInt16 {
        var child = nodes[node].child
        while child != 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].sibling }
        return child
    }

    /// Node by node, those of less depth first: a fallback is never deeper.
    private mutating func link() {
        var queue = [0]
        var place = 0
        while place < queue.count {
            let node = queue[place]
            place += 1
            var child = Int(nodes[node].child)
            while child != 0 {
                nodes[child].fallback = node == 0 ? 0 : step(Int(nodes[node].fallback), nodes[child].byte)
                let fallback = Int(nodes[child].fallback)
                nodes[child].ending = nodes[fallback].phrases.isEmpty ? nodes[fallback].ending : UInt16(fallback)
                queue.append(child)
                child = Int(nodes[child].sibling)
            }
        }
        makeRows()
    }

    private mutating func makeRows() {
        var places = [Int32](repeating: -1, count: nodes.count)
        for node in nodes.indices where nodes[node].depth < 2 {
            places[node] = Int32(rows.count)
            rows += (0...255).map { step(node, UInt8($0).lowered) }
        }
        rowPlaces = places
    }

    // MARK: Finding

    /// Where a folded byte leads. Each step back was paid for by a step ahead.
    private func step(_ node: Int, _ byte: UInt8) -> UInt16 {
        var node = node
        while true {
            // Rows are made once every node has its fallback.
            if !rowPlaces.isEmpty, rowPlaces[node] >= 0 { return rows[Int(rowPlaces[node]) + Int(byte)] }
            let next = child(of: node, byte)
            if next != 0 || node == 0 { return next }
            node = Int(nodes[node].fallback)
        }
    }

    /// Calls the body with each phrase that stands in the text, by where they end.
    func each(in text: ArraySlice<UInt8>, _ body: (Match) -> Void) {
        var node = 0
        // Where the text goes on if a blank was lost at the end of a line; none most of the time.
        var others: [Int] = []
        for place in text.indices {
            let byte = text[place]
            if byte == 0x0A {
                if others.count < 4 { others += ([node] + others).map { Int(step($0, 0x20)) } }
            } else {
                let folded = byte.lowered
                node = Int(step(node, folded))
                if !others.isEmpty { others = others.map { Int(step($0, folded)) } }
            }
            if !others.isEmpty {
                var seen: Set = [node]
                others = others.filter { seen.insert($0).inserted }
                for other in others { report(other, place, text, body) }
            }
            if byte != 0x0A, node != 0 { report(node, place, text, body) }
        }
    }

    private func report(_ node: Int, _ place: Int, _ text: ArraySlice<UInt8>, _ body: (Match) -> Void) {
        var ending = nodes[node].phrases.isEmpty ? Int(nodes[node].ending) : node
        while ending != 0 {
            for phrase in nodes[ending].phrases {
                body(Match(phrase: phrase, range: start(of: phrase, endingAt: place + 1, in: text)..<(place + 1)))
            }
            ending = Int(nodes[ending].ending)
        }
    }

    /// From its end back over the ends of lines, which may stand for a blank or for nothing.
    private func start(of phrase: Int, endingAt end: Int, in text: ArraySlice<UInt8>) -> Int {
        let bytes = phrases[phrase]
        var (place, left) = (end, bytes.count)
        while left > 0, place > text.startIndex {
            place -= 1
            if text[place] != 0x0A {
                left -= 1
            } else if bytes[left - 1] == 0x20, place == text.startIndex || text[place - 1] != 0x20 {
                left -= 1
            }
        }
        return place
    }
}
