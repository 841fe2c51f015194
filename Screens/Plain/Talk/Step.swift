import Application
import Facts

/// What a person hears at once: where the conversation stands. The same step is not said twice.
struct Step: Equatable {
    let screen: Screen
    private let language: Language
    private let place: String

    init(_ conversation: Conversation) {
        let model = conversation.model
        screen = model.screen
        language = model.language
        place =
            switch model.screen {
            case .walk, .change, .action: "\(model.caseFile.walk.state) \(model.caseFile.session.events.count)"
            case .lookUp: model.form.field.string
            case .bypass: "\(model.form.row) \(model.form.field.string)"
            case .readAloud: "\(model.form.row)"
            case .evidence: "\(model.evidence.map(\.name)) \(conversation.gathered == nil)"
            case .explore: "\(conversation.input ?? "") \(Self.order(model))"
            case .contrast: "\(model.exercise?.place ?? 0) \(model.exercise?.verdicts.count ?? 0)"
            default: ""
            }
    }

    private static func order(_ model: Model) -> String {
        guard let explorer = model.explorer else { return "" }
        return "\(explorer.now.known) \(explorer.kept == nil)"
    }
}

extension Model {
    /// Whether the screen shows a text that is read and left again.
    var isReading: Bool {
        switch screen {
        case .why, .help, .terms, .timeLine: true
        default: false
        }
    }

    /// Whether the screen is left again for what was heard before it.
    var isAside: Bool {
        switch screen {
        case .leave, .startOver: true
        default: isReading
        }
    }

    /// Whether there is an order of settings to be told.
    var hasOrder: Bool { screen == .walk || screen == .explore || question != nil }
}
