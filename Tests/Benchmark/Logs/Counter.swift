import Foundation
import TerminalHarness

/// A program that finds every code in a log on its standard input.
enum Counter: String, CaseIterable {
    case wutriage = "wutriage explain - --json"
    case ripgrep = "rg -j1 -o"
    case literals = "rg -j1 -o, literals"
    case reader = "wutriage read - --json"

    static var there: [Counter] {
        allCases.filter { FileManager.default.isExecutableFile(atPath: $0.command.first ?? "") }
    }

    private var command: [String] {
        switch self {
        case .wutriage: [(try? Products.wutriage) ?? "", "explain", "-", "--json"]
        case .ripgrep: ["/usr/bin/rg", "-j1", "-o", "--no-line-number", Self.pattern]
        case .literals: ["/usr/bin/rg", "-j1", "-o", "--no-line-number", #"0x........|\[........\]|hr = ........"#]
        case .reader: [(try? Products.wutriage) ?? "", "read", "-", "--json"]
        }
    }

    /// Whether it counts the codes that there are, and no more.
    var isExact: Bool { self == .wutriage || self == .ripgrep }

    /// What `wutriage` looks for in a long text. Of the faster of several spellings: words of ASCII, and no search for
    /// what follows a GUID's first digits but the dash.
    private static let pattern =
        #"(?-u:\b)(?:0[xX][0-9A-Fa-f]{8}|(?:80|8[dD]|00)[0-9A-Fa-f]{6})(?:[^0-9A-Za-z_-]|$)"#

    /// Runs it once.
    /// - Returns: The seconds it took.
    func time(on log: URL) throws -> Double {
        let start = ContinuousClock.now
        let process = try run(on: log, to: FileHandle.nullDevice)
        process.waitUntilExit()
        let time = ContinuousClock.now - start
        // ripgrep says 1 where nothing is found.
        guard process.terminationStatus == 0 || self == .literals else {
            throw HarnessFailure("\(rawValue) has failed")
        }
        return time / .seconds(1)
    }

    /// Runs it once more, and looks at what it says.
    /// - Returns: The codes it counts, by their digits in capitals, and its peak memory in kB.
    func look(at log: GeneratedLog, _ folder: TemporaryFolder) throws -> (codes: [String: Int], memory: Int) {
        let output = URL(filePath: folder.path).appending(path: "output")
        try Data().write(to: output)
        let process = try run(on: log.file, to: try FileHandle(forWritingTo: output))
        var memory = 0
        while process.isRunning {
            memory = max(memory, ProcessFigures.peakMemory(of: process.processIdentifier) ?? 0)
            usleep(10_000)
        }
        let printed = try Data(contentsOf: output)
        return (self == .wutriage ? try Self.counted(printed) : Self.tallied(printed), memory)
    }

    /// In MB.
    func peakMemory(on file: URL) throws -> Double {
        let process = try run(on: file, to: FileHandle.nullDevice)
        var memory = 0
        while process.isRunning {
            memory = max(memory, ProcessFigures.peakMemory(of: process.processIdentifier) ?? 0)
            usleep(10_000)
        }
        return Double(memory) / 1024
    }

    private func run(on log: URL, to output: FileHandle) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardInput = try FileHandle(forReadingFrom: log)
        process.standardOutput = output
        try process.run()
        return process
    }

    private struct Explained: Decodable {
        struct Code: Decodable {
            let code: String
            let count: Int
        }
        let codes: [Code]
    }

    private static func counted(_ json: Data) throws -> [String: Int] {
        let codes = try JSONDecoder().decode(Explained.self, from: json).codes
        return Dictionary(codes.map { (String($0.code.dropFirst(2)), $0.count) }, uniquingKeysWith: +)
    }

    private static func tallied(_ matches: Data) -> [String: Int] {
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for match in Array(matches).split(separator: UInt8(ascii: "\n")) { counts[match, default: 0] += 1 }
        let codes = counts.map { match, count in
            let text = String(decoding: match, as: UTF8.self).uppercased()
            return (String((text.hasPrefix("0X") ? text.dropFirst(2) : text[...]).prefix(8)), count)
        }
        return Dictionary(codes, uniquingKeysWith: +)
    }
}
