import Application
import Canvas
import Engine
import Facts
import Guidance

extension Page {
    /// On a narrow screen the text needs the room; the rows are turned through.
    private static let narrowRows = 2
    /// At least so many actions stand in sight on a screen of full size.
    private static let leastRows = 3

    /// What was found and what is done next, whole; below it what can be done after that.
    mutating func outcome(_ outcome: OutcomeID) {
        let next = nextText(outcome)
        let least = frame.isWide ? min(rows.count, Self.leastRows) : Self.narrowRows
        let height = max(least, min(rows.count, frame.body.count - next.lines.count - 1))
        rows(height, below: outcomeText(outcome, after: next), asking: askedAfterwards)
        if hasAside { aside(in: frame.body.lowerBound..<frame.body.upperBound - height - 1) }
    }

    private var columns: Int { hasAside ? Self.outcomeColumns : frame.columns }

    private var askedAfterwards: String {
        if case .ended(_, let result) = model.caseFile.walk.state { return say(Interface.Trial.over(result)) }
        return say(model.caseFile.plan.isEmpty ? Interface.Trial.next : Interface.Trial.choose)
    }

    /// The verdict, why, the order of settings, and the first action with all that is needed to do it.
    private func nextText(_ outcome: OutcomeID) -> Document {
        let file = model.caseFile
        var text = Document(columns: columns)
        text.heading(say(file.title(of: outcome)))
        if frame.isWide {
            text.reasons(file.because(outcome).map(say))
            if let order = OrderText.inOneLine(file.resolution), outcome.restsOnOrder {
                text.line("\(say(Interface.Outcome.order)): \(say(order))", .hint)
            }
            if outcome == .notUsingProxy, !file.hasEnded, file.facts.userProxyComesLast {
                text.line(say(Interface.Cure.lastStep), .hint)
            }
        }
        if let cured = file.cured { text.comparison(cured, model.language) }
        if let next = file.next { text.next(next.fix, onlyFor: next.onlyFor, model.language) }
        return text
    }

    /// The same, and what can be read further down.
    private func outcomeText(_ outcome: OutcomeID, after next: Document) -> Document {
        var text = next
        let others = model.caseFile.othersWorthNaming(beside: outcome)
        if !others.isEmpty, !hasAside {
            text.heading(say(Interface.Outcome.alsoPossible))
            for cause in others { text.item(say(cause.title)) }
        }
        text.heading(say(Interface.Outcome.tellCaller))
        text.add(say(model.caseFile.toldCaller(outcome)))
        return text
    }
}

extension Document {
    private static let linesOfReasons = 2

    /// The strongest reason whole, and the next one where both stand in two lines.
    fileprivate mutating func reasons(_ reasons: [String]) {
        let start = lines.count
        for reason in reasons {
            var one = Document(columns: columns)
            one.add(reason)
            guard lines.count == start || lines.count - start + one.lines.count <= Self.linesOfReasons else { return }
            add(reason)
        }
    }

    /// The order before the cure and after it, side by side where there is room for both.
    fileprivate mutating func comparison(_ cured: CureComparison, _ language: Language) {
        heading(Interface.Cure.title(language))
        let (before, after) = (cured.before.map { $0(language) }, cured.after.map { $0(language) })
        let column = max(Interface.Cure.before(language).count, before.map(Columns.width(of:)).max() ?? 0) + 2
        guard column + (after.map(Columns.width(of:)).max() ?? 0) <= columns else {
            entries(Interface.Cure.before(language), before)
            entries(Interface.Cure.after(language), after)
            return
        }
        entry(Interface.Cure.before(language), Interface.Cure.after(language), at: column)
        for place in 0..<max(before.count, after.count) {
            entry(place < before.count ? before[place] : "", place < after.count ? after[place] : "", at: column)
        }
    }

    private mutating func entries(_ name: String, _ lines: [String]) {
        add(name, .panelTitle)
        for line in lines { add(line, .panel, indent: 2, hanging: 3) }
    }

    /// What is done next: what it is, who can do it, how, and what to expect. The commands are those for cmd, where all of
    /// them can be typed.
    fileprivate mutating func next(_ fix: Fix, onlyFor windows: Text?, _ language: Language) {
        let (kind, who) = (Interface.Outcome.kind(fix.kind), Interface.Outcome.who(fix.who))
        gap()
        add("\(kind(language)): \(fix.title(language)) (\(who(language)))", .title)
        if let windows { add(Interface.Outcome.onlyFor(windows)(language), .hint) }
        instructions(fix, forPowerShell: false, language)
        add("\(Interface.Outcome.expect(language)): \(fix.expect(language))")
    }
}
