import Application
import Canvas
import TestSupport
import Testing
import Views

/// No screen shows a secret, wherever the text was pasted, and no ticket prints one.
@Suite struct SecrecyTests {
    private static let size = Size(columns: 160, rows: 60)
    private static let settings = "Current WinHTTP proxy settings:\n\n    Proxy Server(s) :  proxy.example.com:8080\n"

    @Test(arguments: SecretSpelling.all) func theEvidenceScreenShowsNone(spelling: SecretSpelling) {
        var model = Model(language: .en)
        _ = update(&model, .evidencePressed)
        for text in [spelling.text, Self.settings + spelling.text + "\n0x80072EFD " + spelling.text] {
            _ = update(&model, .pasted(text, truncated: false))
            expectNothing(on: model)
        }
        model = Model(language: .en)
        _ = update(&model, .evidencePressed)
        for line in spelling.text.split(separator: "\n") {
            _ = update(&model, .edited(.insert(String(line))))
            _ = update(&model, .confirmed)
            expectNothing(on: model)
        }
    }

    /// The line of each question that takes text, and the line that looks up codes.
    @Test(arguments: SecretSpelling.all) func noLineShowsWhatWasPastedIntoIt(spelling: SecretSpelling) {
        for messages in [[Message.digitPressed(1)], [.digitPressed(3)]] {
            var model = Model(language: .ja)
            for message in messages { _ = update(&model, message) }
            _ = update(&model, .pasted(spelling.text, truncated: false))
            expectNothing(on: model)
            _ = update(&model, .confirmed)
            expectNothing(on: model)
        }
    }

    private func expectNothing(on model: Model) {
        let picture = draw(model, Self.size).canvas.picture
        #expect(!SecretSpelling.leaks(picture), "\(picture)")
    }
}
