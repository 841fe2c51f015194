/// `ProxyEnable : 1`, a line of `Get-ItemProperty`; `Get-Item` has the name of the key before that of the first value.
struct ListedValue {
    private let line: SourceLine
    private let name: (known: RegistryValue.Name, printed: Substring)
    /// Empty in most lines.
    let child: Substring
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
            RegistryValue(name.known, name.printed, content, in: key, line, data)
        }
    }

    /// nil where it is not what the value has, or PowerShell left the end of its bytes out: `{70, 0, 0, 0...}`.
    private var content: RegistryValue.Data? {
        let whole = WrappedText.join(data, line, below)
        guard name.known.isBinary else { return .text(whole) }
        guard whole.hasPrefix("{"), !whole.hasSuffix("...}"), !whole.hasSuffix("…}") else { return nil }
        let numbers = whole.dropFirst().prefix { $0 != "}" }.split(separator: ",").map { UInt8($0.trimmed) }
        let bytes = numbers.compactMap(\.self)
        return bytes.count == numbers.count && whole.hasSuffix("}") ? .bytes(bytes) : .damaged
    }
}
