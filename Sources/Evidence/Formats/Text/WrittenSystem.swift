import Facts

/// A name or a version of Windows in a text: `Windows 10 22H2`, `Server 2012 R2`, `Win11`, `10.0.19045.3803`.
struct WrittenSystem {
    let sighting: [Sighting]

    /// - Parameter place: of the word that names begin with.
    init?(at place: Range<Int>, in record: LogRecord) {
        let bytes = record.bytes
        if place.lowerBound > 0, bytes[place.lowerBound - 1].isWord { return nil }
        let isServer = bytes[place.lowerBound] | 0x20 == UInt8(ascii: "s")
        // `Windows Server 2016` is read from its first word on.
        let before = bytes[..<place.lowerBound].suffix(12).text.lowercased()
        if isServer, before.hasSuffix("windows ") || Self.otherServers.contains(where: before.hasSuffix) { return nil }
        var cursor = ByteCursor(record.text(from: isServer ? place.lowerBound : place.upperBound))
        if !isServer, bytes[place.upperBound - 1].isDigit || bytes[place.upperBound - 1] | 0x20 == UInt8(ascii: "p") {
            cursor = ByteCursor(record.text(from: place.lowerBound + 3))
        }
        if Self.isTarget(record.bytes[..<place.lowerBound].suffix(48)) { return nil }
        guard let name = Self.name(&cursor), let release = OSRelease(reading: name), release.name != nil else {
            return nil
        }
        if Self.isTarget(before: cursor.rest.prefix(96)) { return nil }
        sighting = [Sighting(.os, .text(name), place.lowerBound..<cursor.place, .likely)]
    }

    /// Whether it is what an update leads to: `Feature update to Windows 11, version 24H2`.
    private static func isTarget(_ before: ArraySlice<UInt8>) -> Bool {
        let words = before.filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "`") }.text.lowercased()
        return ["feature update to ", "feature update for ", "funktionsupdate für ", "upgrade auf "].contains(
            where: words.hasSuffix)
    }

    /// `Windows 11, version 24H2 の機能更新プログラム`, `Windows 11 バージョン 24H2 用機能更新プログラム`.
    private static func isTarget(before rest: ArraySlice<UInt8>) -> Bool {
        let words = rest.prefix { $0 != 0x0A }.text
        guard let update = ["機能更新プログラム", "機能アップデート"].lazy.compactMap({ words.firstRange(of: $0) }).first else {
            return false
        }
        // Only the version of the update may stand between.
        let between = words[..<update.lowerBound]
        return between.count <= 24 && !between.contains(where: "。、でがを".contains)
    }

    /// Products that bear the same years.
    private static let otherServers = ["sql ", "exchange ", "sharepoint ", "foundation ", "project ", "office "]

    /// - Parameter place: where a version begins.
    init?(version place: Range<Int>, in record: LogRecord) {
        let bytes = record.bytes
        if let before = place.lowerBound > 0 ? bytes[place.lowerBound - 1] : nil, before.isWord || before == 0x2E {
            return nil
        }
        let version = record.text(from: place.lowerBound).prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        let numbers = version.split(separator: UInt8(ascii: "."))
        guard numbers.count >= 3, (4...5).contains(numbers[2].count) else { return nil }
        let name = numbers.prefix(3).map(\.text).joined(separator: ".")
        guard OSRelease(reading: name) != nil else { return nil }
        // The files of Windows bear such numbers, too: the words before decide.
        let words = bytes[..<place.lowerBound].suffix(48).text.lowercased()
        let isSystem = ["version", "バージョン", "os ", "windows", "build", "ビルド"].contains { words.contains($0) }
        let end = place.lowerBound + name.utf8.count
        sighting = [Sighting(.os, .text(name), place.lowerBound..<end, isSystem ? .likely : .possible)]
    }

    /// Reads on from behind `Windows` to the end of the name; nil where no release is named.
    private static func name(_ cursor: inout ByteCursor) -> String? {
        cursor.skipBlanks()
        var words: [String] = []
        let word = cursor.rest.prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") }
        if word.text.lowercased() == "server" {
            words.append("server")
            cursor.skip(word.count)
            cursor.skipBlanks()
        }
        let release = cursor.rest.prefix { $0.isLetter || $0.isDigit }
        guard isRelease(release.text.lowercased()) else { return nil }
        words.append(release.text.lowercased())
        cursor.skip(release.count)
        if release.elementsEqual("8".utf8), cursor.take(".1") { words[words.count - 1] = "8.1" }
        if cursor.rest.first == 0x2E, cursor.rest.dropFirst().first?.isDigit == true { return nil }
        if words.first == "server" || release.count == 4 {
            takeR2(&cursor, &words)
        } else {
            takeFeature(&cursor, &words)
        }
        if words.first != "server", release.count == 4, release.elementsEqual("2000".utf8) == false {
            words.insert("server", at: 0)
        }
        return "Windows "
            + words.map { $0 == "server" ? "Server" : $0.uppercased() }.joined(separator: " ")
            .replacing("VISTA", with: "Vista")
    }

    private static func isRelease(_ word: String) -> Bool {
        [
            "xp", "vista", "7", "8", "10", "11", "2000", "2003", "2008", "2012", "2016", "2019", "2022", "2025",
        ].contains(word)
    }

    private static func takeR2(_ cursor: inout ByteCursor, _ words: inout [String]) {
        var ahead = cursor
        ahead.skipBlanks()
        guard ahead.take("R2") || ahead.take("r2") else { return }
        words.append("r2")
        cursor = ahead
    }

    /// `22H2`, `Pro 22H2`, `version 1607`, `の 1607`, `バージョン 22H2`, `(1809)`.
    private static func takeFeature(_ cursor: inout ByteCursor, _ words: inout [String]) {
        guard words.last == "10" || words.last == "11" else { return }
        var ahead = ByteCursor(cursor.rest.prefix(40))
        for _ in 0..<4 {
            ahead.take { $0.isBlank || "(,".utf8.contains($0) }
            if fillers.contains(where: { ahead.take($0) }) { continue }
            let feature = ahead.rest.prefix { $0.isLetter || $0.isDigit }
            let name = ([words.last ?? "", feature.text]).joined(separator: " ")
            if feature.count == 4, feature[feature.startIndex].isDigit, OSRelease(reading: name) != nil {
                words.append(feature.text)
                ahead.skip(4)
                cursor.skip(ahead.place - cursor.place)
            }
            return
        }
    }

    private static let fillers = [
        "Pro", "Enterprise", "Home", "Education", "version", "Version", "ver.", "バージョン", "の ", "の", "Edition",
        "professional", "Professional",
    ]
}
