/// Text in the making between the two markers of a bracketed paste.
struct Paste {
    /// How many bytes of one paste are kept, enough for a log. What is beyond is thrown away.
    static let limit = 16 << 20
    /// How long a paste may pause, in milliseconds, before its end counts as lost. Without this, an end marker that
    /// never comes would leave a terminal deaf to every key.
    static let patience = 3_000
    private static let endMarker = Array("\u{1B}[201~".utf8)

    private let limit: Int
    private var bytes: [UInt8] = []
    private var markerBytes = 0
    private(set) var isTruncated = false

    init(limit: Int = Self.limit) {
        self.limit = limit
    }

    /// Takes the next byte; true when it ended the paste.
    mutating func take(_ byte: UInt8) -> Bool {
        if byte != Self.endMarker[markerBytes] { releaseMarker() }
        if byte == Self.endMarker[markerBytes] {
            markerBytes += 1
            return markerBytes == Self.endMarker.count
        }
        keep(byte)
        return false
    }

    /// The text so far. A terminal sends a carriage return for the end of a pasted line.
    var text: String {
        // Written where it stays: a second copy of a long paste would double what it takes.
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            var (count, last) = (0, UInt8(0))
            for byte in bytes {
                if byte != .lineFeed || last != .enter {
                    buffer[count] = byte == .enter ? .lineFeed : byte
                    count += 1
                }
                last = byte
            }
            return count
        }
    }

    /// What looked like the end marker was text.
    private mutating func releaseMarker() {
        for byte in Self.endMarker[..<markerBytes] { keep(byte) }
        markerBytes = 0
    }

    private mutating func keep(_ byte: UInt8) {
        if bytes.count < limit { bytes.append(byte) } else { isTruncated = true }
    }
}
