import Application
import ArgumentParser
import Engine

/// All inputs of the proxy table, as options.
struct TableOptions: ParsableArguments {
    @OptionGroup var facts: CaseOptions
    @Option(help: .of(.perMachine))
    var perMachine: String?
    @Option(help: .of(.account))
    var account: String?

    /// The options given, by the names of the inputs.
    var given: [String: String] {
        var given = facts.given
        given["per-machine"] = perMachine
        given["account"] = account
        return given
    }

    /// - Parameter readsScript: false where the user's script cannot be read, and counts as absent.
    /// - Throws: `Failure` naming the option that cannot be used.
    func known(readsScript: Bool = true) throws -> Known {
        var given = given
        if !readsScript, let uses = given["ie"]?.split(separator: ",").filter({ $0 != "pac" }) {
            given["ie"] = uses.isEmpty ? "none" : uses.joined(separator: ",")
        }
        do throws(TableInputs.Fault) {
            return try TableInputs.known(given)
        } catch {
            throw Failure(naming: "--\(error.option)", error.text)
        }
    }
}
