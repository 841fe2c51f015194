import Application
import Evidence
import Facts
import Glibc

/// Files and standard input, by the name given on the command line.
enum Input {
    /// More than this is no file of answers and no pasted text.
    static let limit = 16 << 20
    private static let chunkSize = 64 << 10

    /// - Parameter name: a file, or `-` for standard input.
    /// - Throws: `Failure` with the file's name and what the system says.
    static func bytes(of name: String) throws -> [UInt8] {
        let descriptor = try openFile(name)
        defer { closeFile(descriptor) }
        var bytes: [UInt8] = []
        // Pages that nothing is written to cost nothing; growing would copy what is there again and again.
        bytes.reserveCapacity(limit + chunkSize)
        var chunk = [UInt8](repeating: 0, count: chunkSize)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 { throw unreadable(name) }
            if count == 0 { return bytes }
            if bytes.isEmpty { try refuseBinary(chunk[..<count], named: name) }
            bytes += chunk[..<count]
            if bytes.count > limit { throw tooLarge(name) }
        }
    }

    /// Makes the terminal standard input, when what stood there has been read to its end.
    static func returnToTerminal() throws {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { throw Failure(Interface.Screen.needsTerminal, .usage) }
        dup2(terminal, STDIN_FILENO)
        close(terminal)
    }

    static func openFile(_ name: String) throws -> CInt {
        if name == "-", isatty(STDIN_FILENO) == 1 {
            Out.complain(Interface.Reading.waiting(Settings.language(asked: Language(in: Words.given))))
        }
        let descriptor = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(name) }
        return descriptor
    }

    static func closeFile(_ descriptor: CInt) {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    static func unreadable(_ name: String) -> Failure {
        let why = String(cString: strerror(errno))
        return Failure(name, Text(en: "cannot be read: \(why).", ja: "読み取れません: \(why)"), .file)
    }

    /// What is no text is named, with the command that makes text of it.
    static func refuseBinary(_ beginning: ArraySlice<UInt8>, named name: String) throws {
        if let kind = BinaryFile(beginning, named: name) { throw Failure(naming: name, kind.text) }
    }

    static func cut(_ name: String) -> Failure {
        Failure(
            Text(
                en: "\(name): became shorter while it was read. Read it again, or read a copy of it.",
                ja: "\(name): 読み取り中にファイルが短くなりました。もう一度読み取るか、コピーを読み取ってください。"), .file)
    }

    private static func tooLarge(_ name: String) -> Failure {
        Failure(name, Text(en: "larger than 16 MB.", ja: "16 MB を超えています。"), .unusable)
    }
}
