import Engine
import Facts

/// Everything the wizard shows and remembers, as one value.
public struct Model: Sendable, Equatable {
    public internal(set) var language: Language
    /// The screens opened one from the other; the last is the one that is seen. Never empty.
    public private(set) var screens: [Screen]
    /// Nil until a case is begun: the home screen has to stand before any table is looked at.
    private var begun: CaseFile?
    /// What is typed, marked and pointed at on each screen; kept when the screen is left and found again.
    var forms: [String: Form] = [:]
    /// One line about what just happened; gone with the next key.
    public var notice: Text?
    /// How the text on the screen was laid out last.
    public internal(set) var extent = Extent()
    /// What the machine printed, as far as it was given.
    public internal(set) var evidence: [EvidenceText] = []
    /// The lines of it that were typed.
    var typedEvidence: [String] = []
    /// What the script on the screen asks alone, in the order of the guide; empty where it asks all.
    var asksOnly: [String] = []
    /// Whether the question on the screen was come to by going back from the walk, question by question.
    var isSteppingBack = false
    /// The answers of the example case, while it walks itself.
    public internal(set) var example: Example?
    /// Nil until the order is explored.
    public internal(set) var explorer: Explorer?
    /// Nil until a contrast is looked at.
    public internal(set) var exercise: Exercise?

    /// - Parameters:
    ///   - caseFile: a case that was begun by the command line; without one the home screen opens.
    ///   - evidence: given with the command, too; what of it becomes an answer is for the person to choose.
    public init(language: Language, caseFile: CaseFile? = nil, evidence: EvidenceText? = nil) {
        self.language = language
        begun = caseFile
        notice = caseFile.flatMap { $0.void ?? $0.doubt }
        screens = caseFile == nil ? [.home] : [.home, .walk]
        guard let evidence else { return }
        open(.evidence)
        take(evidence)
    }

    /// The order explored at once, from what is known.
    public init(language: Language, exploring known: Known) {
        self.init(language: language)
        explorer = Explorer(known)
        open(.explore)
    }

    /// A screen over the walk of a case, whatever has to be pressed to come there: for the checks.
    ///
    /// - Parameter row: the row that is pointed at, from 0.
    public init(language: Language, caseFile: CaseFile, showing screen: Screen, row: Int = 0) {
        self.init(language: language, caseFile: caseFile)
        open(screen)
        form.row = row
    }

    /// The case; an empty one where none is begun.
    public internal(set) var caseFile: CaseFile {
        get { begun ?? CaseFile() }
        set { begun = newValue }
    }

    /// Whether anything was said that leaving would lose.
    var hasCase: Bool { begun.map { !$0.isEmpty } ?? false }

    /// Whether a case is under way that another one would put an end to; an example can be walked again.
    var hasOpenCase: Bool {
        hasCase && !caseFile.hasEnded && example == nil
    }

    /// The screen that is seen.
    public var screen: Screen { screens[screens.count - 1] }

    /// Opens a screen at its top, wherever its text was left the last time; what is typed and pointed at there stays.
    mutating func open(_ screen: Screen) {
        screens.append(screen)
        forms[formName]?.top = TextPlace()
    }

    /// Leaves the screen for the one it was opened from; home stays.
    mutating func close() {
        if screens.count > 1 { screens.removeLast() }
    }

    /// Leaves everything that was opened from the walk.
    mutating func returnToWalk() {
        screens = [.home, .walk]
        isSteppingBack = false
    }

    /// Leaves the walk, and everything that was opened from it.
    mutating func returnHome() {
        screens = [.home]
        isSteppingBack = false
    }
}
