import Checks
import Engine

/// What `check --json` prints.
enum CheckJSON {
    static func value(_ checks: [Checked]) -> JSON {
        [
            "version": 1,
            "checks": .array(checks.map(check)),
            "rows": .object(rows),
        ]
    }

    private static func check(_ check: Checked) -> JSON {
        let looked = check.looked.map { ($0.name, JSON.int($0.number)) }
        return [
            "id": .string(check.id), "looked": .object(Dictionary(looked) { first, _ in first }),
            "problems": .array(check.problems.map(problem)),
        ]
    }

    private static func problem(_ problem: Problem) -> JSON {
        ["rule": .string(problem.rule), "subject": .string(problem.subject), "message": .string(problem.message)]
    }

    /// The rows of the proxy order by their grade, where that is less than documented.
    private static var rows: [String: JSON] {
        Dictionary(uniqueKeysWithValues: WeakRows.byGrade.map { ($0.key.rawValue, JSON($0.value)) })
    }
}
