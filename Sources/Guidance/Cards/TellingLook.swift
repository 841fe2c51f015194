import Engine
import Facts

/// The looks that answer no question and yet say something of a cause, by the ids of their cards. What each shows is a
/// variable of its own, and the signs of the causes say what follows.
enum TellingLook: String, CaseIterable {
    case services = "family-services"
    case clockOfFamily = "family-clock"
    case disk = "family-disk"
    case policy = "family-policy"
    case access = "family-access"
    case offline = "family-offline"
    case microsoft = "family-microsoft"
    case unknown = "family-unknown"
    case clock = "check-clock"
    case ciphers = "check-ciphers"
    case certificateOfWSUS = "check-wsus-certificate"
    case directly = "reach-directly"
    case rules = "look-at-rules"
    case servicesOfTool = "look-at-services"
    case localProxy = "look-at-local-proxy"
    case autoproxyService = "look-at-autoproxy-service"
    case wpad = "check-wpad"
    case script = "check-script"
    case wsus = "reach-wsus"
    case siteOfWSUS = "look-at-wsus-site"
    case leftOverServer = "look-at-wsus-policy"
    case sources = "look-at-update-sources"
    case text = "compare-text"
    case name = "resolve-name"

    var variable: Variable { Variable("look.\(rawValue)", [Self.right, Self.wrong]) }

    private static let right = TrialResult.healthy.rawValue
    private static let wrong = TrialResult.faulty.rawValue

    /// All was as it should be.
    var isRight: Condition { .is(variable.name, Self.right) }
    /// Something was not.
    var isWrong: Condition { .is(variable.name, Self.wrong) }

    /// What a look says, for the guide.
    static let shown: @Sendable (String, TrialResult) -> Settlement? = { look, result in
        guard [.healthy, .faulty].contains(result), let look = TellingLook(rawValue: look) else { return nil }
        return Settlement(look.variable.name, [result.rawValue])
    }
}
