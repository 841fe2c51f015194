import Application
import ArgumentParser
import Facts

/// Whether URLs go through the proxy or around it.
struct Bypass: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Subcommand.bypass.summary.en)

    @Argument(help: .of(.list))
    var list: String
    @Argument(help: .of(.urls))
    var urls: [String] = []
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            let report = BypassReport(try rules(), try urls.map(address))
            if common.json {
                try Out.print(BypassJSON.value(report, common.language))
            } else {
                try Out.print(report.lines(common.language))
            }
            return .done
        }
    }

    private func rules() throws -> BypassRules {
        switch BypassRules.parse(list) {
        case .success(let rules): return rules
        case .failure(let refusal): throw Failure(naming: "LIST", refusal.text, offer: refusal.offer)
        }
    }

    private func address(_ url: String) throws -> WebAddress {
        switch WebAddress.parse(url) {
        case .success(let address): return address
        case .failure(let fault): throw Failure(naming: "URL", fault.text)
        }
    }
}
