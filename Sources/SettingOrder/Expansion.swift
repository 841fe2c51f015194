import Engine

/// From a plan of stages and the settings to the order in which Windows tries them.
public enum Expansion {
    /// What lies inside a stage differs between Windows before 10 and Windows since 10.
    public enum Side: Sendable, Hashable {
        case beforeTen, sinceTen
    }

    /// The steps that a plan comes to on what is known.
    ///
    /// Exact for every plan of the table: a step is `tried` where every completion of what is known tries it, `open`
    /// where some do, and passed over where it is looked at and not set. What is never looked at is left out: inside
    /// the system's stage the settings exclude each other, so nothing follows one that is certainly set.
    ///
    /// - Parameter known: read for `user` and the settings; of `ProxyInputs.space`, or of a space that has its variables.
    public static func steps(_ plan: [Stage], _ known: Known, on side: Side) -> [Step] {
        steps(plan, SettingBox(known), on: side)
    }

    static func steps(_ plan: [Stage], _ settings: SettingBox, on side: Side) -> [Step] {
        let ways = plan.flatMap { stage in stage.ways(on: side).map { $0.inside(stage) } }
        return (merged(ways) + end(plan)).compactMap { $0.step(settings) }
    }

    /// Where no stage gives an attempt, whoever was the last to look connects directly.
    private static func end(_ plan: [Stage]) -> [Way] {
        plan.last.map { [Way(.direct, in: empty(plan)).inside($0)] } ?? []
    }

    /// The machines on which no stage gives an attempt.
    private static func empty(_ plan: [Stage]) -> [SettingBox] {
        plan.reduce([.everything]) { boxes, stage in
            boxes.flatMap { box in stage.empty.map { box & $0 } }
        }
    }

    /// An attempt made before is not made again: it counts where it stands first.
    private static func merged(_ ways: [Way]) -> [Way] {
        ways.reduce(into: []) { merged, way in
            if let place = merged.firstIndex(where: { $0.attempt == way.attempt }) {
                merged[place].join(way)
            } else {
                merged.append(way)
            }
        }
    }
}
