import Foundation
import TerminalHarness

/// A run of `wutriage` without a terminal.
func wutriage(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Command {
    try Command([try Products.wutriage] + arguments, input: input, environment: environment)
}

extension Command {
    /// Standard output as the one JSON value it has to be.
    var json: [String: Any] {
        get throws {
            let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
            guard let object = value as? [String: Any] else { throw HarnessFailure("no JSON object: \(output)") }
            return object
        }
    }
}

extension [String: Any] {
    /// What stands at a path such as `outcome.fixes.0.id`, written as JSON; `nil` where nothing does.
    func text(at path: String) -> String? {
        var value: Any? = self
        for key in path.split(separator: ".") {
            if let list = value as? [Any], let place = Int(key) {
                value = list.indices.contains(place) ? list[place] : nil
            } else {
                value = (value as? [String: Any])?[String(key)]
            }
        }
        return value.flatMap {
            try? JSONSerialization.data(withJSONObject: $0, options: [.fragmentsAllowed, .sortedKeys])
        }
        .map { String(decoding: $0, as: UTF8.self) }
    }
}
