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
        public let mark: Mark
        /// Its place in the order, from 1; where it is gone, its place then.
        public let number: Int
        public let isLast: Bool
    }
}

extension Explorer.State {
    /// The rule, once a single one is left.
    public var rule: Resolution.Possible? {
        resolution.possible.count == 1 ? resolution.possible[0] : nil
    }

    /// The lines of the order.
    public var entries: [OrderEntry] {
        rule?.steps.map(OrderEntry.step) ?? OrderText.plans(resolution.possible).map(OrderEntry.stages)
    }

    /// The lines of the order, each with whether another state has it too; those that only the other has stand where
    /// they stood.
    public func entries(beside other: Explorer.State?) -> [OrderEntry.Compared] {
        let (new, old) = (entries, other?.entries ?? entries)
        let difference = new.difference(from: old)
        let added = Set(difference.insertions.map(\.offset))
        let gone = Set(difference.removals.map(\.offset))
        var compared: [OrderEntry.Compared] = []
        var place = 0
        func take(_ number: Int, of all: [OrderEntry], _ mark: OrderEntry.Compared.Mark) {
            compared.append(
                .init(entry: all[number], mark: mark, number: number + 1, isLast: number == all.count - 1))
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

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
