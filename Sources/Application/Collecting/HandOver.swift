import Collector
import Facts

/// How the script comes to the caller, and its output back.
public enum HandOver {
    /// The name of the script on a share: short enough to be dictated.
    public static let scriptName = "wu.cmd"

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
