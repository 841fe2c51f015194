import Engine
import Facts

/// Something about the order that no document says, and which orders it concerns.
public struct Caveat: Sendable, Hashable {
    /// What an order must have for it to be concerned.
    enum Concern: Sendable, Hashable {
        case anyOrder
        /// This stage, in its first reading or in another.
        case stage(Stage)
        /// This attempt, certainly or perhaps.
        case attempt(Attempt)
    }

    public let statement: Statement
    /// On which machines and for which traffic.
    let box: Box
    let concern: Concern

    init(_ statement: Statement, _ concern: Concern = .anyOrder, in box: [String: Set<String>] = [:]) {
        self.statement = statement
        self.concern = concern
        self.box = Box(box)
    }
}

extension ProxyOrder {
    /// What is inferred of the expansion, then what is not established, each with the orders it concerns.
    public static let caveats = [
        Caveat(
            Expansion.staticBeforeWPAD, .stage(.system),
            in: ["windows": ProxyInputs.beforeTen, "winhttp": ["static"], "wpad": ["yes"]]),
        Caveat(Expansion.orderInsideSystem, .stage(.system), in: ["windows": ProxyInputs.sinceTen]),
        Caveat(
            Expansion.moreThanNetsh, .stage(.system),
            in: ["windows": ProxyInputs.sinceTen, "winhttp": ["direct"]]),
        Caveat(
            Expansion.advancedForDownloads, .stage(.winhttp), in: ["winhttp": ["advanced"]]),
        Caveat(Expansion.emptyUserSetting, .stage(.user)),
        Caveat(Expansion.nothingSet, .attempt(.direct)),
        Caveat(
            changeOf2020OnEight,
            in: ["windows": ["vista-8.1"], "source": ProxyInputs.wsus, "traffic": ["scan"]]),
        Caveat(
            bypassModeOnEleven, in: ["windows": ["11"], "traffic": ["download"], "downloader": ["bits"]]),
        Caveat(whichErrorsSwitch, .stage(.user), in: ["traffic": ["scan", "report"]]),
        Caveat(
            monthOfTheTurn,
            in: ["windows": ["10-a", "10-b", "10-c"], "source": ["microsoft"], "traffic": ["scan"]]),
    ]

    /// What no document says of the orders still possible.
    public static func caveats(_ known: Known) -> [Statement] {
        let possible = Resolution(known).possible
        return caveats.filter { caveat in possible.contains { caveat.concerns($0, known) } }.map(\.statement)
    }
}

extension Caveat {
    fileprivate func concerns(_ possible: Resolution.Possible, _ known: Known) -> Bool {
        let isInside = box.allowed.allSatisfy { name, values in
            let left = possible.box.allowed[name].map(values.intersection) ?? values
            return left.contains { known.allows(name, $0) }
        }
        return isInside && concern.isMet(by: possible)
    }
}

extension Caveat.Concern {
    fileprivate func isMet(by possible: Resolution.Possible) -> Bool {
        switch self {
        case .anyOrder: true
        case .stage(let stage): (possible.rule.plan + possible.readings.flatMap(\.plan)).contains(stage)
        case .attempt(let attempt): (possible.steps + possible.readings.flatMap(\.steps)).order.contains(attempt)
        }
    }
}
