import Engine
import SettingOrder

/// The inputs of the proxy table, changed at will, with the order that follows from them.
public struct Explorer: Sendable, Equatable {
    /// One setting of the inputs, and what follows from it.
    public struct State: Sendable, Equatable {
        /// Of `ExplorerInputs.space`.
        public let known: Known
        /// The same for the table.
        public let ofTheTable: Known
        public let resolution: Resolution
        /// The inputs that make no difference now, whatever they are: neither to the order nor to the way.
        public private(set) var idle: Set<String>

        init(_ known: Known) {
            let table = known.ofTheTable
            (self.known, ofTheTable) = (known, table)
            resolution = Resolution(table)
            idle = Set(
                ProxyInputs.space.variables.map(\.name).filter {
                    !ProxyOrder.depends(on: $0, table, inReadings: false)
                })
            if !hasDetour { idle.formUnion(ExplorerInputs.ofTheWay) }
        }

        /// All else follows from what is known.
        public static func == (one: State, other: State) -> Bool { one.known == other.known }
    }

    public private(set) var now: State
    /// What stood there before the last change.
    public private(set) var before: State?
    /// What was kept, to look at the order beside it.
    public private(set) var kept: State?

    /// - Parameter known: of any space; what it does not have of the explorer's inputs is not told. Of nothing known the
    ///   worked machine is shown: a first sight of twenty-six rules teaches nobody.
    public init(_ known: Known = Known(ProxyInputs.space)) {
        let told = known.ofTheExplorer
        now = State(told == Known(ExplorerInputs.space) ? ExplorerInputs.worked : told)
    }

    /// Whether the worked machine stands there as it was found.
    public var isUntouched: Bool { before == nil && kept == nil && now.known == ExplorerInputs.worked }

    /// What the order is compared with: what was kept, or else what stood there before.
    public var reference: State? { kept ?? before }

    /// Tells an input, or takes back what was told.
    ///
    /// - Parameter value: nil for "not told".
    /// - Returns: false where no machine is so; nothing is changed then.
    @discardableResult
    mutating func tell(_ input: String, _ value: String?) -> Bool {
        let known = telling(input, value)
        if TableInputs.isImpossible(known) { return false }
        if known != now.known { (before, now) = (now, State(known)) }
        return true
    }

    private func telling(_ input: String, _ value: String?) -> Known {
        var known = now.known.forgetting(input)
        if let value { known.narrow(input, to: [value]) }
        return known
    }

    /// Goes round the values of an input that some machine has, "not told" among them.
    mutating func turn(_ input: String, by step: Int) {
        let all = [nil] + (ExplorerInputs.space[input]?.values ?? []).map(Optional.some)
        let values = all.filter { !TableInputs.isImpossible(telling(input, $0)) }
        let place = values.firstIndex(of: now.known.value(of: input)) ?? 0
        tell(input, values[(place + step + values.count) % values.count])
    }

    /// Keeps what stands there, or lets go of what was kept.
    mutating func keep() {
        kept = kept == nil ? now : nil
    }
}

extension Explorer.State {
    /// The inputs that were told otherwise than in another state, in the order of the table.
    public func inputs(differingFrom other: Explorer.State) -> [String] {
        ExplorerInputs.space.variables.map(\.name).filter { known.values(of: $0) != other.known.values(of: $0) }
    }

    /// Of what was told, what alone keeps an idle input from making a difference, a setting rather than what selects a
    /// rule; nil where nothing alone does.
    func reason(forIdle input: String) -> String? {
        ProxyInputs.space.variables.map(\.name).last { name in
            name != input && ofTheTable.value(of: name) != nil
                && ProxyOrder.depends(on: input, ofTheTable.forgetting(name), inReadings: false)
        }
    }
}
