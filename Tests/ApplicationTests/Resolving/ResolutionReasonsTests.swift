import Engine
import Facts
import SettingOrder
import Testing

@testable import Application

/// The reasoning behind an order in sentences.
@Suite struct ResolutionReasonsTests {
    /// Step by step where one rule is left; of many, why each holds.
    @Test(arguments: [true, false]) func theReasonsAreThoseOfTheRules(isOne: Bool) {
        var known = Known(ProxyInputs.space)
        if isOne {
            for (input, value) in [("windows", "11"), ("traffic", "scan"), ("source", "microsoft")] {
                known.narrow(input, to: [value])
            }
        }
        let resolution = Resolution(known)
        let lines = ResolutionReasons.lines(resolution, known, .en)
        #expect((resolution.possible.count == 1) == isOne)
        for possible in resolution.possible { #expect(lines.contains(possible.rule.why(.en))) }
        #expect(lines.contains("1. \(Attempt.winhttpAdvanced.short(.en))") == isOne)
    }
}
