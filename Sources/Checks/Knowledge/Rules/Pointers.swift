import Engine
import Facts

extension KnowledgeChecks {
    /// Every code that is said to point somewhere has a row in the catalogue, and is told of in one place.
    static func pointers(_ pointers: [Placed<Pointer>]) -> [Problem] {
        let codes = pointers.flatMap(\.value.codes)
        let doubles = Dictionary(grouping: codes) { $0 }.filter { $1.count > 1 }.keys.sorted()
        return Set(codes).filter { Catalogue.entry(for: $0) == nil }.sorted().map {
            problem("code \($0.hex)", "it points somewhere, but the catalogue has no row for it")
        }
            + doubles.map { problem("code \($0.hex)", "it is pointed at twice") }
    }

    private static func problem(_ subject: String, _ message: String) -> Problem {
        Problem(rule: "Pointers", subject: subject, message: message)
    }
}
