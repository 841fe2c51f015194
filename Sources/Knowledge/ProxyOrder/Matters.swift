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
}

extension Resolution.Possible {
    fileprivate func isOpen(on name: String) -> Bool {
        (open + readings.flatMap(\.open)).contains { $0 == name || $0.hasPrefix(name + ".") }
    }
}
