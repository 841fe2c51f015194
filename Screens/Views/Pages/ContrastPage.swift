import Application
import Canvas

extension Page {
    /// Two machines with one difference: before the prediction what is asked about, after it both.
    mutating func contrast() {
        guard let exercise = model.exercise else { return }
        heading(Interface.Contrasts.title(exercise))
        var text = Document(columns: frame.columns)
        for passage in model.passages ?? [] { text.add(passage, model.language) }
        if exercise.isAsking, let contrast = exercise.contrast {
            rows(blocks.joined().count, below: text, asking: say(Interface.Contrasts.question(contrast)))
        } else {
            document(text, in: frame.body)
        }
    }
}
