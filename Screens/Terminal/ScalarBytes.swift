/// The bytes of one UTF-8 character, which a slow line may deliver one by one.
struct ScalarBytes {
    private var bytes: [UInt8] = []

    /// Takes the next byte; the scalar when it is complete. A broken character is dropped without a trace.
    mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
        if !UTF8.isContinuation(byte) { bytes = [] }
        bytes.append(byte)
        guard bytes.count == Self.length(after: bytes[0]) else { return nil }
        defer { bytes = [] }
        return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    }

    /// How many bytes a character takes that begins with this one; 1 for what begins none, which is then invalid.
    private static func length(after lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }
}
