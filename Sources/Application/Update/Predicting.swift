/// The screen of the contrasts: a prediction, the answer, the next one, and the score.
extension Model {
    /// From the first contrast on, whatever was predicted before.
    mutating func beginExercise() {
        forms = forms.filter { !$0.key.hasPrefix(Screen.contrastName) }
        if screen == .contrast, exercise?.contrast != nil { return leadOn() }
        exercise = Exercise()
        if screen != .contrast { open(.contrast) }
    }

    mutating func predict(_ prediction: Prediction?) { exercise?.predict(prediction) }

    /// To the next contrast; from the score back to the explorer.
    mutating func leadOn() {
        if exercise?.contrast == nil { close() } else { exercise?.goOn() }
    }

    var exerciseRows: [Row] {
        guard let exercise, exercise.isAsking, let contrast = exercise.contrast else { return [] }
        return contrast.options.enumerated().map {
            Row(kind: .prediction($1), digit: $0 + 1, text: $1.text)
        } + [Row(kind: .unknown, digit: 0, text: Interface.Asking.unknown)]
    }
}
