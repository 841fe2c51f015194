import Application
import Canvas
import Facts
import Guidance
import SettingOrder

extension Page {
    /// The settings that Windows will try, as far as it is known: below every question, at every moment.
    mutating func panel() {
        let text = PanelText(model.caseFile.resolution, none: model.caseFile.noOrder, model.language)
        if frame.isWide {
            put([StyledLine(title, .panelTitle)], in: frame.panel)
            put(text.lines.map { StyledLine($0, .panel) }, in: frame.panel.lowerBound + 1..<frame.panel.upperBound)
        } else {
            put([StyledLine(Columns.truncate(text.line, to: frame.columns), .panel)], in: frame.panel)
        }
    }
}

extension Page {
    /// With the grade, once a single rule is left.
    fileprivate var title: String {
        if let none = model.caseFile.noOrder {
            return "\(say(Interface.Panel.none)) (\(say(none.statement.grade.text)))"
        }
        let possible = model.caseFile.resolution.possible
        let grade = possible.count == 1 ? " (\(say(possible[0].rule.grade.text)))" : ""
        return say(Interface.Panel.title) + grade
    }
}

/// The live resolver in words: five lines, or one.
package struct PanelText {
    private let possible: [Resolution.Possible]
    private let none: NoOrder?
    private let language: Language

    /// - Parameter none: why there is no order, where what fails consults none of the settings.
    package init(_ resolution: Resolution, none: NoOrder? = nil, _ language: Language) {
        possible = resolution.possible
        self.none = none
        self.language = language
    }

    package static let height = 5

    /// One step a line once a single rule is left; before that, one line for each order of stages. Where there is no order, why.
    package var lines: [String] {
        if let none { return Wrap.lines(none.statement.text(language), columns: Frame.whole.columns - 2) }
        guard possible.count == 1 else { return stages }
        return steps(possible[0])
    }

    /// The order, or how many there still are.
    var line: String {
        if none != nil { return Interface.Panel.none(language) }
        return possible.count == 1
            ? OrderText.short(possible[0])(language) : Interface.Panel.orders(orders.count)(language)
    }

    /// What is passed over makes room, the last of it first; then the last steps share lines.
    private func steps(_ possible: Resolution.Possible) -> [String] {
        var kept = possible.steps
        while kept.count > Self.height, let place = kept.lastIndex(where: \.state.isPassedOver) {
            kept.remove(at: place)
        }
        let alone = kept.count - 2 * max(0, kept.count - Self.height)
        return kept[..<alone].indices.map {
            "\($0 + 1). \(OrderText.step(kept[$0], isLast: $0 == kept.count - 1)(language))"
        }
            + stride(from: alone, to: kept.count, by: 2).map { pair(kept[$0...$0 + 1], at: $0) }
    }

    private func pair(_ steps: ArraySlice<Step>, at place: Int) -> String {
        let names = steps.map { $0.attempt.short(language) }.joined(separator: " > ")
        return "\(place + 1)-\(place + 2). \(names)"
    }

    private var stages: [String] {
        let orders = orders
        let shown = orders.prefix(Self.height - (orders.count > Self.height ? 1 : 0))
        let rest = orders.count - shown.count
        return shown.map { "- \(OrderText.plan($0)(language))" }
            + (rest > 0 ? [Interface.Panel.moreRules(rest)(language)] : [])
    }

    private var orders: [[Stage]] { OrderText.plans(possible) }
}
