import Application
import Evidence
import FoundationEssentials

/// One JSON value. A key whose value is not known stands there as null: scripts rely on every key.
indirect enum JSON: Encodable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .string(let value): try container.encode(Intake.clean(value, limit: .max).text)
        case .array(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }

    /// The value with the program and the tables that it comes from, where it is an object: every command says so alike.
    var withEdition: JSON {
        guard case .object(let values) = self else { return self }
        let edition: [String: JSON] = ["program": .string(Edition.program), "tables": .string(Edition.tables)]
        return .object(values.merging(edition) { own, _ in own })
    }

    /// The value as text, keys in alphabetical order so that two runs can be compared. Each string has passed the door
    /// by itself: what is taken out of the whole text could be the quotation mark that ends one.
    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByArrayLiteral
{
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .int(value) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(Dictionary(elements) { $1 }) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }

    init(_ value: String?) { self = value.map { .string($0) } ?? .null }
    init(_ value: Int?) { self = value.map { .int($0) } ?? .null }
    init(_ value: Bool?) { self = value.map { .bool($0) } ?? .null }
    init(_ values: [String]) { self = .array(values.map { .string($0) }) }
}
