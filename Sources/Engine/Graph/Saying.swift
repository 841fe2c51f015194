/// One of the things that can be said in answer to a question.
struct Saying {
    /// The id of the choice; of a text the variable and its value, `class tls`.
    let name: String
    let settles: [Settlement]
}

extension Question {
    /// What can be said of these variables: all choices, where one of them says something; for a text the values of each
    /// variable by themselves, for one text may settle several.
    func sayings(of variables: Set<String>, in space: Space) -> [[Saying]] {
        guard case .text(let settled) = kind else {
            let sayings = choices.map { Saying(name: $0.id, settles: $0.settlements(in: id)) }
            let isHeard = sayings.contains { $0.settles.contains { variables.contains($0.variable) } }
            return isHeard ? [sayings] : []
        }
        return settled.filter(variables.contains).compactMap { space[$0] }.map { variable in
            variable.values.map { value in
                Saying(name: "\(variable.name) \(value)", settles: [Settlement(variable.name, [value])])
            }
        }
    }
}
