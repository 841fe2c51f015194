import Foundation

/// Doors that the text of a Package.swift opens and the house does not have.
func forbiddenDependencies(in manifest: String) -> [String] {
    productTargets(in: manifest).flatMap { target in
        guard let room = House.rooms[target.name] else { return ["\(target.name) is no room of the house"] }
        return target.dependencies
            .filter { !room.mayImport.contains($0) }
            .map { "\(target.name) may not depend on \($0)" }
    }
}

private func productTargets(in manifest: String) -> [(name: String, dependencies: [String])] {
    let target = /\.(?:target|executableTarget|systemLibrary)\(\s*name:\s*"(\w+)"(?:,\s*dependencies:\s*\[([^\]]*)\])?/
    return manifest.matches(of: target)
        .map { (name: String($0.1), dependencies: names(in: $0.2 ?? "")) }
        .filter { !House.otherTestFolders.contains($0.name) }
}

/// The names in a list such as `"Canvas", .product(name: "ArgumentParser", package: "swift-argument-parser")`.
private func names(in list: Substring) -> [String] {
    list.replacing(/package:\s*"[^"]*"/, with: "")
        .matches(of: /"([^"]+)"/)
        .map { String($0.1) }
}
