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

    /// As much as there is room for. The steps come first; what stands under them gives way, then what is passed over.
    var lines: [StyledLine] {
        let entries = shown
        let set = entries.filter { !$0.entry.isPassedOver }
        let orders = [
            entries.flatMap { line($0) + below($0) }, entries.flatMap(line), set.flatMap(line),
        ]
        let foot = foot
        let most = rows - min(foot.count, 1)
        let order =
            orders.first { $0.count <= most }
            ?? orders[2].prefix(max(0, most - 1)) + [StyledLine(say(Interface.Explore.moreUnderF3), .hint)]
        let text = order + foot.prefix(rows - order.count)
        return extras.reduce(text) { text, part in
            let isLoose = text.count + part.count < rows
            return text.count + part.count > rows ? text : text + (isLoose ? [StyledLine("")] : []) + part
        }
    }

    /// What is tried, or may be, each with what leads on below it: for the smallest screen.
    var brief: [StyledLine] {
        let entries = shown.filter { !$0.entry.isPassedOver }
        let departure = explorer.departure.map { [StyledLine(say($0.place), .message)] } ?? []
        let orders = [entries.flatMap { named($0) + under($0) }, entries.flatMap(named)]
        let room = rows - departure.count
        let order =
            orders.first { $0.count <= room }
            ?? orders[1].prefix(max(0, room - 1)) + [StyledLine(say(Interface.Explore.moreUnderF3), .hint)]
        return departure + order
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

    private func sign(_ mark: OrderEntry.Compared.Mark) -> String {
        switch mark {
        case .same: " "
        case .new: explorer.kept == nil ? "*" : "+"
        case .gone: "-"
        }
    }

    /// A step in columns; an order of stages in a line of its own.
    private func line(_ compared: OrderEntry.Compared) -> [StyledLine] {
        let sign = sign(compared.mark) + " "
        switch compared.entry {
        case .stages(let plan):
            return [graded("\(sign)- \(say(OrderText.plan(plan)))", compared.grade, .panel)]
        case .step(let step):
            let who = compared.reader.map { say($0.account.text) } ?? ""
            let name = OrderText.number(step, at: compared.number - 1) + say(step.attempt.word)
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
                    sign(compared.mark) + OrderText.number(step, at: compared.number - 1) + say(step.attempt.word),
                    compared.mark == .gone ? nil : compared.grade, .panel)
            ]
        }
    }

    private func under(_ compared: OrderEntry.Compared) -> [StyledLine] {
        guard compared.mark != .gone, case .step = compared.entry else { return [] }
        let parts = [compared.reader.map { say($0.account.text) }, compared.arrow.map(say)].compactMap(\.self)
        let text = "    " + parts.joined(separator: ": ")
        return parts.isEmpty ? [] : Wrap.lines(text, columns: columns, indent: 4).map { StyledLine($0, .hint) }
    }
}

extension OrderEntry {
    var isPassedOver: Bool {
        if case .step(let step) = self { step.state.isPassedOver } else { false }
    }
}
