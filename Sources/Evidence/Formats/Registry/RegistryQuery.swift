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
    /// The key of which `Get-Item` shows those below.
    private var hive = RegistryKey.unknown
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
        if let value = TypedValue(lines)?.value(in: key) {
            values.append(value)
        } else if let listed = ListedValue(lines) {
            if !listed.child.isEmpty { key = hive.child(listed.child) }
            if let value = listed.value(in: key) { values.append(value) }
        } else if Self.mayNameKey(line) {
            takeKey(lines, line)
        }
    }

    private static func mayNameKey(_ line: SourceLine) -> Bool {
        line.text.utf8.contains(UInt8(ascii: "\\"))
            && (line.text.contains(ascii: "software") || line.text.contains(ascii: "hkey"))
    }

    /// A line of its own, or a part of one; `PSPath : Microsoft.PowerShell.Core\Registry::HKEY_CURRENT_USER\...` stands
    /// below its values, and other keys beside it.
    private mutating func takeKey(_ lines: ArraySlice<SourceLine>, _ line: SourceLine) {
        let text = PastedLine(line).content
        let label = Labelled(text)?.label.lowercased() ?? ""
        if label == "pspath" {
            let path = WrappedText.join(Labelled(text)?.value ?? text, line, lines.dropFirst())
            guard let key = RegistryKey.named(in: path[...]) else { return }
            for index in values[list...].indices { values[index].key = key }
            list = values.count
        } else if !label.hasPrefix("ps"), let next = RegistryKey.named(in: text) {
            (key, hive) = (next, next)
        }
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
        guard let line = lines.first, line.text.contains(bytes: "REG_") else { return nil }
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
