/// What lies at the top of the package and has no place there.
func strayNames(atTop names: [String]) -> [String] {
    names.filter { !House.top.contains($0) && !$0.hasPrefix(".") }.sorted()
}

/// Folders of tests that belong to no module.
func strayTestFolders(_ names: [String]) -> [String] {
    names.filter { name in
        if name == House.map { return false }
        let module = name.hasSuffix("Tests") ? String(name.dropLast("Tests".count)) : nil
        return !House.otherTestFolders.contains(name) && module.flatMap { House.rooms[$0] } == nil
    }
    .sorted()
}

/// Folders of the product that are no room of the house.
/// - Parameter names: Paths from the top, such as `Screens/Canvas`.
func strayRooms(_ names: [String]) -> [String] {
    let known = Set(House.rooms.values.map(\.folder))
    return names.filter { !known.contains($0) && !$0.hasSuffix("/" + House.map) }.sorted()
}
