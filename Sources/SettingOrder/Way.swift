import Facts

/// A way to an attempt: on which machines Windows looks at its setting, and on which it then tries it.
struct Way: Sendable {
    let attempt: Attempt
    private var reached: [SettingBox]
    private var tried: [SettingBox]
    /// The stage in which Windows comes to each of these boxes.
    private var stages: [Stage] = []

    /// - Parameters:
    ///   - reached: the machines on which Windows comes to look at the setting.
    ///   - set: those on which the setting holds something.
    init(_ attempt: Attempt, reached: SettingBox = .everything, set: SettingBox = .everything) {
        self.init(attempt, in: [reached], set: set)
    }

    /// A way that is there in any of several boxes.
    init(_ attempt: Attempt, in reached: [SettingBox], set: SettingBox = .everything) {
        self.attempt = attempt
        self.reached = reached
        tried = reached.map { $0 & set }
    }

    /// The machines on which nothing that comes before it is set, whether it is set or not.
    var alone: SettingBox { reached.reduce(.everything) { $0 & $1 } }

    /// The same way as a part of a stage.
    func inside(_ stage: Stage) -> Way {
        var way = self
        way.stages = Array(repeating: stage, count: reached.count)
        return way
    }

    /// Adds another way to the same attempt.
    mutating func join(_ other: Way) {
        reached += other.reached
        tried += other.tried
        stages += other.stages
    }

    /// Whether it is tried on all of these machines.
    func isTried(on settings: SettingBox) -> Bool { tried.contains(where: settings.isSubset) }

    /// The step that this way comes to, or nil where its setting is not even looked at.
    func step(_ settings: SettingBox) -> Step? {
        if let place = tried.firstIndex(where: settings.isSubset) {
            return Step(attempt: attempt, state: .tried, stage: stages[place], remark: nil)
        }
        let chances = tried.indices.filter { !settings.isDisjoint(with: tried[$0]) }
        if let place = chances.first {
            let deciding = Self.deciding(chances.map { tried[$0] }, settings)
            return Step(attempt: attempt, state: .open(deciding), stage: stages[place], remark: nil)
        }
        let place = reached.firstIndex { !settings.isDisjoint(with: $0) }
        return place.map {
            Step(attempt: attempt, state: .passedOver, stage: stages[$0], remark: attempt.remark(settings))
        }
    }

    /// The open inputs that decide. A box that asks for all that another asks for, and for more, decides nothing.
    private static func deciding(_ boxes: [SettingBox], _ settings: SettingBox) -> [String] {
        guard boxes.count > 1 else { return settings.inputs(outside: boxes[0]) }
        let asked = boxes.map { settings.inputs(outside: $0) }
        let least = Set(asked.filter { names in !asked.contains { Set($0).isStrictSubset(of: names) } }.joined())
        return ProxyInputs.space.variables.map(\.name).filter(least.contains)
    }
}

extension Attempt {
    /// Why it is passed over, where "not set" would be wrong.
    fileprivate func remark(_ settings: SettingBox) -> Text? {
        let users: [Attempt] = [.userAutoDetect, .userPAC, .userStatic]
        if users.contains(self), settings.isDisjoint(with: .somebodySignedIn) {
            return Text(en: "nobody is signed in", ja: "ログオン中のユーザーなし")
        }
        if self == .userAutoDetect, settings.isSubset(of: .detecting) {
            return Text(en: "on, finds nothing", ja: "有効、応答なし")
        }
        if self == .userAutoDetect, !settings.isDisjoint(with: .detecting) {
            return Text(en: "finds nothing, even if on", ja: "有効でも応答なし")
        }
        return self == .wpad ? Text(en: "no answer", ja: "応答がありません") : nil
    }
}
