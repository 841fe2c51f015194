extension Reader {
    /// What `reg query` prints, and the lists and rows that PowerShell makes of registry values.
    static let registryQuery = Reader(format: .registryQuery) { lines in
        var query = QueriedValues()
        for index in lines.indices { query.take(lines[index...]) }
        return RegistryFindings.all(in: query.values)
    }
}

/// The values that are read, with the keys that stand above them or, from PowerShell, below.
private struct QueriedValues {
    private(set) var values: [RegistryValue] = []
    private var key = RegistryKey.unknown
    /// Where the values of a list begin, which ends with its path.
    private var list = 0

    /// Takes the first of some lines, and of the others those into which it was broken.
    mutating func take(_ lines: ArraySlice<SourceLine>) {
        guard let line = lines.first, line.text.utf8.count < 1 << 16 else { return }
        guard let first = line.firstByte else {
            list = values.count
            return
        }
        // Spares the lines of logs the search: they begin with a date.
        guard first.isLetter || first >= 0x80 else { return }
        if let value = TypedValue(lines)?.value(in: key) ?? ListedValue(lines)?.value(in: key) {
            values.append(value)
        } else if Self.mayNameKey(line), let next = RegistryKey.named(in: PastedLine(line).content) {
            name(next, line)
        }
    }

    private static func mayNameKey(_ line: SourceLine) -> Bool {
        line.text.utf8.contains(UInt8(ascii: "\\"))
            && (line.text.contains(ascii: "software") || line.text.contains(ascii: "hkey"))
    }

    /// `PSPath : Microsoft.PowerShell.Core\Registry::HKEY_CURRENT_USER\...` stands below its values.
    private mutating func name(_ next: RegistryKey, _ line: SourceLine) {
        let content = PastedLine(line).content
        guard content.contains(ascii: "registry::"), content.lowercased().hasPrefix("ps") else {
            key = next
            return
        }
        guard content.lowercased().hasPrefix("pspath") else { return }
        for index in values[list...].indices { values[index].key = next }
        key = .unknown
    }
}

/// `    ProxyEnable    REG_DWORD    0x1`
private struct TypedValue {
    private let line: SourceLine
    private let name: Substring
    private let type: Substring
    private let data: Substring
    private let below: ArraySlice<SourceLine>

    init?(_ lines: ArraySlice<SourceLine>) {
        guard let line = lines.first, line.text.contains(ascii: "reg") else { return nil }
        let text = PastedLine(line).content
        let words = text.split(maxSplits: 12) { $0.isBlank }
        guard let type = words.dropFirst().first(where: { $0.hasPrefix("REG_") }) else { return nil }
        (self.line, self.type) = (line, type)
        (name, data) = (text[..<type.startIndex].trimmed, text[type.endIndex...].trimmed)
        below = lines.dropFirst()
    }

    func value(in key: RegistryKey) -> RegistryValue? {
        guard let name = RegistryValue.Name(name) else { return nil }
        return RegistryValue(name, self.name, content, in: key, line, data)
    }

    private var content: RegistryValue.Data {
        let whole = WrappedText.join(data, line, below)
        switch type {
        case "REG_DWORD": return Self.number(data).map { .number($0) } ?? .damaged
        case "REG_BINARY":
            var hex = HexData()
            hex.take(whole[...])
            return hex.bytes.map { .bytes($0) } ?? .damaged
        default: return .text(whole)
        }
    }

    /// `0x1`; `reg` has no other form, and people write the number alone.
    private static func number(_ text: Substring) -> UInt32? {
        let digits = text.prefix { !$0.isBlank }
        return digits.lowercased().hasPrefix("0x") ? UInt32(digits.dropFirst(2), radix: 16) : UInt32(digits)
    }
}

/// `ProxyEnable : 1`, a line of `Get-ItemProperty`; `Get-Item` has the name of the key before that of the first value.
private struct ListedValue {
    private let line: SourceLine
    private let name: (known: RegistryValue.Name, printed: Substring)
    private let child: Substring
    private let data: Substring
    private let below: ArraySlice<SourceLine>

    init?(_ lines: ArraySlice<SourceLine>) {
        guard let line = lines.first, Self.words.contains(where: { line.text.contains(ascii: $0) }),
            let labelled = Labelled(PastedLine(line).content)
        else { return nil }
        let start = labelled.label.lastIndex(where: \.isBlank).map { labelled.label.index(after: $0) }
        let printed = start.map { labelled.label[$0...] } ?? labelled.label
        guard let known = RegistryValue.Name(printed) else { return nil }
        (self.line, name, data, below) = (line, (known, printed), labelled.value, lines.dropFirst())
        child = labelled.label[..<printed.startIndex].trimmed
    }

    /// One of them is in every name.
    private static let words: [StaticString] = ["proxy", "auto", "settings", "server"]

    func value(in key: RegistryKey) -> RegistryValue? {
        content.map { content in
            RegistryValue(name.known, name.printed, content, in: child.isEmpty ? key : key.child(child), line, data)
        }
    }

    /// nil where PowerShell left the end of a list of bytes out: `{70, 0, 0, 0...}`.
    private var content: RegistryValue.Data? {
        guard data.hasPrefix("{") else { return .text(WrappedText.join(data, line, below)) }
        let whole = WrappedText.join(data, line, below)
        guard !whole.hasSuffix("...}"), !whole.hasSuffix("…}") else { return nil }
        let numbers = whole.dropFirst().prefix { $0 != "}" }.split(separator: ",").map { UInt8($0.trimmed) }
        let bytes = numbers.compactMap(\.self)
        return bytes.count == numbers.count && whole.hasSuffix("}") ? .bytes(bytes) : .damaged
    }
}
