/// Looks at many bytes at once, where most of a file goes through: eight in a word, or in loops of which the compiler
/// makes vectors, because there is no way out of them before their end.
enum ByteScan {
    private static let (ones, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)

    /// Where a byte stands first, from a place on; the end where it does not.
    static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let sought = ones &* UInt64(byte)
        var place = start
        while place + 8 <= raw.count {
            let other = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ sought
            // A bit for each byte that is 0, and perhaps for some behind the first.
            let found = (other &- ones) & ~other & highest
            if found != 0 { return place + found.littleEndian.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < bytes.count, bytes[place] != byte { place += 1 }
        return place
    }

    /// How often a byte stands there.
    static func count(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let sought = ones &* UInt64(byte)
        var (count, place) = (0, 0)
        while place + 8 <= raw.count {
            // A sum in a byte holds no more.
            let end = min(place + 255 * 8, raw.count & ~7)
            var sums: UInt64 = 0
            while place < end {
                let other = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ sought
                // The highest bit of each byte that is 0, of no other.
                let found = ~(((other & ~highest) &+ ~highest) | other) & highest
                sums &+= found >> 7
                place += 8
            }
            for lane in 0..<8 { count += Int(sums >> UInt64(lane * 8) & 0xFF) }
        }
        while place < bytes.count {
            if bytes[place] == byte { count += 1 }
            place += 1
        }
        return count
    }

    /// Whether all bytes are ASCII.
    static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var (all, place): (UInt64, Int) = (0, 0)
        while place + 8 <= raw.count {
            all |= raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            place += 8
        }
        while place < bytes.count {
            all |= UInt64(bytes[place])
            place += 1
        }
        return all & highest == 0
    }

    /// Whether there is nothing but printable ASCII, newlines and tabs.
    static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var odd: UInt8 = 0
        for byte in bytes {
            let isOutside: UInt8 = byte &- 0x20 > 0x5E ? 1 : 0
            let isNoNewline: UInt8 = byte == 0x0A ? 0 : 1
            let isNoTab: UInt8 = byte == 0x09 ? 0 : 1
            odd |= isOutside & isNoNewline & isNoTab
        }
        return odd == 0
    }

    /// Whether two runs of bytes are the same.
    static func isSame(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
        guard one.count == other.count else { return false }
        var place = 0
        while place + 8 <= one.count {
            let part = one.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            if part != other.loadUnaligned(fromByteOffset: place, as: UInt64.self) { return false }
            place += 8
        }
        while place < one.count {
            if one[place] != other[place] { return false }
            place += 1
        }
        return true
    }
}
