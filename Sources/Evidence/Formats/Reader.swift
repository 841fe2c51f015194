/// Reads one form of evidence. What it does not recognise it passes over; what is none of its form gives nothing.
struct Reader: Sendable {
    let format: Format
    /// Begins with a file.
    let begin: @Sendable () -> any FormReading
    /// What reads the entries of a log; nil for a form of another kind.
    let entries: (any LogEntries)?

    /// A form of which a report or an entry stands within some lines: no block has to know of those before it.
    init(format: Format, findings: @escaping @Sendable ([SourceLine]) -> [Finding]) {
        self.init(format: format, reading: SeparateBlocks(findings))
    }

    /// A form that is read on from block to block.
    init(format: Format, reading: some FormReading, entries: (any LogEntries)? = nil) {
        (self.format, self.entries) = (format, entries)
        begin = { reading }
    }

    /// The findings in some lines that are read as a whole, in the order of the lines.
    func findings(_ lines: [SourceLine]) -> [Finding] {
        var reading = begin()
        reading.read(lines)
        return reading.findings
    }
}

/// One form of evidence as it is read, block after block of a file.
protocol FormReading: Sendable {
    mutating func read(_ lines: [SourceLine])
    /// What was found in all blocks so far.
    var findings: [Finding] { get }
}

private struct SeparateBlocks: FormReading {
    private let find: @Sendable ([SourceLine]) -> [Finding]
    private var found = Findings()

    init(_ find: @escaping @Sendable ([SourceLine]) -> [Finding]) { self.find = find }

    mutating func read(_ lines: [SourceLine]) { found.add(find(lines)) }

    var findings: [Finding] { found.all }
}
