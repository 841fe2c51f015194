extension Reader {
    /// A `.reg` file as regedit and `reg export` write it, or some lines of one.
    static let registryExport = Reader(format: .registryExport) { lines in
        RegistryFindings.all(in: ExportedValues.all(in: lines))
    }
}

/// The values in a `.reg` file that are read.
private enum ExportedValues {
    static func all(in lines: [SourceLine]) -> [RegistryValue] {
        var key = RegistryKey.unknown
        var values: [RegistryValue] = []
        for index in lines.indices where mayBegin(lines[index]) {
            var text = PastedLine(lines[index]).content
            if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
                let path = text[..<close].dropFirst()
                key = RegistryKey(path) ?? .unknown.child(path)
                // A line break may have been lost.
                text = text[text.index(after: close)...].trimmed
            }
            if let value = value(text, lines[index...], key) { values.append(value) }
        }
        return values
    }

    private static func mayBegin(_ line: SourceLine) -> Bool {
        line.firstByte == UInt8(ascii: "\"") || line.firstByte == UInt8(ascii: "[")
    }

    /// `"Name"=data`
    private static func value(
        _ text: Substring, _ lines: ArraySlice<SourceLine>, _ key: RegistryKey
    ) -> RegistryValue? {
        guard let line = lines.first, text.hasPrefix("\""), let close = text.dropFirst().firstIndex(of: "\"") else {
            return nil
        }
        let printed = text[..<close].dropFirst()
        let rest = text[text.index(after: close)...].trimmed
        guard rest.hasPrefix("="), let name = RegistryValue.Name(printed) else { return nil }
        let (data, clue) = data(rest.dropFirst().trimmed, lines.dropFirst())
        return data.map { RegistryValue(name, printed, $0, in: key, line, clue) }
    }

    private static func data(
        _ text: Substring, _ below: ArraySlice<SourceLine>
    ) -> (data: RegistryValue.Data?, clue: Substring) {
        if text.hasPrefix("\"") {
            let string = quoted(text.dropFirst())
            return (string.map { .text($0.text) } ?? .damaged, string?.clue ?? text)
        }
        guard let colon = text.firstIndex(of: ":") else { return (nil, text) }
        let type = text[..<colon].trimmed.lowercased()
        let digits = text[text.index(after: colon)...].trimmed
        if type == "dword" { return (UInt32(digits, radix: 16).map { .number($0) } ?? .damaged, digits) }
        guard type.hasPrefix("hex") else { return (nil, digits) }
        return (hexadecimal(type, digits, below), digits.last == "\\" ? digits.dropLast().trimmed : digits)
    }

    /// What stands up to the closing quotation mark; nil where there is none.
    private static func quoted(_ text: Substring) -> (text: String, clue: Substring)? {
        var string = ""
        var isEscaped = false
        for index in text.indices {
            if isEscaped {
                isEscaped = false
            } else if text[index] == "\\" {
                isEscaped = true
                continue
            } else if text[index] == "\"" {
                return (string, text[..<index])
            }
            string.append(text[index])
        }
        return nil
    }

    /// The bytes of this line and of those that go on with it.
    private static func hexadecimal(
        _ type: String, _ first: Substring, _ below: ArraySlice<SourceLine>
    ) -> RegistryValue.Data {
        var hex = HexData()
        hex.take(first)
        for line in below.prefix(mostLines) {
            let text = PastedLine(line).content
            guard HexData.isPart(text) else { break }
            hex.take(text)
        }
        guard let bytes = hex.bytes else { return .damaged }
        switch type {
        case "hex(1)", "hex(2)", "hex(7)": return .text(bytes.registryText)
        case "hex(4)": return bytes.count == 4 ? .number(bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }) : .damaged
        default: return .bytes(bytes)
        }
    }

    /// Longer than any value is; without a bound a hostile text would be joined again and again.
    private static let mostLines = 400
}
