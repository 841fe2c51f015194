import Testing

@testable import Facts

/// A value that is refused, the sentence in English, and what is offered instead.
struct Refused: Sendable, CustomTestStringConvertible {
    let typed: String
    let sentence: String
    let offer: String?

    init(_ typed: String, _ sentence: String, offer: String? = nil) {
        self.typed = typed
        self.sentence = sentence
        self.offer = offer
    }

    var testDescription: String { typed }

    func check(_ result: Result<String, Refusal>, sourceLocation: SourceLocation = #_sourceLocation) {
        switch result {
        case .success(let value): Issue.record("taken as \(value)", sourceLocation: sourceLocation)
        case .failure(let refusal):
            #expect(refusal.text.en == sentence, sourceLocation: sourceLocation)
            #expect(refusal.offer == offer, sourceLocation: sourceLocation)
        }
    }
}
