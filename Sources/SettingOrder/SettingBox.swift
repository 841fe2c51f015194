import Engine

/// For each setting, and for whether somebody is signed in, the values it may have: a bit for each.
///
/// What is known of a machine is such a box, and so is what must hold for an attempt. It is the idea of the proxy
/// table once more, small enough to be worked out anew at every key.
struct SettingBox: Sendable, Hashable {
    private let bits: UInt32

    /// Any machine.
    static let everything = SettingBox(bits: places.reduce(0) { $0 | $1.mask })

    /// The machines that have one of these values of an input.
    init(_ input: Variable, _ values: String...) {
        self.init(Box([input.name: Set(values)]))
    }

    /// The machines that a row of the proxy table is for. What the row asks of other inputs is no matter here.
    init(_ box: Box) {
        self.init { box.allowed[$0.name] }
    }

    /// The machines that are still possible.
    init(_ known: Known) {
        self.init { known.values(of: $0.name) }
    }

    /// - Parameter allowed: the values an input may have; nil for any.
    private init(_ allowed: (Variable) -> (some Sequence<String>)?) {
        self.init(
            bits: Self.places.reduce(0) { bits, place in
                bits | (allowed(place.input).map { place.bits(of: $0) } ?? place.mask)
            })
    }

    private init(bits: UInt32) {
        self.bits = bits
    }

    /// The machines in both boxes.
    static func & (first: SettingBox, second: SettingBox) -> SettingBox {
        SettingBox(bits: first.bits & second.bits)
    }

    /// Whether no machine is in both boxes: some input would have no value left.
    func isDisjoint(with other: SettingBox) -> Bool {
        Self.places.contains { bits & other.bits & $0.mask == 0 }
    }

    func isSubset(of other: SettingBox) -> Bool {
        bits & ~other.bits == 0
    }

    /// The inputs that may have a value outside the other box, in the order of `ProxyInputs.space`.
    func inputs(outside other: SettingBox) -> [String] {
        Self.places.filter { bits & ~other.bits & $0.mask != 0 }.map(\.input.name)
    }
}

extension SettingBox {
    /// Where the values of an input have their bits.
    private struct Place {
        let input: Variable
        let first: Int

        var mask: UInt32 { ((1 << UInt32(input.values.count)) - 1) << UInt32(first) }

        func bits(of values: some Sequence<String>) -> UInt32 {
            values.reduce(0) { bits, value in
                input.values.firstIndex(of: value).map { bits | 1 << (first + $0) } ?? bits
            }
        }
    }

    private static let places: [Place] = ([ProxyInputs.user] + ProxyInputs.settings).reduce(into: []) { places, input in
        places.append(Place(input: input, first: places.last.map { $0.first + $0.input.values.count } ?? 0))
    }
}
