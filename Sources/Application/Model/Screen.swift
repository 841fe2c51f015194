import Engine
import Facts
import Guidance

/// What can be seen.
public enum Screen: Sendable, Hashable {
    case home
    /// The case where it stands: its next question, its outcome, or its end.
    case walk
    /// One thing to do about the outcome, whole, and what came of it.
    case action(String)
    /// An earlier answer is being changed, or one is given before its turn.
    case change(String)
    case review
    /// Why this question is asked, or what an outcome rests on.
    case why(Subject)
    case help
    /// The words of the trade.
    case terms
    case lookUp
    /// What a bypass list does to addresses.
    case bypass
    /// What the machine printed, and the answers in it.
    case evidence
    /// How the collector is handed to the caller.
    case collect
    /// The code that the caller reads aloud, group by group.
    case readAloud
    /// The inputs of the proxy table and the order that follows.
    case explore
    /// The turns of the order from XP to 11.
    case timeLine
    /// Two machines with one difference: a prediction, then the answer.
    case contrast
    /// "Start anew?", while a case is open.
    case startOver(HomeItem)
    /// "Leave?"
    case leave

    /// What is explained.
    public enum Subject: Sendable, Hashable {
        case question(String)
        case outcome(OutcomeID)
        /// The codes that are looked up.
        case codes
        /// The decisions of the bypass list.
        case bypass
        /// The order that is explored.
        case order
        /// How an input of the proxy table is found on the sick machine.
        case input(String)
        /// What each value of an input leads to.
        case values(String)
    }
}

extension Screen {
    /// Whether it shows a text to be read, and asks or offers nothing.
    var isRead: Bool {
        switch self {
        case .why, .terms, .timeLine: true
        default: false
        }
    }

    /// Where the text that is looked up is kept.
    static let lookUpName = "look-up"

    /// Where the list and the URLs are kept.
    static let bypassName = "bypass"

    /// Where the marks are kept.
    static let evidenceName = "evidence"

    /// Where the groups of the code are kept.
    static let readAloudName = "read-aloud"

    /// What the names of all contrasts begin with.
    static let contrastName = "contrast"
}

extension Model {
    /// The question that the screen asks, if it asks one.
    public var question: Question? {
        switch screen {
        case .walk: caseFile.question
        case .change(let id): Triage.guide.question(id)
        default: nil
        }
    }

    /// The outcome that the screen shows, if it shows one.
    public var outcome: OutcomeID? {
        screen == .walk ? caseFile.outcome : nil
    }

    /// Whether the line that is typed into is pointed at.
    public var takesText: Bool { form.row < lines }

    /// Whether the screen asks a question that is answered with text.
    package var isTextQuestion: Bool { if case .text = question?.kind { true } else { false } }

    /// Whether letters are text wherever the pointer stands: an answer that is typed must not be taken for commands, nor
    /// its digits for answers to the questions that follow.
    public var lettersAreText: Bool { takesText || isTextQuestion }

    /// Whether the line says "don't know" as the digit of that answer does.
    public var lineIsUnknown: Bool {
        isTextQuestion && AnswerReader.trimmed(FullWidth.fold(form.field.string)) == "0"
    }

    /// How many lines stand first among the rows. The rows are not asked: what stands below a line takes a look at every
    /// word typed, and a key shall not wait for that.
    var lines: Int {
        if screen == .bypass { return Self.bypassRows.count }
        if screen == .readAloud { return Self.groupRows.count }
        if isTextQuestion { return 1 }
        return screen == .lookUp || screen == .evidence ? 1 : 0
    }

    /// The line that is typed into: of several, the one that is pointed at.
    public internal(set) var line: TextField {
        get {
            if screen == .readAloud { return form.groups[form.row] }
            return form.row == 1 ? form.second : form.field
        }
        set {
            if screen == .readAloud {
                form.groups[form.row] = newValue
            } else if form.row == 1 {
                form.second = newValue
            } else {
                form.field = newValue
            }
        }
    }

    /// Whether the line is for an error code.
    var takesCode: Bool { screen == .lookUp || question?.id == Triage.guide.symptom }

    /// The name under which this screen's form is kept.
    var formName: String {
        switch screen {
        case .walk: walkName
        case .change(let id): id
        // A look that asks one question after the other has a form for each.
        case .action(let id): "action:\(id):\(planned(id)?.question ?? "")"
        case .home: "home"
        case .review: "review"
        case .why(.question(let id)): "why:\(id)"
        case .why(.outcome(let id)): "why:\(id.rawValue)"
        case .why(.codes): "why:codes"
        case .why(.bypass): "why:bypass"
        case .why(.order): "why:order"
        case .why(.input(let input)): "why:input:\(input)"
        case .why(.values(let input)): "why:values:\(input)"
        case .help: "help"
        case .terms: "terms"
        case .lookUp: Screen.lookUpName
        case .bypass: Screen.bypassName
        case .evidence: Screen.evidenceName
        case .collect: "collect"
        case .readAloud: Screen.readAloudName
        case .explore: "explore"
        case .timeLine: "time-line"
        case .contrast: "\(Screen.contrastName):\(exercise?.place ?? 0):\(exercise?.isAsking ?? false)"
        case .startOver: "start-over"
        case .leave: "leave"
        }
    }

    /// An outcome that ended the case has other rows than before.
    private var walkName: String {
        switch caseFile.walk.state {
        case .question(let id): id
        case .outcome(let id): "outcome:\(id)"
        case .ended: "ended"
        }
    }

    /// What is typed, marked and pointed at on the screen that is seen.
    public internal(set) var form: Form {
        get { forms[formName] ?? freshForm }
        set { forms[formName] = newValue }
    }

    /// Nobody has answered yet: Enter on a question that was only looked at must not say more than "don't know", and on a
    /// look not more than that nobody could.
    private var freshForm: Form {
        var form = Form()
        if screen == .contrast { form.row = max(0, exerciseRows.count - 1) }
        if screen == .readAloud { form.groups = Self.groupRows.map { _ in TextField() } }
        switch question?.kind {
        case .one(let choices): form.row = choices.count
        case .several(let choices): form.row = choices.count + 1
        case .text: break
        case nil: if let unseen = action.flatMap(unseenRow(of:)) { form.row = unseen }
        }
        return form
    }
}
