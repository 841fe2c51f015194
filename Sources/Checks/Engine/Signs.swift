import Engine

extension GuideChecks {
    /// The signs hold what the order of belief promises, on sampled cases: in each the condition of one sign is brought
    /// about, and that of another beside it.
    static func signs(_ guide: Guide) -> [Problem] {
        let weights = Weights(guide)
        return doubles(guide) + guide.signs.indices.flatMap { faults(of: $0, weights) }
    }

    /// Two signs of an outcome on one condition would count together more than either may.
    private static func doubles(_ guide: Guide) -> [Problem] {
        guide.signs.indices.filter { place in
            guide.signs[..<place].contains {
                $0.outcome == guide.signs[place].outcome && $0.when == guide.signs[place].when
            }
        }.map {
            Problem(rule: "Signs", subject: guide.signs[$0].id, message: "another sign has the same condition")
        }
    }

    private static func faults(of place: Int, _ weights: Weights) -> [Problem] {
        let sign = weights.guide.signs[place]
        // What weighs nothing says only how common its outcome is.
        var (isIdle, found): (Bool, Set<String>) = (sign.points != 0, [])
        for (seen, known) in weights.samples(of: place).enumerated() {
            if !isIdle, seen >= Weights.enough { break }
            let (with, without) = weights.orders(known, without: sign)
            isIdle = isIdle && with == without
            found.formUnion(broken(sign, with, without))
        }
        if sign.decides, !weights.standsFirstAlone(sign) {
            found.insert("it decides, and does not stand first by itself")
        }
        let idle = isIdle ? ["without it the order never changes"] : []
        return (idle + found.sorted()).map { Problem(rule: "Signs", subject: sign.id, message: $0) }
    }

    /// What is not as promised in the order with a sign and in that without it.
    private static func broken(_ sign: Sign, _ with: Ranking, _ without: Ranking) -> [String] {
        let (now, before) = (with.place(of: sign.outcome), without.place(of: sign.outcome))
        let isBehind = sign.points > 0 ? now > before : now < before
        let told = with.beliefs.map { $0.isDecided || $0.isTold }
        let sets = [with, without].map { Set($0.beliefs.map(\.outcome)) }
        return (isBehind ? ["its condition moves its outcome the wrong way"] : [])
            + (told != told.sorted { $0 && !$1 } ? ["what is only possible stands before what was told"] : [])
            + (sets[0] != sets[1] ? ["it loses an outcome or adds one"] : [])
            + ((with.verdict == .found) != (with.beliefs.first?.isDecided ?? false)
                ? ["found is not what was seen"] : [])
    }
}

/// The orders of belief of a guide on sampled cases.
private struct Weights {
    let guide: Guide

    init(_ guide: Guide) { self.guide = guide }

    /// Cases in which a sign counts: by itself, and with each other sign.
    func samples(of place: Int) -> some Sequence<Known> {
        let (signs, start) = (guide.signs, Known(guide.space))
        let own = signs[place].when
        let alone = (0..<Self.most).lazy.map { start.bringing(about: own, $0) }
        let beside = signs.indices.lazy.map { step in
            start.bringing(about: own, step).bringing(about: signs[(place + step) % signs.count].when, step)
        }
        return [AnySequence(alone), AnySequence(beside)].lazy.joined()
            .filter { [guide] in guide.truth(of: own, $0) == .yes }
    }

    func orders(_ known: Known, without sign: Sign) -> (Ranking, Ranking) {
        let possible = guide.outcomes(known).filter { guide.stepsTo[$0] == nil }
        let counted = guide.certainSigns(known)
        return (Ranking(possible, counted), Ranking(possible, counted.filter { $0.id != sign.id }))
    }

    /// Beside how common each outcome is, and nothing else.
    func standsFirstAlone(_ sign: Sign) -> Bool {
        let outcomes = guide.routes.map(\.outcome).filter { guide.stepsTo[$0] == nil }
        let ranking = Ranking(outcomes.distinct(), guide.signs.filter { $0.footing == .base } + [sign])
        return ranking.beliefs.first?.outcome == sign.outcome && ranking.verdict == .found
    }

    private static let most = 3
    /// So many samples are looked at in any case; more only for a sign that has changed no order yet.
    static let enough = 12
}

extension Ranking {
    fileprivate func place(of outcome: String) -> Int {
        beliefs.firstIndex { $0.outcome == outcome } ?? beliefs.endIndex
    }
}

extension Guide {
    fileprivate func truth(of condition: Condition, _ known: Known) -> Truth {
        condition.truth(on: known, matters: matters)
    }
}

extension [String] {
    fileprivate func distinct() -> [String] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension Known {
    /// The same with a condition brought about, as far as what is known allows; of several ways the one of that number.
    fileprivate func bringing(about condition: Condition, _ way: Int) -> Known {
        switch condition {
        case .holds(let name, let values):
            var copy = self
            copy.narrow(name, to: values)
            return copy
        case .all(let parts): return parts.reduce(self) { $0.bringing(about: $1, way) }
        case .any(let parts): return parts.isEmpty ? self : bringing(about: parts[way % parts.count], way)
        case .certain(let inner): return bringing(about: inner, way)
        // What is not known is not certain, and so holds already.
        case .not(.holds(let name, let values)):
            var copy = self
            copy.narrow(name, to: self.values(of: name).filter { !values.contains($0) })
            return copy
        case .always, .matters, .not: return self
        }
    }
}
