import Application
import ArgumentParser
import Engine
import Evidence
import Facts
import SettingOrder

/// The ordered list of proxy settings that Windows tries.
struct Resolve: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, html
    }

    static let configuration = CommandConfiguration(
        abstract: Subcommand.resolve.summary.en)

    @OptionGroup var table: TableOptions
    @Option(help: .of(.script))
    var pac: String?
    @Flag(help: .of(.explain))
    var explain = false
    @Flag(help: .of(.all))
    var all = false
    @Option(help: .of(.orderFormat))
    var format = Format.text
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if all, !table.given.isEmpty { throw ValidationError("--all stands alone: it leaves nothing out.") }
        if explain, format != .text { throw ValidationError("Give --explain or --format \(format.rawValue).") }
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
                        pac: script.map { ResolveJSON.script($0, common.language) },
                        remarks: remarks(known), common.language))
            } else {
                let texts = lines(resolution, known) + (script.map(remarks) ?? [])
                try Out.print(texts + (format == .text ? remarks(known).map { $0(common.language) } : []))
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

    /// What is odd about the options.
    private func remarks(_ known: Known) -> [Text] {
        let closed = ClosedServers.statement(known, release: table.given["os"])
        return TableInputs.remarks(table.given, known, today: Settings.month)
            + (closed.map { statement in [Text { StatementText.line(statement, $0) }] } ?? [])
    }

    private func document(_ resolution: Resolution, _ known: Known) -> [DocumentBlock] {
        TableDocument.blocks(resolution, known, version: Edition.program, common.language)
    }

    /// What WinHTTP's rules say of the script.
    private func remarks(_ script: PACReview) -> [String] {
        let verdict = script.isRead ? Interface.Script.isRead : Interface.Script.isNotRead
        return ["", "PAC: \(verdict(common.language))"]
            + script.remarks.map { "- \(StatementText.line($0, common.language))" }
    }

    private func lines(_ resolution: Resolution, _ known: Known) -> [String] {
        switch format {
        case .markdown: Markdown.lines(document(resolution, known))
        case .html: HTML.lines(document(resolution, known), common.language)
        case .text where explain: ResolutionReasons.lines(resolution, known, common.language)
        case .text: ResolveText.lines(resolution, known, common.language)
        }
    }
}
