import Application
import Canvas
import Facts
import SettingOrder

/// The order step by step: who asks, which setting, what becomes of it, and how well that is established.
struct OrderView {
    let explorer: Explorer
    let language: Language
    let columns: Int
    let rows: Int
    /// Whether there is room for why, and for the time line.
    let isRoomy: Bool

    /// As much as there is room for. What is passed over gives way first and shares a line, then what stands under the
    /// steps; the sentence of the rule stays.
    var lines: [StyledLine] {
        let entries = shown
        let joined = joined(entries)
        let orders = [
            entries.flatMap { line($0) + below($0) }, joined.flatMap { line($0) + $0.flatMap(below) },
            joined.flatMap { line($0) }, entries.filter { !$0.entry.isPassedOver }.flatMap { line($0) },
        ]
        let all = foot
        let order = orders.first { $0.count + all.lines.count <= rows } ?? orders[2]
        let text = fitted(order.count <= rows - all.fitting(0).lines.count ? order : orders[3], above: all)
        return extras.reduce(text) { text, part in
            let isLoose = text.count + part.count < rows
            return text.count + part.count > rows ? text : text + (isLoose ? [StyledLine("")] : []) + part
        }
    }

    /// What is tried, or may be, each with what leads on below it, and the sentence of the rule: for the smallest screen.
    var brief: [StyledLine] {
        let entries = shown.filter { !$0.entry.isPassedOver }
        let parts =
            [explorer.departure.map { FootPart([StyledLine(say($0.place), .message)], .departure) }]
            .compactMap(\.self) + (now.rule == nil ? [] : foot.filter { $0.rank == .rule })
        let orders = [entries.flatMap { named($0) + under($0) }, entries.flatMap(named)]
        return fitted(orders.first { $0.count + parts.lines.count <= rows } ?? orders[1], above: parts)
    }

    /// An order with the foot below it; where both do not fit, the rest of the order stands under F3.
    private func fitted(_ order: [StyledLine], above foot: [FootPart]) -> [StyledLine] {
        let below = foot.fitting(rows - order.count).lines
        if order.count + below.count <= rows { return order + below }
        let more = StyledLine(say(Interface.Explore.moreUnderF3), .hint)
        return Array((order.prefix(max(0, rows - below.count - 1)) + [more] + below).prefix(rows))
    }

    // MARK: Words

    var now: Explorer.State { explorer.now }

    func say(_ text: Text) -> String { text(language) }

    func wrapped(_ text: String, _ style: Style) -> [StyledLine] {
        Wrap.lines(text, columns: columns, indent: 2).map { StyledLine($0, style) }
    }

    // MARK: The steps

    /// Beside what was kept also what is gone.
    private var shown: [OrderEntry.Compared] {
        let all = now.entries(beside: explorer.reference)
        return explorer.kept == nil ? all.filter { $0.mark != .gone } : all
    }

    /// The entries in runs: neighbours that are passed over, and asked by the same account, are one.
    private func joined(_ entries: [OrderEntry.Compared]) -> [[OrderEntry.Compared]] {
        entries.reduce(into: []) { runs, entry in
            if let last = runs.last?.last, last.isPlain, entry.isPlain, last.mark == entry.mark,
                last.reader == entry.reader
            {
                runs[runs.count - 1].append(entry)
            } else {
                runs.append([entry])
            }
        }
    }

    private func sign(_ mark: OrderEntry.Compared.Mark) -> String {
        switch mark {
        case .same: " "
        case .new: explorer.kept == nil ? "*" : "+"
        case .gone: "-"
        }
    }

    /// A run in one line.
    private func line(_ run: [OrderEntry.Compared]) -> [StyledLine] {
        guard let (first, last) = run.first.flatMap({ first in run.last.map { (first, $0) } }), run.count > 1 else {
            return run.flatMap { line($0) }
        }
        let settings = run.compactMap { compared in
            if case .step(let step) = compared.entry { Interface.Explore.setting(step.attempt) } else { nil }
        }
        let numbers = first.mark == .gone ? "   " : "\(first.number)-\(last.number). "
        let who = first.reader.map { say($0.account.text) } ?? ""
        let text =
            sign(first.mark) + " " + Columns.pad(who, to: Self.account) + " " + numbers
            + say(Interface.Explore.passedOver(settings))
        return [graded(text, first.mark == .gone ? nil : Grade.weakest(run.compactMap(\.grade)), .hint)]
    }

    /// Its number in the order that stands there now.
    private func number(_ step: Step, _ compared: OrderEntry.Compared) -> String {
        compared.mark == .gone ? "   " : OrderText.number(step, at: compared.number - 1)
    }

    /// A step in columns; an order of stages in a line of its own.
    private func line(_ compared: OrderEntry.Compared) -> [StyledLine] {
        let sign = sign(compared.mark) + " "
        switch compared.entry {
        case .stages(let plan):
            return [graded("\(sign)- \(say(OrderText.plan(plan)))", compared.grade, .panel)]
        case .step(let step):
            let who = compared.reader.map { say($0.account.text) } ?? ""
            let name = number(step, compared) + say(step.attempt.word)
            let arrow = compared.mark == .gone ? "" : compared.arrow.map(say) ?? ""
            let text =
                sign + Columns.pad(who, to: Self.account) + " " + Columns.pad(name, to: Self.setting) + " "
                + Columns.pad(arrow, to: Self.outcome)
            let style: Style = compared.entry.isPassedOver ? .hint : .panel
            return [graded(text, compared.mark == .gone ? nil : compared.grade, style)]
        }
    }

    /// The columns of a step, without the signs before it and the grade behind it: 78 in all.
    static let account = 14
    static let setting = 22
    static let outcome = 25

    private func graded(_ text: String, _ grade: Grade?, _ style: Style) -> StyledLine {
        guard let grade else { return StyledLine(Columns.truncate(text, to: columns), style) }
        let word = "(\(say(grade.short)))"
        let line = Columns.truncate("\(text) \(word)", to: columns)
        var styled = StyledLine(line, style)
        styled.grade = GradeMark(word, grade, in: line)
        return styled
    }

    /// What has to fail before the next, and what the bypass list does.
    private func below(_ compared: OrderEntry.Compared) -> [StyledLine] {
        guard compared.mark != .gone else { return [] }
        let lead = String(repeating: " ", count: 2 + Self.account + 1 + 3)
        return compared.below.map { graded(lead + say($0.text), $0.grade, .hint) }
    }

    // MARK: The smallest screen

    private func named(_ compared: OrderEntry.Compared) -> [StyledLine] {
        switch compared.entry {
        case .stages(let plan): wrapped("- \(say(OrderText.plan(plan)))", .panel)
        case .step(let step):
            [
                graded(
                    sign(compared.mark) + number(step, compared) + say(step.attempt.word),
                    compared.mark == .gone ? nil : compared.grade, .panel)
            ]
        }
    }

    private func under(_ compared: OrderEntry.Compared) -> [StyledLine] {
        guard compared.mark != .gone, case .step = compared.entry else { return [] }
        let parts = [compared.reader.map { say($0.account.text) }, compared.arrow.map(say)].compactMap(\.self)
        let lines = [parts[...], parts.suffix(1)].map { "   " + $0.joined(separator: ": ") }
        // Where both have no room in a line, what became of it: the name of the setting says whose it is.
        let text = lines.first { Columns.width(of: $0) <= columns } ?? lines[1]
        return parts.isEmpty ? [] : [StyledLine(Columns.truncate(text, to: columns), .hint)]
    }
}

extension OrderEntry {
    var isPassedOver: Bool {
        if case .step(let step) = self { step.state.isPassedOver } else { false }
    }
}

extension OrderEntry.Compared {
    /// Passed over for no reason that has to be told in its line, as a script that cannot be read has.
    fileprivate var isPlain: Bool { entry.isPassedOver && arrow != Interface.Explore.atFile }
}
