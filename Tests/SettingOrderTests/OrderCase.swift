import Engine

@testable import SettingOrder

/// How the tests of the proxy order write knowledge and steps.
enum OrderCase {
    /// Knowledge of the inputs, written as `name=value,value name=value`.
    static func known(_ given: String, in space: Space = ProxyInputs.space) -> Known {
        PlainTable.words(given).reduce(into: Known(space)) { known, word in
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            precondition(parts.count == 2, "name=value: \(word)")
            let values = parts[1].split(separator: ",").map(String.init)
            let taken = space[parts[0]].map { Set($0.values).isSuperset(of: values) } ?? false
            let narrowed = known.narrow(parts[0], to: values)
            precondition(taken && narrowed, "no such input or value: \(word)")
        }
    }

    /// Knowledge of one value for each of these inputs.
    static func known(_ given: [String: String]) -> Known {
        given.reduce(into: Known(ProxyInputs.space)) { $0.narrow($1.key, to: [$1.value]) }
    }

    /// A plan by its letters, `S U`.
    static func plan(_ letters: String) -> [Stage] {
        PlainTable.words(letters).compactMap { PlainTable.stages[$0] }
    }

    /// Steps on one line: `(x)` is passed over, `x?a,b` is open on a and b.
    static func line(_ steps: [Step]) -> String {
        steps.map { step in
            switch step.state {
            case .tried: step.attempt.rawValue
            case .open(let names): "\(step.attempt.rawValue)?\(names.joined(separator: ","))"
            case .passedOver: "(\(step.attempt.rawValue))"
            }
        }.joined(separator: " ")
    }
}
