import ArgumentParser
import Evidence
import Knowledge

/// What pasted evidence says: settings, registry, logs, answers of a proxy.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "What evidence says, with the line where it says so: output of netsh, registry, logs, proxy answers.")

    @Argument(help: "Files of up to 16 MB, or - for standard input.")
    var files: [String]
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            let read = try files.map { (name: $0, reading: Reading(bytes: try Input.bytes(of: $0))) }
            if common.json {
                try Out.print(FindingOutput.json(read))
            } else {
                try Out.print(read.flatMap { FindingOutput.lines($0.name, $0.reading, common.language) })
            }
            let silent = read.filter(\.reading.findings.isEmpty)
            for file in silent { Out.complain("\(file.name): \(Interface.Evidence.nothingKnown(common.language))") }
            return silent.isEmpty ? .done : .unusable
        }
    }
}
