/// The contrasts one after the other, with what was predicted. It lasts as long as its screen, and nothing is stored.
public struct Exercise: Sendable, Hashable {
    public enum Verdict: Sendable, Hashable, CaseIterable {
        case right, wrong, unknown
    }

    /// Which contrast it stands at, from 0; behind the last, the score.
    public private(set) var place = 0
    /// For each contrast what came of the prediction.
    public private(set) var verdicts: [Verdict] = []

    /// At the first contrast.
    public init() {}

    public var contrast: Contrast? { Contrast.all.indices.contains(place) ? Contrast.all[place] : nil }

    /// Whether a prediction is wanted; else the answer stands there, or the score.
    public var isAsking: Bool { contrast != nil && verdicts.count == place }

    /// Whether only the score follows.
    public var isAtLast: Bool { place == Contrast.all.count - 1 }

    public func count(_ verdict: Verdict) -> Int { verdicts.filter { $0 == verdict }.count }

    /// The same at its last contrast: for the checks.
    public var atItsLast: Exercise {
        var last = self
        last.place = Contrast.all.count - 1
        return last
    }

    /// - Parameter prediction: nil for "don't know".
    mutating func predict(_ prediction: Prediction?) {
        guard isAsking, let contrast else { return }
        verdicts.append(prediction.map { $0 == contrast.answer ? .right : .wrong } ?? .unknown)
    }

    /// To the next contrast, or to the score.
    mutating func goOn() {
        if !isAsking, contrast != nil { place += 1 }
    }
}
