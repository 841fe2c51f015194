import Application
import ArgumentParser
import Evidence
import Facts

/// What pasted evidence says: settings, registry, logs, answers of a proxy.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: Subcommand.read.summary.en)

    @Argument(help: .of(.files))
    var files: [String]
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            var (report, status) = (Report(files, common), ExitStatus.done)
            for name in files where report.isComplete {
                do {
                    let (reading, isComplete) = try Input.reading(of: name, common.language)
                    report.isComplete = isComplete
                    try report.add(name, reading)
                } catch let failure as Failure where files.count > 1 {
                    // The others are not to be lost for one.
                    try report.add(name, nil)
                    failure.complain(common.language)
                    status = failure.status
                }
            }
            try report.finish()
            if !report.isComplete { return .interrupt(common.language) }
            for (name, fault) in report.faults { Out.complain(of: name, fault(common.language)) }
            if !report.faults.isEmpty { return .unusable }
            for name in report.silent { Out.complain(of: name, Interface.Evidence.nothingKnown(common.language)) }
            return report.silent.isEmpty || status != .done ? status : .unusable
        }
    }
}

/// What is printed of some files. Of thousands no more is held than a line each: everything else is printed as it comes.
private struct Report {
    private let names: [String]
    private let common: CommonOptions
    private var lines: [FilesText.Line] = []
    private var count = 0
    /// The files in which nothing was found.
    private(set) var silent: [String] = []
    /// Why a code that was read aloud cannot be used, by the name of its file.
    private(set) var faults: [(name: String, text: Text)] = []
    /// Whether Ctrl-C came at none.
    var isComplete = true

    init(_ names: [String], _ common: CommonOptions) { (self.names, self.common) = (names, common) }

    /// - Parameter reading: nil where the file could not be read.
    mutating func add(_ name: String, _ reading: Reading?) throws {
        if reading?.findings.isEmpty == true { silent.append(name) }
        // Misheard once and then read again, it can be used.
        let isRead = reading?.findings.contains { $0.kind == .readAloud } ?? true
        faults += (isRead ? [] : reading?.findings ?? []).compactMap(\.spokenFault).map {
            (name, Interface.ReadAloud.fault($0))
        }
        if common.json {
            try Out.printExactly((count == 0 ? FindingOutput.opening : ",\n") + FindingOutput.entry(name, reading))
        } else if let reading, names.count == 1 {
            try Out.print(FindingOutput.lines(name, reading, common.language), of: names)
        } else {
            lines.append(FilesText.Line((name, reading)))
        }
        count += 1
    }

    func finish() throws {
        if common.json {
            try Out.printExactly(FindingOutput.ending(isComplete: isComplete))
        } else if names.count > 1 {
            try Out.print(FilesText.lines(lines, common.language), of: names)
        }
    }
}

extension Input {
    /// What a file of any size says.
    ///
    /// - Returns: what was found until Ctrl-C, and false, where that came.
    static func reading(of name: String, _ language: Language) throws -> (Reading, isComplete: Bool) {
        var file = FileReading()
        let isComplete = try each(of: name, language) { file.add($0) }
        return (file.finish(), isComplete)
    }
}
