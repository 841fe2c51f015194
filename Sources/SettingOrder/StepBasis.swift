import Engine
import Facts

/// What each step rests on: as little as the weakest of what it needs. A row may be well documented and a step of it
/// inferred by us, so the grade of the row says nothing of the step.
extension Resolution.Possible {
    /// - Parameter step: of `steps`.
    public func basis(of step: Step) -> Basis {
        rule.basis(of: step, on: windows).and(inside(step))
    }

    /// - Parameter step: of the reading's steps.
    public func basis(of step: Step, in reading: Resolution.Reading) -> Basis {
        Basis(reading.grade, reading.sources).and(inside(step))
    }

    /// The grade of what is shown where some of the steps are: the weakest.
    public func grade(of steps: [Step]) -> Grade {
        Grade.weakest(steps.lazy.map { basis(of: $0).grade }) ?? rule.grade
    }

    /// The grade of the order of stages, whatever lies inside them: the weakest of its parts.
    public var planGrade: Grade { planBasis.grade }

    /// What that order rests on.
    public var planBasis: Basis { basis(on: windows) }

    /// What the row's sentence rests on, on the Windows still possible.
    public var basisOfWhy: Basis { rule.basisOfWhy(on: windows) }

    /// The same on some of the row's Windows.
    public func basis(on windows: Set<String>) -> Basis { rule.basis(on: windows) }

    /// What one stage in its place rests on, on some of the row's Windows.
    public func basis(of stage: Stage, on windows: Set<String>) -> Basis { rule.basis(of: stage, on: windows) }

    private var windows: Set<String> {
        Set(known.values(of: "windows")).intersection(box.allowed["windows"] ?? [])
    }

    private func inside(_ step: Step) -> Basis {
        step.stage.basis(of: step.attempt, on: settings, Expansion.Side(box))
    }
}

extension Stage {
    /// That the attempt belongs to the stage, in its place among the others of it. What is open counts as not set: an
    /// order among settings is inferred where they are set for certain.
    func basis(of attempt: Attempt, on settings: SettingBox, _ side: Expansion.Side) -> Basis {
        if attempt == .direct { return Expansion.nothingSet.basis }
        return switch self {
        case .system:
            side == .beforeTen ? Self.basisBeforeTen(attempt, settings) : Self.basisSinceTen(attempt, settings)
        case .user: Self.basisOfUser(attempt, settings)
        case .account: Basis(.documented, [.bits, .jpwinsup2024])
        case .winhttp:
            attempt == .winhttpAdvanced
                ? Expansion.advancedForDownloads.basis : Basis(.documented, [.deliveryOptimization, .jpwinsup2024])
        case .machine: Basis(.singleSource, [.deliveryOptimization])
        case .fail: Basis(.documented, [.wsus2021, .admx])
        }
    }

    private static func basisBeforeTen(_ attempt: Attempt, _ settings: SettingBox) -> Basis {
        if settings.isSubset(of: .netsh & .wpadAnswers) { return Expansion.staticBeforeWPAD.basis }
        return Basis(.documented, [.kb900935, attempt == .wpad ? .jpmem2018 : .kb2894304])
    }

    private static func basisSinceTen(_ attempt: Attempt, _ settings: SettingBox) -> Basis {
        let others = [SettingBox.deviceWide, .wpadAnswers]
        switch attempt {
        case .winhttpStatic where !others.contains(where: settings.isSubset):
            return Basis(.documented, [.learnProxy, .jpwinsup2024])
        // That WPAD belongs here is documented; that it comes after another setting is not.
        case .wpad where settings.isSubset(of: .noWinHTTP & .perUser):
            return Basis(.documented, [.learnProxy, .jpmem2018])
        default: return Expansion.orderInsideSystem.basis
        }
    }

    private static func basisOfUser(_ attempt: Attempt, _ settings: SettingBox) -> Basis {
        let isEmpty = settings.isSubset(of: .nobodySignedIn) || Stage.user.empty.contains(where: settings.isSubset)
        if isEmpty { return Expansion.emptyUserSetting.basis }
        if attempt == .machine { return Basis(.documented, [.perMachine, .pypac, .deliveryOptimization]) }
        let before = ofUser.prefix { $0.attempt != attempt }
        let isAfterAnother = before.contains { $0.isTried(on: settings) }
        return isAfterAnother ? Statement.insideUserSetting.basis : Basis(.documented, [.learnProxy, .jpdsiLAN])
    }
}
