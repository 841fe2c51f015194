/// What is named only to say that it is something else: "手動ではなく自動", "not during the download but", "it's not a
/// download problem".
enum SpokenContrast {
    static func setsAside(_ place: Range<Int>, in bytes: [UInt8]) -> Bool {
        isBeforeContrast(bytes[place.upperBound...].prefix(reach)) || isBehindContrast(place, in: bytes)
    }

    /// "ではなく" close behind, with no particle of a topic or subject between.
    private static func isBeforeContrast(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == 0xE3 || text.first == 0x20,
            let contrast = contrasts.compactMap({ text.firstIndex(of: $0) }).min()
        else { return false }
        let between = text[..<contrast]
        return !topics.contains { between.firstIndex(of: $0) != nil }
    }

    private static func isBehindContrast(_ place: Range<Int>, in bytes: [UInt8]) -> Bool {
        let before = bytes[..<place.lowerBound].suffix(20).text.lowercased()
        if openings.contains(where: { before.hasSuffix($0) }) { return true }
        guard problemOpenings.contains(where: { before.hasSuffix($0) }) else { return false }
        let behind = bytes[place.upperBound...].prefix(12).text.lowercased()
        return problems.contains { behind.hasPrefix($0) }
    }

    /// Ten Japanese characters.
    private static let reach = 30
    private static let contrasts = ["ではなく", "じゃなく", "でなく", "以外"]
    private static let topics = ["は問", "が", "、", "。", "も", "を"]
    private static let openings = [
        "instead of ", "instead of a ", "instead of the ", "rather than ", "rather than a ", "rather than the ",
        "not while ", "not during ", "not during the ", "not at the ", "not in the ", "not when ", "not by ",
    ]
    private static let problemOpenings = ["not a ", "not an ", "not the ", "isn't a ", "isn't an ", "isn't the "]
    private static let problems = [" problem", " issue", " matter", " fault", " error"]
}
