import Application
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
            var (read, status) = (Read(), ExitStatus.done)
            for name in files where read.isComplete {
                do {
                    try read.add(name, common.language)
                } catch let failure as Failure where files.count > 1 {
                    // The others are not to be lost for one.
                    read.files.append((name, nil))
                    Out.complain(failure.text(common.language))
                    status = failure.status
                }
            }
            try print(read)
            if !read.isComplete { return .interrupt(common.language) }
            let silent = read.files.filter { $0.reading?.findings.isEmpty ?? false }
            for file in silent { Out.complain("\(file.name): \(Self.nothing(in: file.name)(common.language))") }
            return silent.isEmpty || status != .done ? status : .unusable
        }
    }

    /// Why nothing was found. Traces and event logs are no text: Windows makes text of them.
    private static func nothing(in name: String) -> Text {
        let name = name.lowercased()
        if name.hasSuffix(".etl") { return Interface.Evidence.onlyOnWindows("Get-WindowsUpdateLog") }
        if name.hasSuffix(".evtx") {
            return Interface.Evidence.onlyOnWindows("wevtutil qe FILE.evtx /lf:true /f:text > events.txt")
        }
        return Interface.Evidence.nothingKnown
    }

    /// Of one file everything; of several a line each.
    private func print(_ read: Read) throws {
        if common.json {
            try Out.print(FindingOutput.json(read.files, isComplete: read.isComplete))
        } else if let reading = read.files.first?.reading, files.count == 1 {
            try Out.print(FindingOutput.lines(files[0], reading, common.language))
        } else {
            try Out.print(FilesText.lines(read.files, common.language))
        }
    }
}

/// The files that were read, up to the one at which Ctrl-C came.
private struct Read {
    var files: [FilesText.File] = []
    var isComplete = true

    mutating func add(_ name: String, _ language: Language) throws {
        let (reading, isComplete) = try Input.reading(of: name, language)
        files.append((name, reading))
        self.isComplete = isComplete
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
