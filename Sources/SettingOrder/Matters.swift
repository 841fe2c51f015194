import Engine

extension ProxyOrder {
    /// Whether knowing this input better can still change the order that is shown.
    ///
    /// - Parameter name: a selecting input, which matters while it separates rows, or one that an order still possible
    ///   is open on, in its first reading or in another. `ie` stands for every part of the user's setting.
    public static func matters(_ name: String, _ known: Known) -> Bool {
        table.separates(name, known)
            || Resolution.possible(known, SettingBox(known)).contains { $0.isOpen(on: name) }
    }

    /// Whether the order that is shown is another for another value of this input, all others being as they are.
    ///
    /// Not whether it matters to know it better: what is known already may have its effect, too, and so may an input that
    /// decides only which plan another reading has.
    ///
    /// - Parameter readings: whether another reading of the sources counts as well, of which no step is shown.
    public static func depends(on name: String, _ known: Known, inReadings readings: Bool = true) -> Bool {
        let open = known.forgetting(name)
        let orders = open.values(of: name).lazy.map { value in
            Resolution(open.assuming(name, value)).possible.map { Outline($0, withReadings: readings) }
        }
        guard let first = orders.first else { return false }
        return orders.dropFirst().contains { $0 != first }
    }
}

/// A rule with its steps, in each reading. Why a step is passed over is no matter.
private struct Outline: Equatable {
    private struct Point: Equatable {
        let attempt: Attempt
        let state: Step.State
    }

    private let id: String
    private let orders: [[Point]]

    init(_ possible: Resolution.Possible, withReadings: Bool) {
        id = possible.id
        orders = ([possible.steps] + (withReadings ? possible.readings.map(\.steps) : [])).map { steps in
            steps.map { Point(attempt: $0.attempt, state: $0.state) }
        }
    }
}

extension Resolution.Possible {
    fileprivate func isOpen(on name: String) -> Bool {
        (open + readings.flatMap(\.open)).contains { $0 == name || $0.hasPrefix(name + ".") }
    }
}
