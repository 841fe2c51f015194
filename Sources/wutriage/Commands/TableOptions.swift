import Application
import ArgumentParser
import Engine

/// All inputs of the proxy table, as options.
struct TableOptions: ParsableArguments {
    @OptionGroup var facts: CaseOptions
    @Option(help: "The device-wide setting (ProxySettingsPerUser = 0): yes or no; no is assumed.")
    var perMachine: String?
    @Option(help: "The service account's own setting (bitsadmin): none or set; none is assumed.")
    var account: String?

    /// The options given, by the names of the inputs.
    var given: [String: String] {
        var given = facts.given
        given["per-machine"] = perMachine
        given["account"] = account
        return given
    }

    /// - Throws: `Failure` naming the option that cannot be used.
    func known() throws -> Known {
        do throws(TableInputs.Fault) {
            return try TableInputs.known(given)
        } catch {
            throw Failure(naming: "--\(error.option)", error.text)
        }
    }
}
