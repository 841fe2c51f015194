/// What is known about the error codes of Windows Update: their definitions, and what they point to.
public enum Catalogue {
    /// The definition of a code; nil where the catalogue has none.
    public static func entry(for code: ErrorCode) -> Entry? {
        CodeTable.entry(for: code)
    }

    /// The codes that bear a name, whatever its case: `WININET_E_CANNOT_CONNECT`. Seldom more than one.
    public static func codes(named symbol: String) -> [ErrorCode] {
        CodeTable.codes(named: symbol.uppercased())
    }

    /// Every code that has a meaning, in ascending order.
    public static var codes: [ErrorCode] { CodeTable.codes }

    /// Every code that Windows names and that has no meaning here, in ascending order.
    public static var namedCodes: [ErrorCode] { CodeTable.namedCodes }

    /// Whether the catalogue knows the code, by a meaning or by its name alone.
    public static func defines(_ code: ErrorCode) -> Bool { CodeTable.contains(code) || CodeTable.onlyNames(code) }

    /// What a code points to: by its own row, or else by its family, or else by the row of its range.
    public static func pointer(for code: ErrorCode) -> Pointer? {
        Pointer.all.first { $0.codes.contains(code) } ?? CodeTable.family(of: code).map(Pointer.of)
            ?? Pointer.ranges.first { $0.range.contains(code) }?.pointer
    }

    /// The class of a code that the walk branches on.
    public static func codeClass(of code: ErrorCode) -> CodeClass {
        pointer(for: code)?.codeClass ?? .other
    }
}
