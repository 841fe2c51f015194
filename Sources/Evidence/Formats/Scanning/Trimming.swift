extension Substring {
    /// Without the blanks at its sides; no-break and ideographic ones count.
    var trimmed: Substring {
        let found = utf8.withContiguousStorageIfAvailable(\.trimmedPlaces)
        let places = found ?? Array(utf8).withUnsafeBufferPointer(\.trimmedPlaces)
        let start = utf8.index(startIndex, offsetBy: places.lowerBound)
        return self[start..<utf8.index(start, offsetBy: places.count)]
    }
}

extension Substring {
    /// Whether it has more characters than so many. By bytes, as long as those decide.
    func isLonger(than most: Int) -> Bool { utf8.count > most && count > most }
}

extension Character {
    var isBlank: Bool {
        let scalars = unicodeScalars
        let first = scalars[scalars.startIndex]
        let isBlank = first == " " || first == "\t" || first == "\u{A0}" || first == "\u{3000}"
        return isBlank && scalars.index(after: scalars.startIndex) == scalars.endIndex
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes the blank takes that begins at a place: a blank, a tab, a no-break or an ideographic blank.
    func blank(at place: Int) -> Int? {
        switch self[place] {
        case 0x20, 0x09: 1
        case 0xC2 where place + 1 < count && self[place + 1] == 0xA0: 2
        case 0xE3 where place + 2 < count && self[place + 1] == 0x80 && self[place + 2] == 0x80: 3
        default: nil
        }
    }

    /// The same of one that ends before a place.
    func blank(endingAt place: Int) -> Int? {
        (1...3).first { $0 <= place && blank(at: place - $0) == $0 }
    }

    fileprivate var trimmedPlaces: Range<Int> {
        var (start, end) = (0, count)
        while start < end, let length = blank(at: start) { start += length }
        while end > start, let length = blank(endingAt: end), end - length >= start { end -= length }
        return start == end ? count..<count : start..<end
    }
}
