import RegexBuilder

/// Imports that the house does not allow, found in the text of a file.
/// - Parameter module: The module to which the file belongs.
func forbiddenImports(in text: String, of module: String) -> [String] {
    guard let room = House.rooms[module] else { return ["\(module) is no room of the house"] }
    return importedModules(in: text)
        .filter { !room.mayImport.contains($0) }
        .map { "\(module) may not import \($0)" }
}

/// The modules that a file imports, whatever stands around the word `import`.
func importedModules(in text: String) -> [String] {
    let word = /(?:@\w+(?:\([^)]*\))?|public|package|internal|fileprivate|private)\s+/
    let kind = /(?:struct|class|enum|protocol|typealias|func|let|var)\s+/
    let statement = Regex {
        ZeroOrMore(.whitespace)
        ZeroOrMore { word }
        /import\s+/
        Optionally { kind }
        Capture { /\w+/ }
    }
    return text.split(whereSeparator: { $0.isNewline || $0 == ";" })
        .compactMap { $0.prefixMatch(of: statement).map { String($0.1) } }
}
