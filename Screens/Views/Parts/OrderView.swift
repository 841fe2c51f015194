import Application
import Canvas
import Facts
import SettingOrder

/// The order as it stands beside the inputs: narrow, and as high as they are.
struct OrderView {
    /// A line, with the sign before it that tells what has become of it.
    struct Line: Equatable {
        var sign = " "
        let text: String
        var style: Style = .panel
        var grade: GradeMark?
    }

    let explorer: Explorer
    let language: Language
    let columns: Int
    let rows: Int

    /// As much as there is room for; where something is left out, the last line says where it is.
    var lines: [Line] {
        let head = title.map { Line(text: $0, style: .panelTitle) }
        let foot = foot
        let body = body(room: rows - head.count - foot.count)
        return head + body + foot + why(room: rows - head.count - body.count - foot.count)
    }

    private var now: Explorer.State { explorer.now }

    private func say(_ text: Text) -> String { text(language) }

    private func wrapped(_ text: String, indent: Int = 0) -> [String] {
        Wrap.lines(text, columns: columns, indent: indent)
    }

    private var title: [String] {
        wrapped(say(explorer.kept == nil ? Interface.Panel.title : Interface.Explore.whatIf))
    }

    // MARK: The order

    /// Said in full; else without repeating an arrow; else without why something is passed over; else without what is.
    private func body(room: Int) -> [Line] {
        let all = now.entries(beside: explorer.reference)
        let entries = explorer.kept == nil ? all.filter { $0.mark != .gone } : all
        let set = entries.filter { !$0.entry.isPassedOver }
        let attempts = [
            lines(entries, repeating: true), lines(entries, repeating: false),
            lines(entries, repeating: false, isBrief: true), lines(set, repeating: false),
        ]
        let fitting = attempts.first { $0.count <= room }
        return fitting ?? attempts[3].prefix(room - 1) + [Line(text: say(Interface.Explore.moreUnderF3), style: .hint)]
    }

    /// - Parameters:
    ///   - repeating: whether an arrow is said again where the next one is the same.
    ///   - isBrief: whether it is enough that something is passed over.
    private func lines(_ entries: [OrderEntry.Compared], repeating: Bool, isBrief: Bool = false) -> [Line] {
        entries.indices.flatMap { place in
            let below = below(entries[place], isBrief)
            let next = place + 1 < entries.count ? self.below(entries[place + 1], isBrief) : []
            return named(entries[place]) + (repeating || below != next ? below : [])
        }
    }

    private func named(_ compared: OrderEntry.Compared) -> [Line] {
        let text =
            switch compared.entry {
            case .step(let step): OrderText.number(step, at: compared.number - 1) + say(step.attempt.short)
            case .stages(let plan): "- \(say(OrderText.plan(plan)))"
            }
        let style: Style = compared.entry.isPassedOver ? .hint : .panel
        var lines = wrapped(text, indent: 2).map { Line(text: $0, style: style) }
        lines[0].sign = sign(compared.mark)
        return lines
    }

    private func sign(_ mark: OrderEntry.Compared.Mark) -> String {
        switch mark {
        case .same: " "
        case .new: explorer.kept == nil ? "*" : "+"
        case .gone: "-"
        }
    }

    /// The grade of an entry, and what leads on from it.
    private func below(_ compared: OrderEntry.Compared, _ isBrief: Bool) -> [Line] {
        guard compared.mark != .gone, let grade = compared.grade else { return [] }
        if isBrief, compared.entry.isPassedOver {
            return [Line(text: "  " + say(Interface.Explore.passedOver), style: .hint)]
        }
        let word = say(grade.short)
        let parts = ["(\(word))"] + (compared.arrow.map { [say($0)] } ?? [])
        let text = Columns.truncate("  " + parts.joined(separator: " "), to: columns)
        return [Line(text: text, style: .hint, grade: GradeMark(word, grade, in: text))]
    }

    // MARK: What it rests on

    /// The grade, and whether the sources have another reading; or what to tell next. Beside what was kept, where the
    /// order departs from it, and what was changed.
    private var foot: [Line] {
        let departure = explorer.departure.map { departure in
            (wrapped(say(departure.place)) + departure.changed.flatMap { wrapped(say($0), indent: 2) })
                .map { Line(text: $0, style: .message) }
        }
        let closed = ClosedServers.statement(now.known).map { _ in
            wrapped(say(Interface.Explore.closed)).map { Line(text: $0, style: .warning) }
        }
        return (departure ?? []) + (now.rule.map(basis) ?? open) + (closed ?? [])
    }

    private func basis(_ possible: Resolution.Possible) -> [Line] {
        let grade = graded([say(Interface.Explore.stages(possible.planGrade))], possible.rule.sources, .hint)
        return grade
            + possible.readings.prefix(1).flatMap { reading in
                graded([say(Interface.Panel.otherReading), "F3"], reading.sources, .warning)
                    + wrapped(say(OrderText.plan(reading.plan)), indent: 2).map { Line(text: $0, style: .warning) }
            }
    }

    /// With the dates of the sources: what is newer, a reader sees at once.
    private func graded(_ texts: [String], _ sources: [Source], _ style: Style) -> [Line] {
        let dates = sources.map(\.date).filter { !$0.isEmpty }
        return wrapped("(\((texts + dates).joined(separator: "; ")))").map { Line(text: $0, style: style) }
    }

    /// Beside what was kept, the rule's own reason.
    private func why(room: Int) -> [Line] {
        guard explorer.departure?.line != nil, let why = now.rule?.rule.why, room > 2 else { return [] }
        let lines = wrapped(say(why))
        let shown = lines.count > room ? lines.prefix(room - 1) + [say(Interface.Explore.moreUnderF3)] : lines
        return shown.map { Line(text: $0, style: .hint) }
    }

    private var open: [Line] {
        let count = wrapped(say(Interface.Explore.possibleRules(now.resolution.possible.count)))
        let next = now.resolution.nextBestQuestion.map {
            wrapped("\(say(Interface.Panel.nextBest)): \(say(Interface.Inputs.label($0)))")
        }
        return (count + (next ?? [])).map { Line(text: $0, style: .hint) }
    }
}

extension OrderEntry {
    var isPassedOver: Bool {
        if case .step(let step) = self { step.state.isPassedOver } else { false }
    }
}
