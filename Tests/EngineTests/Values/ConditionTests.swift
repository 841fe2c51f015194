import LampGuide
import TestSupport
import Testing

@testable import Engine

@Suite struct ConditionTests {
    private static let light = Variable("light", ["red", "amber", "green"])
    private static let siren = Variable(yesOrNo: "siren")
    private static let space = Space([light, siren])

    /// Every condition of one mention of each variable, with every `not`, on everything that can be known.
    @Test func twoVariablesAreJudgedExactly() {
        let conditions = Self.light.values.subsets.map(Array.init).flatMap { lights in
            Self.siren.values.subsets.map(Array.init).flatMap { sirens in
                Self.joined(.holds("light", lights), .holds("siren", sirens))
            }
        }
        #expect(conditions.count == 8 * 4 * 2 * 2 * 2 * 2)
        for known in Known.all(in: Self.space) {
            for condition in conditions {
                #expect(condition.truth(on: known) == condition.exactTruth(on: known), "\(condition) on \(known)")
            }
        }
    }

    /// Deep conditions of up to five variables, each mentioned once.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func deepConditionsAreJudgedExactly(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        let space = Space(
            (1...5).map { Variable("v\($0)", (0..<Int.random(in: 2...3, using: &numbers)).map(String.init)) })
        let condition = Condition.random(mentioning: space.variables.shuffled(using: &numbers), using: &numbers)
        for _ in 0..<15 {
            let known = Known.random(in: space, using: &numbers)
            #expect(condition.truth(on: known) == condition.exactTruth(on: known), "\(condition) on \(known)")
        }
    }

    /// A variable mentioned twice can leave open what its values would decide, but never decide what they leave open.
    @Test func mentionedTwiceItErrsOnTheOpenSide() {
        let red = Condition.is("light", "red")
        let contradiction = Condition.all([red, .not(red)])
        for known in Known.all(in: Self.space) {
            let truth = contradiction.truth(on: known)
            #expect(truth == .no || (truth == .open && known.value(of: "light") == nil))
        }
        #expect(contradiction.truth(on: Known(Self.space)) == .open)
    }

    @Test func alwaysAndItsDenial() {
        #expect(Condition.always.truth(on: Known(Self.space)) == .yes)
        #expect(Condition.not(.always).truth(on: Known(Self.space)) == .no)
    }

    /// It closes what is open: until something is certain, it is not.
    @Test func certainIsNeverOpen() {
        let certain = Condition.certain(.is("light", "red", "amber"))
        #expect(certain.truth(on: Known(Self.space)) == .no)
        #expect(certain.truth(on: Known(Self.space).narrowed(["light": ["amber", "red"]])) == .yes)
        #expect(certain.truth(on: Known(Self.space).narrowed(["light": ["green"]])) == .no)
        #expect(Condition.not(certain).truth(on: Known(Self.space)) == .yes)
    }

    @Test(arguments: [true, false])
    func whatMattersIsForTheTablesToSay(answer: Bool) {
        let red = Known(Self.space).assuming("light", "red")
        let truth = Condition.matters("siren").truth(on: red) { name, known in
            #expect(name == "siren" && known == red)
            return answer
        }
        #expect(truth == (answer ? .yes : .no))
    }

    @Test func ofUnknownNamesNothingIsKnown() {
        #expect(Condition.is("horn", "loud").truth(on: Known(Self.space)) == .open)
        #expect(Condition.is("light", "pink").truth(on: Known(Self.space)) == .no)
    }

    @Test func mentionsAreFoundAtEveryDepth() {
        let condition = Condition.any([
            .always, .not(.is("light", "red")), .all([.matters("siren"), .certain(.is("siren", "yes", "no"))]),
        ])
        #expect(condition.mentions.map(\.variable) == ["light", "siren", "siren"])
        #expect(condition.mentions.map(\.values) == [["red"], [], ["yes", "no"]])
    }

    /// Both ways to join two conditions, with and without a `not` on each and on the whole.
    private static func joined(_ first: Condition, _ second: Condition) -> [Condition] {
        [first, .not(first)].flatMap { first in
            [second, .not(second)].flatMap { second in
                [Condition.all([first, second]), .any([first, second])].flatMap { [$0, .not($0)] }
            }
        }
    }
}

extension Condition {
    fileprivate func truth(on known: Known) -> Truth {
        truth(on: known) { _, _ in true }
    }

    /// By going through all completions.
    fileprivate func exactTruth(on known: Known) -> Truth {
        switch Set(known.completions.map(holds)) {
        case [true]: .yes
        case [false]: .no
        default: .open
        }
    }

    /// Of what a single combination can tell; `matters` and `certain` speak of knowledge, and stand in none of these.
    private func holds(at combination: Combination) -> Bool {
        switch self {
        case .holds(let name, let values): combination[name].map(values.contains) ?? false
        case .not(let inner): !inner.holds(at: combination)
        case .all(let parts): parts.allSatisfy { $0.holds(at: combination) }
        case .any(let parts): parts.contains { $0.holds(at: combination) }
        case .always, .matters, .certain: true
        }
    }

    /// A tree with these variables at its leaves, each once.
    fileprivate static func random(mentioning variables: [Variable], using numbers: inout SeededNumbers) -> Condition {
        let tree: Condition
        if variables.count == 1 {
            tree = .holds(variables[0].name, variables[0].values.filter { _ in Bool.random(using: &numbers) })
        } else {
            let cut = Int.random(in: 1..<variables.count, using: &numbers)
            let parts = [variables[..<cut], variables[cut...]].map { random(mentioning: Array($0), using: &numbers) }
            tree = Bool.random(using: &numbers) ? .all(parts) : .any(parts)
        }
        return Bool.random(using: &numbers) ? tree : .not(tree)
    }
}
