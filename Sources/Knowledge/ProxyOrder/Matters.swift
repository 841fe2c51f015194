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
    /// More than that it matters: an input that is known has an effect, too, and so has one that decides only which
    /// plans another reading may have.
    public static func depends(on name: String, _ known: Known) -> Bool {
        var orders = (known.space[name]?.values ?? []).lazy.map { Resolution(known.telling(name, $0)).possible }
            .makeIterator()
        guard let first = orders.next() else { return false }
        while let other = orders.next() {
            if !other.elementsEqual(first, by: { $0.isOrdered(like: $1) }) { return true }
        }
        return false
    }
}

extension Known {
    /// The same with another value of this input, whatever was known of it.
    fileprivate func telling(_ name: String, _ value: String) -> Known {
        space.variables.reduce(into: Known(space)) { known, input in
            known.narrow(input.name, to: input.name == name ? [value] : values(of: input.name))
        }
    }
}

extension Resolution.Possible {
    /// The same rule with the same steps, in each reading. Why a step is passed over is no matter.
    fileprivate func isOrdered(like other: Self) -> Bool {
        id == other.id && steps.elementsEqual(other.steps, by: Self.areAlike)
            && readings.elementsEqual(other.readings) { $0.steps.elementsEqual($1.steps, by: Self.areAlike) }
    }

    private static func areAlike(_ one: Step, _ other: Step) -> Bool {
        one.attempt == other.attempt && one.state == other.state
    }

    fileprivate func isOpen(on name: String) -> Bool {
        (open + readings.flatMap(\.open)).contains { $0 == name || $0.hasPrefix(name + ".") }
    }
}
