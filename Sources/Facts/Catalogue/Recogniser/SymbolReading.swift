/// Codes by name: `WU_E_PT_WINHTTP_NAME_NOT_RESOLVED`, `WSAETIMEDOUT`.
extension CodeRecogniser.Word {
    var symbolReading: CodeRecogniser.Reading? {
        guard bytes.contains(UInt8(ascii: "_")) || bytes.starts(with: "WSA".utf8) else { return nil }
        let codes = CodeTable.codes(named: String(decoding: bytes, as: UTF8.self))
        return codes.isEmpty ? nil : CodeRecogniser.Reading(codes: codes, notation: .symbol, range: range)
    }
}
