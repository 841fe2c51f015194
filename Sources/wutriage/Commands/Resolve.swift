import Application
import ArgumentParser
import Engine
import Evidence
import Facts
import SettingOrder

/// The ordered list of proxy settings that Windows tries.
struct Resolve: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown
    }

    static let configuration = CommandConfiguration(
        abstract: "The proxy settings that Windows tries, in their order; what is not given stays open.")

    @OptionGroup var table: TableOptions
    @Option(help: "The user's configuration script: its address, or a file with it. Looked at, never run.")
    var pac: String?
    @Flag(help: "The whole reasoning in sentences.")
    var explain = false
    @Flag(help: "The whole table, whatever the machine.")
    var all = false
    @Option(help: "text; or markdown, a document with a row a case and all sources.")
    var format = Format.text
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if all, !table.given.isEmpty { throw ValidationError("--all stands alone: it leaves nothing out.") }
        if explain, format == .markdown { throw ValidationError("Give --explain or --format markdown.") }
    }

    func run() throws {
        try common.run {
            let script = try script()
            let known = try table.known(readsScript: script?.isRead ?? true)
            let resolution = Resolution(known)
            if common.json {
                try Out.print(
                    ResolveJSON.value(
                        resolution, known, given: table.given,
                        pac: script.map { ResolveJSON.script($0, common.language) }))
            } else {
                try Out.print(lines(resolution, known) + (script.map(remarks) ?? []))
            }
            return .done
        }
    }

    private func script() throws -> PACReview? {
        guard let pac else { return nil }
        if pac.contains("://") { return PACReview(address: pac) }
        let script = Intake.clean(bytes: try Input.bytes(of: pac)).text
        guard script.contains(where: { !$0.isWhitespace }) else { throw Failure(naming: pac, Interface.Script.isEmpty) }
        return PACReview(script: script)
    }

    /// What WinHTTP's rules say of the script.
    private func remarks(_ script: PACReview) -> [String] {
        let verdict = script.isRead ? Interface.Script.isRead : Interface.Script.isNotRead
        return ["", "PAC: \(verdict(common.language))"]
            + script.remarks.map { "- \(StatementText.line($0, common.language))" }
    }

    private func lines(_ resolution: Resolution, _ known: Known) -> [String] {
        switch format {
        case .markdown: TableDocument.lines(resolution, known, common.language)
        case .text where explain: ResolutionReasons.lines(resolution, known, common.language)
        case .text: ResolveText.lines(resolution, known, common.language)
        }
    }
}
