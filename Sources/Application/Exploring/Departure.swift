import Facts

/// What an order has different from the one that was kept, and why.
public struct Departure: Sendable {
    /// The first line that differs, from 1; nil where the orders are the same.
    public let line: Int?
    /// Whether the order that stands there now ends before that line.
    private let isBehindTheEnd: Bool
    /// The inputs that were changed, each with both values.
    public let changed: [Text]
    private let kept: Explorer.State
    private let now: Explorer.State

    init(from kept: Explorer.State, to now: Explorer.State) {
        (self.kept, self.now) = (kept, now)
        let (old, new) = (kept.lines.map(\.seen), now.lines.map(\.seen))
        let same = zip(old, new).prefix { $0 == $1 }.count
        line = old == new ? nil : same + 1
        isBehindTheEnd = same == new.count
        changed = now.inputs(differingFrom: kept).map { input in
            Interface.Explore.changed(
                Interface.Inputs.label(input), InputText.value(of: input, in: kept),
                InputText.value(of: input, in: now))
        }
    }

    public var place: Text {
        if let line {
            return isBehindTheEnd ? Interface.Explore.part(after: line - 1) : Interface.Explore.part(at: line)
        }
        return kept.waysPast == now.waysPast ? Interface.Explore.sameOrder : Interface.Explore.otherWay
    }

    /// Both orders, where they part, what was changed, and the reason that each rule gives.
    var passages: [Passage] {
        Passage.section(
            Interface.Explore.comparison,
            [.paragraph(place)] + changed.map { .item($0) } + order(kept, Interface.Explore.kept)
                + order(now, Interface.Explore.now))
    }

    /// What the passages rest on.
    var sources: [Source] { [kept, now].compactMap(\.rule?.reason).flatMap(\.sources) }

    private func order(_ state: Explorer.State, _ name: Text) -> [Passage] {
        guard let possible = state.rule else {
            let several = state.severalOrders
            return [.item(Text { "\(name($0)): \(several($0))" })]
        }
        let (line, reason) = (OrderText.line(possible), possible.reason)
        return [
            .item(Text { "\(name($0)): \(line($0))" }), .detail(reason.text), .basis(reason.grade, reason.sources),
        ]
    }
}

extension Explorer {
    /// Nil where nothing was kept.
    public var departure: Departure? { kept.map { Departure(from: $0, to: now) } }
}
