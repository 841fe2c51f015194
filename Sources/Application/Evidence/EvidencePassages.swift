import Evidence
import Facts

/// What is said of evidence.
public enum EvidencePassages {
    /// The commands whose output says most.
    public static let worthAsking: [Passage] = [
        .command(Text(verbatim: "netsh winhttp show proxy")),
        .command(Text(verbatim: #"reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings""#)),
        .command(Text(verbatim: #"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate /s"#)),
        .command(Text(verbatim: #"findstr /i "warning fatal proxy" %windir%\WindowsUpdate.log"#)),
    ]

    /// Everything that was found, with the lines that it stands in, and what was removed at the door.
    public static func found(_ texts: [EvidenceText]) -> [Passage] {
        texts.flatMap { text -> [Passage] in
            let reading = text.reading
            let heading = Passage.heading(Text { "\(Interface.Evidence.allFound($0)): \(title(of: text))" })
            let nothing: [Passage] = reading.findings.isEmpty ? [.paragraph(Interface.Evidence.nothingKnown)] : []
            let found = reading.findings.flatMap { finding(of: reading, $0) } + reading.machines.flatMap(open)
            return [heading] + nothing + found + words(of: reading) + reading.removed.map { .paragraph($0.text) }
        }
    }

    private static func open(on machine: MachineReading) -> [Passage] {
        Passage.section(Interface.Collect.isOpen, OpenQuestions.lines(of: machine).map { .item($0) })
    }

    private static func words(of reading: Reading) -> [Passage] {
        guard !reading.unread.isEmpty else { return [] }
        return [.paragraph(Interface.Evidence.callersWords)] + reading.unread.prefix(5).map { .quote(quote($0)) }
    }

    private static func title(of text: EvidenceText) -> String {
        text.reading.format == .unknown ? text.name : "\(text.name), \(text.reading.format.rawValue)"
    }

    private static func finding(of reading: Reading, _ finding: Finding) -> [Passage] {
        [
            .item(Text { "\(finding.line): \(FindingText.text(of: finding)($0))" }),
            .quote(quote(reading.quotes[finding.line] ?? "")),
        ] + remarks(on: finding).flatMap(Passage.statement)
    }

    /// What is to be known before the setting is believed.
    private static func remarks(on finding: Finding) -> [Statement] {
        script(of: finding).flatMap { PACReview(address: $0).remarks } + FindingText.remarks(on: finding)
    }

    /// The address of a user's configuration script, where one is switched on.
    private static func script(of finding: Finding) -> [String] {
        guard case .user(let setting) = finding.value, setting.uses.contains(.pac) else { return [] }
        return [setting.pac].compactMap(\.self)
    }

    /// The beginning of a line, for the lines of a log can be very long. What a tab is as wide as, nobody knows here.
    public static func quote(_ line: String) -> String {
        String(AnswerReader.trimmed(line).prefix(150)).replacing("\t", with: "  ")
    }

    /// An answer by its name, with why it is not simply taken.
    public static func answer(_ id: String, in answers: EvidenceAnswers) -> (answer: EvidenceAnswer, doubt: Text?)? {
        guard let answer = answers.all.first(where: { $0.id == id }) else { return nil }
        return (answer, doubt(about: answer, in: answers))
    }

    private static func doubt(about answer: EvidenceAnswer, in answers: EvidenceAnswers) -> Text? {
        switch answers.objection(to: answer) {
        case .otherEvidence: Interface.Evidence.contradicted
        case .standing(let standing):
            Interface.Evidence.againstAnswer(AnswerText.text(of: standing, to: answer.question))
        case nil: answer.confidence == .possible ? Interface.Evidence.onlyPossible : nil
        }
    }
}
