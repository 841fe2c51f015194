import Facts

/// What is said of the codes in a text, with what that rests on.
struct CodePassages {
    private let explained: [Explanation]

    init(in text: String) {
        explained = Explanation.all(in: text)
    }

    var passages: [Passage] { explained.flatMap { Passage.section(title($0), said(of: $0)) } }

    /// What the passages rest on.
    var sources: [Source] {
        explained.flatMap { $0.causes.flatMap(\.sources) + ($0.remark?.sources ?? []) }
    }

    private func title(_ explained: Explanation) -> Text {
        Text { "\(explained.code.hex)  \(explained.meaning($0))" }
    }

    private func said(of explained: Explanation) -> [Passage] {
        let definition = explained.entry.map { entry in
            Passage.basis(Text { "(\(Interface.LookUp.definedIn($0)): \(entry.definedIn.replacing(",", with: ", ")))" })
        }
        return (definition.map { [$0] } ?? [])
            + explained.causes.flatMap { [.item($0.cause.title), .basis($0.grade, $0.sources)] }
            + (explained.remark.map(Passage.statement) ?? [])
    }
}
