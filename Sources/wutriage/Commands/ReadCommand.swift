import ArgumentParser
import Evidence
import Knowledge

/// What pasted evidence says: settings, registry, logs, answers of a proxy.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "What evidence says, with the line where it says so: output of netsh, registry, logs, proxy answers.")

    @Argument(help: "Files of any size, or - for standard input.")
    var files: [String]
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            let (read, isComplete) = try readings()
            if common.json {
                try Out.print(FindingOutput.json(read, isComplete: isComplete))
            } else {
                try Out.print(read.flatMap { FindingOutput.lines($0.name, $0.reading, common.language) })
            }
            guard isComplete else { return .interrupt(common.language) }
            let silent = read.filter(\.reading.findings.isEmpty)
            for file in silent { Out.complain("\(file.name): \(Interface.Evidence.nothingKnown(common.language))") }
            return silent.isEmpty ? .done : .unusable
        }
    }

    /// The files that were read, up to the one at which Ctrl-C came.
    private func readings() throws -> (read: [(name: String, reading: Reading)], isComplete: Bool) {
        var read: [(name: String, reading: Reading)] = []
        for name in files {
            var file = FileReading()
            let isComplete = try Input.each(of: name, common.language) { file.add($0) }
            read.append((name, file.finish()))
            if !isComplete { return (read, false) }
        }
        return (read, true)
    }
}
