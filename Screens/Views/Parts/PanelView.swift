import Application
import Canvas
import Knowledge

extension Page {
    /// The settings that Windows will try, as far as it is known: below every question, at every moment.
    mutating func panel() {
        let lines = PanelText(model.caseFile.resolution, model.language).lines
        if frame.isWide {
            put([StyledLine(say(Interface.Panel.title), .panelTitle)], in: frame.panel)
            put(lines.map { StyledLine($0, .panel) }, in: frame.panel.lowerBound + 1..<frame.panel.upperBound)
        } else {
            put([StyledLine(PanelText(model.caseFile.resolution, model.language).line, .panel)], in: frame.panel)
        }
    }
}

/// The live resolver in words: five lines, or one.
struct PanelText {
    private let possible: [Resolution.Possible]
    private let language: Language

    init(_ resolution: Resolution, _ language: Language) {
        possible = resolution.possible
        self.language = language
    }

    static let height = 5

    /// One step a line once a single rule is left; before that, one line for each order of stages.
    var lines: [String] {
        guard possible.count == 1 else { return stages }
        let steps = self.steps(possible[0])
        let grade = possible[0].rule.grade.text(language)
        return Array(steps.prefix(Self.height - 1)) + ["   (\(grade))"]
    }

    /// The order, or how many there still are.
    var line: String {
        possible.count == 1 ? OrderText.short(possible[0])(language) : Interface.Panel.orders(orders.count)(language)
    }

    /// What is passed over makes room first.
    private func steps(_ possible: Resolution.Possible) -> [String] {
        let room = Self.height - 1
        let all = possible.steps
        let kept = all.count <= room ? all : all.filter { !$0.state.isPassedOver }
        return kept.enumerated().map { "\($0 + 1). \(OrderText.step($1, isLast: $0 == kept.count - 1)(language))" }
    }

    private var stages: [String] {
        let shown = orders.prefix(Self.height - (orders.count > Self.height ? 1 : 0))
        let rest = orders.count - shown.count
        return shown.map { "- \($0)" } + (rest > 0 ? [Interface.Panel.moreRules(rest)(language)] : [])
    }

    private var orders: [String] { OrderText.plans(possible).map { $0(language) } }
}
