import Engine
import Facts
import Guidance

/// What is often typed, or was perhaps meant, to be picked instead.
enum Suggestions {
    /// The five codes of KB2894304, in its order.
    private static let codes = ["0x80240030", "0x80072EFE", "0x80244022", "0x80072EFD", "0x80072EE2"]

    static func of(_ question: Question, perhapsMeant offers: [String] = []) -> [String] {
        guard question.id == Triage.guide.symptom else { return [] }
        return offers.isEmpty ? codes : offers
    }

    /// The codes that a line was perhaps meant to be, where it names none: looked for once, as it is typed.
    static func slips(in line: String) -> [String] { CodeRecogniser.slip(in: line).map(\.hex) }

    /// The code with what it means.
    static func text(_ code: String) -> Text { texts[code] ?? lookedUp(code) }

    /// Looked up once: the rows are asked for many times in a frame, and a key shall not wait for the catalogue.
    private static let texts = Dictionary(codes.map { ($0, lookedUp($0)) }) { first, _ in first }

    private static func lookedUp(_ code: String) -> Text {
        guard let found = CodeRecogniser.find(in: code).first, let entry = Catalogue.entry(for: found.code) else {
            return Text(verbatim: code)
        }
        return Text { "\(code)  \(entry.meaning($0))" }
    }
}
