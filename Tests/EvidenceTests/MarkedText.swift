@testable import Evidence

/// A text in which `⟦` and `⟧` stand around each clue, so that the places to be found can be seen.
struct MarkedText {
    let text: String
    /// `line:first-last` of each clue, in the order of the text.
    let places: [String]

    init(_ marked: String) {
        var text = ""
        var places: [String] = []
        var (line, column, start) = (1, 1, 0)
        for character in marked {
            switch character {
            case "⟦": start = column
            case "⟧": places.append("\(line):\(start)-\(column - 1)")
            default:
                text.append(character)
                (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1)
            }
        }
        (self.text, self.places) = (text, places)
    }
}

extension [Finding] {
    /// Where they stand, as `MarkedText` has it; two that the same clue shows are at one place.
    var places: [String] {
        map(\.place).reduce(into: []) { places, next in
            if places.last != next { places.append(next) }
        }
    }
}

extension Finding {
    fileprivate var place: String { "\(line):\(columns.lowerBound)-\(columns.upperBound)" }

    /// The finding in one line, for tables: `winhttp-setting static proxy:8080 - certain`.
    var summary: String { "\(kind.rawValue) \(value.summary) \(confidence)" }
}

extension FindingValue {
    fileprivate var summary: String {
        switch self {
        case .code(let code): code.hex
        case .text(let text): text
        case .texts(let texts): texts.joined(separator: "|")
        case .number(let number): "\(number)"
        case .flag: "true"
        case .machine(let setting):
            Self.join(setting.mode.rawValue, setting.proxy, setting.bypass, setting.pac, setting.autoDetect)
        case .user(let setting):
            Self.join(
                setting.uses.isEmpty ? "none" : setting.uses.map(\.rawValue).joined(separator: "+"), setting.proxy,
                setting.bypass, setting.pac, setting.autoDetect)
        }
    }

    /// The proxy or `-`, the bypass list or `-`, and what else there is.
    private static func join(
        _ mode: String, _ proxy: String?, _ bypass: [String], _ pac: String?, _ autoDetect: Bool?
    ) -> String {
        let lists =
            proxy == nil && bypass.isEmpty ? [] : [proxy ?? "-", bypass.isEmpty ? "-" : bypass.joined(separator: "|")]
        let rest = [pac.map { "pac=\($0)" }, autoDetect.map { "auto=\($0)" }].compactMap(\.self)
        return ([mode] + lists + rest).joined(separator: " ")
    }
}
