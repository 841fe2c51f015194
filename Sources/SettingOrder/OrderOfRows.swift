import Engine

extension [Resolution.Possible] {
    /// In the order in which one asks: what is sent, to which server, from which Windows. Rows for any server stand
    /// first.
    public var asAsked: [Resolution.Possible] {
        enumerated().sorted { one, other in
            one.element.places.lexicographicallyPrecedes(other.element.places)
                || one.element.places == other.element.places && one.offset < other.offset
        }.map(\.element)
    }
}

extension Resolution.Possible {
    fileprivate var places: [Int] {
        [ProxyInputs.traffic, ProxyInputs.source, ProxyInputs.windows].map { input in
            guard let allowed = box.allowed[input.name] else { return -1 }
            return input.values.firstIndex(where: allowed.contains) ?? -1
        }
    }
}
