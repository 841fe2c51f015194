import Engine

extension CaseFacts {
    /// Which part of Windows it is, by the strongest sign that names one; nil where nothing tells.
    public var family: Family? {
        let told = CauseSign.notProxy.filter { sign in
            sign.family != nil && sign.sign.when.truth(on: known) == .yes
        }
        // That it is this one update is said only where nothing says more.
        let telling = told.filter { $0.family != .update }
        return (telling.isEmpty ? told : telling).max { $0.sign.points < $1.sign.points }?.family
    }
}
