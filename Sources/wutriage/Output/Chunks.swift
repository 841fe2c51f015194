import Facts
import Glibc
import Terminal

extension Input {
    /// Reads a file of any size piece by piece, and shows how far it is.
    ///
    /// - Parameter name: a file, or `-` for standard input.
    /// - Returns: false where Ctrl-C came before the end; the body has had all that was read until then.
    /// - Throws: `Failure` with the file's name and what the system says; and where the file is no text, or has become
    ///   shorter meanwhile.
    static func each(of name: String, _ language: Language, _ body: ([UInt8]) -> Void) throws -> Bool {
        let descriptor = try openFile(name)
        let interruption = Interruption()
        let size = size(of: descriptor)
        var progress = Progress(of: size, language)
        var read = 0
        defer {
            progress.end()
            interruption.close()
            closeFile(descriptor)
        }
        var chunk = Chunk()
        while interruption.wait(for: descriptor) {
            guard let count = chunk.fill(from: descriptor) else { throw unreadable(name) }
            if count > 0 && !chunk.isFull { continue }
            progress.add(chunk.bytes.count)
            if read == 0 { try refuseBinary(chunk.bytes, named: name) }
            read += chunk.bytes.count
            body(chunk.take())
            guard count == 0 else { continue }
            if let size, read < size { throw cut(name) }
            return true
        }
        body(chunk.take())
        return false
    }

    /// The size of a file in bytes; nil of a pipe or a device.
    private static func size(of descriptor: CInt) -> Int? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }
}

/// A pipe gives little at a time: what comes is gathered.
private struct Chunk {
    private var buffer = [UInt8](repeating: 0, count: 256 << 10)
    private var filled = 0

    var bytes: ArraySlice<UInt8> { buffer[..<filled] }
    var isFull: Bool { filled == buffer.count }

    /// - Returns: how many bytes came, 0 at the end of the file; nil where they cannot be read.
    mutating func fill(from descriptor: CInt) -> Int? {
        let count = buffer.withUnsafeMutableBytes { bytes in
            let free = UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
            return read(descriptor, free.baseAddress, free.count)
        }
        guard count >= 0 else { return nil }
        filled += count
        return count
    }

    mutating func take() -> [UInt8] {
        defer { filled = 0 }
        return Array(bytes)
    }
}
