import Application
import Canvas
import Facts
import SettingOrder

/// What stands below the steps.
extension OrderView {
    /// Where the order departs from what was kept; what the caller sees; the sentence that the rule follows; whether the
    /// sources have another reading. Where several rules are possible, what to tell next.
    var foot: [FootPart] {
        let closed = ClosedServers.statement(now.ofTheTable).map { _ in wrapped(say(Interface.Explore.closed), .warning)
        }
        let parts = [FootPart(departure, .departure), FootPart(closed ?? [], .closed)]
        return parts + (now.rule == nil ? [FootPart(open, .rule)] : now.foot.map { FootPart(line($0), .init($0.kind)) })
    }

    private var departure: [StyledLine] {
        guard let departure = explorer.departure else { return [] }
        let place = "\(say(Interface.Explore.whatIf)) \(say(departure.place))"
        let changed = departure.changed.map(say).joined(separator: "; ")
        return wrapped(place, .message) + (changed.isEmpty ? [] : wrapped(changed, .message))
    }

    private func line(_ line: FootLine) -> [StyledLine] {
        let style: Style =
            switch line.kind {
            case .seen: .hint
            case .rule: .panelTitle
            case .reading: .warning
            }
        // The codes take the whole line; what they rest on stands under F3.
        if line.kind == .seen { return wrapped(say(line.text), style) }
        let word = "(\(say(line.grade.short)))"
        var lines = wrapped("\(say(line.text)) \(word)", style)
        lines[lines.count - 1].grade = GradeMark(word, line.grade, in: lines[lines.count - 1].text)
        return lines
    }

    /// Where there is room, why and by which sources; then the time line. Each stands there whole or not at all.
    var extras: [[StyledLine]] {
        guard isRoomy, let rule = now.rule else { return [] }
        let reason = rule.reason
        let why = rule.hasReason ? wrapped(say(reason.text), .hint) : []
        let basis = wrapped("(\(StatementText.basis(reason.grade, reason.sources, language)))", .hint)
        let turns = TimeLine.turns.flatMap { wrapped("\(Columns.pad($0.date, to: 7)) \(say($0.what.text))", .hint) }
        return [why + basis, [StyledLine(say(Interface.Explore.timeLine), .panelTitle)] + turns]
    }

    private var open: [StyledLine] {
        let count = wrapped(say(now.severalOrders), .hint)
        let next = now.resolution.nextBestQuestion.map {
            wrapped("\(say(Interface.Panel.nextBest)): \(say(Interface.Inputs.label($0)))", .hint)
        }
        return count + (next ?? [])
    }
}

/// Lines that stand or fall together where there is no room for all.
struct FootPart {
    /// From what is left out last to what is left out first.
    enum Rank: Int {
        case rule, departure, closed, reading, seen

        init(_ kind: FootLine.Kind) {
            switch kind {
            case .seen: self = .seen
            case .rule: self = .rule
            case .reading: self = .reading
            }
        }
    }

    let lines: [StyledLine]
    let rank: Rank

    init(_ lines: [StyledLine], _ rank: Rank) {
        self.lines = lines
        self.rank = rank
    }
}

extension [FootPart] {
    var lines: [StyledLine] { flatMap(\.lines) }

    /// As many of them as there is room for; the rule always.
    func fitting(_ rows: Int) -> [FootPart] {
        guard lines.count > rows, let least = self.max(by: { $0.rank.rawValue < $1.rank.rawValue }), least.rank != .rule
        else { return self }
        return filter { $0.rank != least.rank }.fitting(rows)
    }
}
