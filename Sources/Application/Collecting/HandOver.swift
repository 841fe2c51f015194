import Collector
import Facts
import Guidance

/// How the script comes to the caller, and its output back.
public enum HandOver {
    /// The name of the script on a share: short enough to be dictated.
    public static let scriptName = "wu.cmd"
    /// The name of the second, smaller one: the first may still stand there, and is not overwritten.
    public static let smallerName = "wu2.cmd"
    /// The name of the script for the read-aloud code, which stands beside it: `wu.cmd code` starts it.
    public static let spokenName = "\(CollectorScript.spokenName).cmd"

    /// As it is typed into PowerShell, which would write another encoding.
    private static func powerShell(_ file: String) -> String { "cmd /c \(path(file))" }

    /// Where it stands on the share: whole, for who types it without its end relies on what Windows looks for by itself.
    private static func path(_ file: String) -> String { #"\\server\share\"# + file }

    /// A few sentences for whoever hands the script over.
    /// - Parameter file: where it was written; nil where it stands on standard output.
    public static func lines(file: String?, _ language: Language) -> [String] {
        [
            file.map { Interface.Collect.written($0) } ?? Interface.Collect.printed,
            Interface.Collect.start,
            Text { Interface.Collect.fromPowerShell($0) + " " + powerShell(scriptName) },
            Interface.Collect.back,
        ].map { $0(language) }
    }

    /// The same of the script for the read-aloud code.
    public static func spokenLines(file: String?, _ language: Language) -> [String] {
        [
            file.map { Interface.ReadAloud.written($0) } ?? Interface.ReadAloud.printed, Interface.Collect.start,
            Text { Interface.ReadAloud.besides($0) + " " + startsSpoken }, Interface.ReadAloud.read,
        ].map { $0(language) }
    }

    private static let startsSpoken = path(scriptName) + " code"

    /// By phone alone: how the code is taken down, and how the caller gets it.
    public static let spoken: [Passage] = [
        .paragraph(Interface.ReadAloud.howTo), .heading(Interface.ReadAloud.getIt),
        .paragraph(Interface.ReadAloud.byShare), .command(Text(verbatim: startsSpoken)),
        .paragraph(Interface.ReadAloud.spelled), .paragraph(Interface.ReadAloud.byText),
        .command(Text(verbatim: "wutriage collect --code")), .paragraph(Interface.Collect.start),
    ]

    /// The same for the screen, with what is said on the phone.
    /// - Parameter questions: those that a second, smaller script asks alone; none where all is collected.
    static func passages(asking questions: [String]) -> [Passage] {
        let file = questions.isEmpty ? scriptName : smallerName
        let labels = questions.map { QuestionWords.of($0).label }
        let asked: [Passage] = questions.isEmpty ? [] : [.paragraph(Interface.Collect.asks(labels))]
        let command: [Passage] = questions.isEmpty ? [.command(Text(verbatim: "wutriage collect -o \(file)"))] : []
        return asked
            + [.heading(Interface.Collect.give), .paragraph(Interface.Collect.byShare)] + command
            + [
                .paragraph(Interface.Collect.byText(file)),
                .heading(Interface.Collect.say), .paragraph(Interface.Collect.dictate),
                .command(Text(verbatim: path(file))), .paragraph(Interface.Collect.start),
                .paragraph(Interface.Collect.fromPowerShell), .command(Text(verbatim: powerShell(file))),
                .heading(Interface.Collect.then), .paragraph(Interface.Collect.back),
                .paragraph(Interface.Collect.harmless),
            ] + Passage.section(Interface.Collect.mayStop, mayStop)
    }

    private static let mayStop =
        [Interface.Collect.protected, Interface.Collect.noUNC, Interface.Collect.mailStops].flatMap(Passage.statement)
        + [.item(Interface.Collect.mayNotRun)]
}
