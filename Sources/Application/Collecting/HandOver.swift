import Collector
import Facts

/// How the script comes to the caller, and its output back.
public enum HandOver {
    /// The name of the script on a share: short enough to be dictated.
    public static let scriptName = "wu.cmd"
    /// The name of the script for the read-aloud code, which stands beside it: `wu code` starts it.
    public static let spokenName = "\(CollectorScript.spokenName).cmd"

    /// As it is typed into PowerShell, which would write another encoding.
    private static let powerShell = #"cmd /c \\server\share\wu"#

    /// A few sentences for whoever hands the script over.
    /// - Parameter file: where it was written; nil where it stands on standard output.
    public static func lines(file: String?, _ language: Language) -> [String] {
        [
            file.map { Interface.Collect.written($0) } ?? Interface.Collect.printed,
            Interface.Collect.start,
            Text { Interface.Collect.fromPowerShell($0) + " " + powerShell },
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

    private static let startsSpoken = #"\\server\share\wu code"#

    /// By phone alone: how the code is taken down, and how the caller gets it.
    public static let spoken: [Passage] = [
        .paragraph(Interface.ReadAloud.howTo), .heading(Interface.ReadAloud.getIt),
        .paragraph(Interface.ReadAloud.byShare), .command(Text(verbatim: startsSpoken)),
        .paragraph(Interface.ReadAloud.spelled), .paragraph(Interface.ReadAloud.byText),
        .command(Text(verbatim: "wutriage collect --code")), .paragraph(Interface.Collect.start),
    ]

    /// The same for the screen, with what is said on the phone.
    public static var passages: [Passage] {
        [
            .heading(Interface.Collect.give), .paragraph(Interface.Collect.byShare),
            .command(Text(verbatim: #"wutriage collect -o wu.cmd"#)), .paragraph(Interface.Collect.byText),
            .heading(Interface.Collect.say), .paragraph(Interface.Collect.dictate),
            .command(Text(verbatim: #"\\server\share\wu"#)), .paragraph(Interface.Collect.start),
            .paragraph(Interface.Collect.fromPowerShell),
            .command(Text(verbatim: powerShell)),
            .heading(Interface.Collect.then), .paragraph(Interface.Collect.back),
            .paragraph(Interface.Collect.harmless),
        ]
    }
}
