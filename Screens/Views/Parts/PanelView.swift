import Application
import Canvas
import Facts
import Guidance
import SettingOrder

extension Page {
    /// The settings that Windows will try, as far as it is known: below every question, at every moment.
    mutating func panel() {
        let text = PanelText(model.caseFile, model.language)
        if frame.isWide {
            put([text.title], in: frame.panel)
            put(text.styled, in: frame.panel.lowerBound + 1..<frame.panel.upperBound)
        } else {
            put([text.line(columns: frame.columns)], in: frame.panel)
        }
    }
}

/// The live resolver in words: five lines, or one.
package struct PanelText {
    private let possible: [Resolution.Possible]
    private let orders: [Resolution.Order]
    private let none: NoOrder?
    private let language: Language

    /// - Parameter none: why there is no order, where what fails consults none of the settings.
    package init(_ resolution: Resolution, none: NoOrder? = nil, _ language: Language) {
        self.init(resolution.possible, resolution.orders, none, language)
    }

    /// What a case has found once, for this is drawn anew after every key.
    init(_ file: CaseFile, _ language: Language) {
        self.init(file.resolution.possible, file.orders, file.noOrder, language)
    }

    private init(
        _ possible: [Resolution.Possible], _ orders: [Resolution.Order], _ none: NoOrder?, _ language: Language
    ) {
        (self.possible, self.orders, self.none, self.language) = (possible, orders, none, language)
    }

    package static let height = 5

    package var lines: [String] { styled.map(\.text) }

    /// Where two steps share a line there is no room for their grades: the weakest of all that is shown stands here.
    var title: StyledLine {
        if let none {
            let grade = none.statement.grade.text(language)
            return StyledLine("\(Interface.Panel.none(language)) (\(grade))", .panelTitle)
        }
        let title = Interface.Panel.title(language)
        guard possible.count == 1 else { return StyledLine(title, .panelTitle) }
        let kept = kept(possible[0])
        guard kept.count > Self.height else { return StyledLine(title, .panelTitle) }
        let grade = possible[0].grade(of: kept.map(\.0))
        return graded("\(title) (\(Interface.Panel.weakest(grade)(language)))", grade, .panelTitle)
    }

    /// One step a line once a single rule is left; before that, one line for each order of stages; each with its grade.
    /// Where there is no order, why.
    var styled: [StyledLine] {
        if let none {
            return Wrap.lines(none.statement.text(language), columns: Frame.whole.columns - 2)
                .map { StyledLine($0, .panel) }
        }
        return possible.count == 1 ? steps(possible[0]) : stages
    }

    /// The order, or how many there still are, with the weakest grade of what is shown.
    ///
    /// - Parameter lead: what is said before it.
    func line(columns: Int, after lead: String = "") -> StyledLine {
        if none != nil { return StyledLine(Interface.Panel.none(language), .panel) }
        guard possible.count == 1 else {
            let count = Interface.Panel.orders(orders.count)(language)
            return StyledLine(Columns.truncate(lead + count, to: columns), .panel)
        }
        let grade = possible[0].grade(of: possible[0].steps.filter { !$0.state.isPassedOver })
        let text = "\(lead)(\(grade.short(language))) \(OrderText.short(possible[0])(language))"
        return graded(Columns.truncate(text, to: columns), grade)
    }

    /// What is passed over makes room, the last of it first.
    private func kept(_ possible: Resolution.Possible) -> [(Step, Text?)] {
        var kept = Array(zip(possible.steps, possible.steps.arrows))
        while kept.count > Self.height, let place = kept.lastIndex(where: { $0.0.state.isPassedOver }) {
            kept.remove(at: place)
        }
        return kept
    }

    /// The last steps share lines where there are too many.
    private func steps(_ possible: Resolution.Possible) -> [StyledLine] {
        let kept = kept(possible)
        let alone = kept.count - 2 * max(0, kept.count - Self.height)
        let single = kept[..<alone].enumerated().map { place, line in
            let text = OrderText.number(line.0, at: place) + OrderText.step(line.0, line.1)(language)
            return beside(text, possible.basis(of: line.0).grade)
        }
        return single
            + stride(from: alone, to: kept.count, by: 2).map { place in
                StyledLine(pair(kept[place...place + 1].map(\.0), at: place), .panel)
            }
    }

    private func pair(_ steps: [Step], at place: Int) -> String {
        let names = steps.map { $0.attempt.short(language) }.joined(separator: " > ")
        return steps[1].isEnd ? "\(place + 1). \(names)" : "\(place + 1)-\(place + 2). \(names)"
    }

    private var stages: [StyledLine] {
        let shown = orders.prefix(Self.height - (orders.count > Self.height ? 1 : 0))
        let rest = orders.count - shown.count
        let lines = shown.map { beside("- \(OrderText.plan($0.plan)(language))", $0.grade) }
        return lines + (rest > 0 ? [StyledLine(Interface.Panel.moreRules(rest)(language), .panel)] : [])
    }

    private func beside(_ text: String, _ grade: Grade?) -> StyledLine {
        grade.map { graded("\(text) (\($0.short(language)))", $0) } ?? StyledLine(text, .panel)
    }

    private func graded(_ text: String, _ grade: Grade, _ style: Style = .panel) -> StyledLine {
        var line = StyledLine(text, style)
        line.grade = GradeMark(grade.short(language), grade, in: text)
        return line
    }
}
