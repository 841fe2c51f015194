import Application
import ArgumentParser
import Facts

/// The manual pages and the completions.
struct Manual: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, man, bash, zsh, fish
    }

    static let configuration = CommandConfiguration(abstract: Subcommand.manual.summary.en)

    @Argument(help: .of(.page))
    var command: String?
    @Option(help: .of(.manualFormat))
    var format: Format = .text
    @OptionGroup var basic: BasicOptions

    func run() throws {
        try basic.run {
            guard let page = Inquiry.page(command) else {
                throw Failure(
                    naming: command ?? "", AnswerReader.notOneOf(command ?? "", Subcommand.all.map(\.name)))
            }
            switch format {
            case .text: try Out.print(HelpText.lines(page, whole: true, basic.language))
            case .man: try Out.printExactly(Self.text(Roff.lines(page, basic.language)))
            case .bash: try Out.printExactly(Self.text(BashCompletion.lines()))
            case .zsh: try Out.printExactly(Self.text(ZshCompletion.lines(basic.language)))
            case .fish: try Out.printExactly(Self.text(FishCompletion.lines(basic.language)))
            }
            return .done
        }
    }

    private static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}

extension ArgumentHelp {
    /// The words of the manual, which a complaint of the parser repeats.
    static func of(_ parameter: Parameter) -> ArgumentHelp {
        ArgumentHelp(parameter.help(Settings.language(asked: nil)))
    }
}
