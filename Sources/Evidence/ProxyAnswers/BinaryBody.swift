extension HTTPAnswer {
    /// A recorded answer without what follows its header, where that is a file and no page: it holds nothing to read,
    /// and thousands of control characters to be told about.
    static func withoutBinaryBody(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.starts(with: "HTTP/".utf8), let end = endOfHeader(bytes) else { return bytes }
        return bytes[end...].contains(0) ? Array(bytes[..<end]) : bytes
    }

    /// Behind the first empty line.
    private static func endOfHeader(_ bytes: [UInt8]) -> Int? {
        let newline = UInt8(ascii: "\n")
        return bytes.indices.first { place in
            guard bytes[place] == newline else { return false }
            let line = bytes[..<place]
            return line.last == newline || line.suffix(2).elementsEqual([newline, UInt8(ascii: "\r")])
        }.map { $0 + 1 }
    }
}
