import Application
import Canvas
import Facts
import SettingOrder

/// What stands below the steps.
extension OrderView {
    /// Where the order departs from what was kept; what the caller sees; the sentence that the rule follows; whether the
    /// sources have another reading. Where several rules are possible, what to tell next.
    var foot: [StyledLine] {
        let closed = ClosedServers.statement(now.ofTheTable).map { _ in wrapped(say(Interface.Explore.closed), .warning)
        }
        return departure + (closed ?? []) + (now.rule == nil ? open : now.foot.flatMap(line))
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
        let why = rule.hasReason ? wrapped(say(rule.rule.why), .hint) : []
        let sources = rule.rule.sources.map { StatementText.name($0) }.joined(separator: "; ")
        let basis = sources.isEmpty ? [] : wrapped("(\(sources))", .hint)
        let turns = TimeLine.turns.flatMap { wrapped("\(Columns.pad($0.date, to: 7)) \(say($0.what.text))", .hint) }
        return [why + basis, [StyledLine(say(Interface.Explore.timeLine), .panelTitle)] + turns]
    }

    private var open: [StyledLine] {
        let count = wrapped(say(Interface.Explore.possibleRules(now.resolution.possible.count)), .hint)
        let next = now.resolution.nextBestQuestion.map {
            wrapped("\(say(Interface.Panel.nextBest)): \(say(Interface.Inputs.label($0)))", .hint)
        }
        return count + (next ?? [])
    }
}
