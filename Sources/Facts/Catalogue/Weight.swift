/// How far a code leads on that stands among others. The most telling comes first.
enum Weight: Int, CaseIterable {
    /// A failure that something is known of.
    case telling
    /// A failure that no table has.
    case unknown
    /// A code of success.
    case success
    /// A line that logs carry in health, too.
    case noise
    /// Leads nowhere by itself, such as the by-product of another error.
    case empty
    /// Says only that another error happened.
    case wrapper

    init(of code: ErrorCode) {
        let pointer = Catalogue.pointer(for: code)
        self =
            switch pointer?.codeClass {
            case _ where Self.summaries.contains(code): .wrapper
            case .noise: .noise
            case .other where pointer?.causes.isEmpty == true: .empty
            case _ where !code.isFailure: .success
            default: Catalogue.defines(code) ? .telling : .unknown
            }
    }

    /// DISP_E_EXCEPTION, which COM wraps around an error; WU_E_ALL_UPDATES_FAILED, which sums up those of single updates.
    private static let summaries: Set<ErrorCode> = [0x8002_0009, 0x8024_0022]
}
