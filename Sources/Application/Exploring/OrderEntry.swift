import Facts
import SettingOrder

/// A line of the order: a step, once a single rule is left; before that an order of stages.
public enum OrderEntry: Sendable, Hashable {
    case step(Step)
    case stages([Stage])

    /// An entry beside those that it is compared with.
    public struct Compared: Sendable, Hashable {
        public enum Mark: Sendable, Hashable {
            case same, new, gone
        }

        public let entry: OrderEntry
        public fileprivate(set) var mark: Mark = .same
        /// Its place in the order, from 1; where it is gone, its place then, which is shown nowhere: the numbers are
        /// those of the order that stands there now.
        public let number: Int
        /// What leads on from a step; nil of an order of stages, and behind the end.
        public let arrow: Text?
        /// How well the entry is established; the weakest where several rules share it.
        public let grade: Grade?
        /// Who asks; nil of an order of stages, and of the end.
        public var reader: SettingReader?
        /// What makes it another line than that of another order: the entry, and who asks.
        var seen: Seen { Seen(entry: entry, account: reader?.account) }

        struct Seen: Hashable {
            let entry: OrderEntry
            let account: SettingReader.Account?
        }

        /// What stands under it: what has to fail before the next, and where the request goes around the proxy.
        public var below: [Statement] = []
    }
}

extension OrderEntry {
    /// Whose turn it would have been at what is passed over is no difference by itself; another account is, and is seen.
    public static func == (one: OrderEntry, other: OrderEntry) -> Bool {
        switch (one, other) {
        case (.step(let one), .step(let other)):
            one.attempt == other.attempt && one.state == other.state && one.remark == other.remark
                && (one.state.isPassedOver || one.stage == other.stage)
        case (.stages(let one), .stages(let other)): one == other
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .step(let step): hasher.combine(step.attempt)
        case .stages(let plan): hasher.combine(plan)
        }
    }
}

extension Explorer.State {
    /// The rule, once a single one is left.
    public var rule: Resolution.Possible? {
        resolution.possible.count == 1 ? resolution.possible[0] : nil
    }

    /// The lines of the order.
    public var entries: [OrderEntry] {
        rule?.steps.map(OrderEntry.step) ?? resolution.orders.map { .stages($0.plan) }
    }

    /// The lines of the order, each with whether another state has it too; those that only the other has stand where
    /// they stood.
    public func entries(beside other: Explorer.State?) -> [OrderEntry.Compared] {
        let (new, old) = (lines, other?.lines ?? lines)
        let difference = new.map(\.seen).difference(from: old.map(\.seen))
        let added = Set(difference.insertions.map(\.offset))
        let gone = Set(difference.removals.map(\.offset))
        var compared: [OrderEntry.Compared] = []
        var place = 0
        func take(_ number: Int, of lines: [OrderEntry.Compared], _ mark: OrderEntry.Compared.Mark) {
            compared.append(lines[number])
            compared[compared.count - 1].mark = mark
        }
        func takeGone() {
            while gone.contains(place) {
                take(place, of: old, .gone)
                place += 1
            }
        }
        for number in new.indices {
            takeGone()
            let isNew = added.contains(number)
            take(number, of: new, isNew ? .new : .same)
            place += isNew ? 0 : 1
        }
        takeGone()
        return compared
    }
}

extension Explorer.State {
    /// The lines of the order by themselves.
    var lines: [OrderEntry.Compared] {
        guard let rule else { return orders }
        let steps = rule.steps
        return zip(steps, steps.arrows).enumerated().map { place, line in
            let (step, arrow) = line
            return .init(
                entry: .step(step), number: place + 1, arrow: isAtFile(step) ? Interface.Explore.atFile : arrow,
                grade: rule.basis(of: step).grade, reader: rule.reader(of: step), below: below(step, of: rule))
        }
    }

    private var orders: [OrderEntry.Compared] {
        resolution.orders.enumerated().map { place, order in
            .init(entry: .stages(order.plan), number: place + 1, arrow: nil, grade: order.grade)
        }
    }
}

extension Explorer.State {
    /// What stands under a step: the way that the bypass list gives it, that direct is healthy, what leads on.
    func below(_ step: Step, of rule: Resolution.Possible) -> [Statement] {
        if step.state.isPassedOver { return [] }
        let way = detour(at: step).map { Interface.Explore.way($0) }
        let isHealthy = step.attempt == .direct && rule.isRecentScan && !known.allows("source", "microsoft")
        return [way, isHealthy ? Interface.Explore.healthy : nil, rule.leadingOn(from: step)].compactMap(\.self)
    }

    /// Whether a script is set that Windows Update cannot read.
    func isAtFile(_ step: Step) -> Bool {
        step.attempt == .userPAC && step.state.isPassedOver
            && known.value(of: ProxyInputs.pac.name) == ExplorerInputs.fileScript
            && known.value(of: ProxyInputs.user.name) != "no"
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
