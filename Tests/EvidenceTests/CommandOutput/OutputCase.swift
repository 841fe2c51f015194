import Testing

/// An output with its clues marked, and the findings that a careful reader writes down for it.
struct OutputCase: CustomTestStringConvertible, Sendable {
    let name: String
    let marked: String
    let found: [String]

    init(_ name: String, _ marked: String, _ found: String...) {
        (self.name, self.marked, self.found) = (name, marked, found)
    }

    var testDescription: String { name }
}
