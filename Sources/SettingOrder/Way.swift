import Facts

/// A way to an attempt: on which machines Windows looks at its setting, and on which it then tries it.
struct Way: Sendable {
    let attempt: Attempt
    private var reached: [SettingBox]
    private var tried: [SettingBox]

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

    /// Adds another way to the same attempt.
    mutating func join(_ other: Way) {
        reached += other.reached
        tried += other.tried
    }

    /// The step that this way comes to, or nil where its setting is not even looked at.
    func step(_ settings: SettingBox) -> Step? {
        if tried.contains(where: settings.isSubset) {
            return Step(attempt: attempt, state: .tried, remark: nil)
        }
        let chances = tried.filter { !settings.isDisjoint(with: $0) }
        if !chances.isEmpty {
            return Step(attempt: attempt, state: .open(Self.deciding(chances, settings)), remark: nil)
        }
        let isReached = reached.contains { !settings.isDisjoint(with: $0) }
        return isReached ? Step(attempt: attempt, state: .passedOver, remark: attempt.remark(settings)) : nil
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
            return Text(en: "nobody is signed in", ja: "ログオン中のユーザーがいません")
        }
        if self == .userAutoDetect, settings.isSubset(of: .detecting) {
            return Text(en: "on, finds nothing", ja: "有効ですが、検出できません")
        }
        if self == .userAutoDetect, !settings.isDisjoint(with: .detecting) {
            return Text(en: "finds nothing, even if on", ja: "有効でも、検出できません")
        }
        return self == .wpad ? Text(en: "no answer", ja: "応答がありません") : nil
    }
}
