import Application
import Canvas
import Facts
import Foundation
import TestSupport
import Testing

@testable import Plain

/// Whatever a person types, and wherever the input ends.
@Suite("Random walks") struct RandomWalkTests {
    /// `WUTRIAGE_LONG=1` walks ten thousand.
    private static let count = ProcessInfo.processInfo.environment["WUTRIAGE_LONG"] == "1" ? 2_500 : 15

    @Test(arguments: [UInt64(1), 2, 3, 4]) func everyWalkIsPlainAndEnds(_ seed: UInt64) {
        var typist = RandomTypist(seed)
        for number in 0..<Self.count {
            var script = Script(Model(language: number.isMultiple(of: 2) ? .en : .ja), page: number % 3 == 0 ? 22 : nil)
            let length = typist.length
            for _ in 0..<length where script.printed == nil {
                let line = typist.line(at: script.talk)
                script.type(line, isFollowed: typist.isFollowed)
                expectPlain(script, after: line)
            }
            if script.printed == nil { script.end() }
            #expect(script.printed != nil, "walk \(number) of \(seed) has no end")
            #expect(script.exact.allSatisfy(Self.isPlain))
        }
    }

    private func expectPlain(_ script: Script, after line: String) {
        guard script.printed == nil else { return }
        for said in script.said {
            #expect(Self.isPlain(said) && Columns.width(of: said) <= 79, "\(line.debugDescription): \(said)")
        }
        guard let prompt = script.talk.prompt else {
            #expect(script.talk.gathered != nil)
            return
        }
        expectNamesItsAnswers(prompt, script.talk)
    }

    /// What may be typed stands in the prompt: every number that would be taken, and the way to the help.
    private func expectNamesItsAnswers(_ prompt: String, _ talk: Conversation) {
        for line in prompt.split(separator: "\n") {
            #expect(Self.isPlain(String(line)) && Columns.width(of: String(line)) <= 79, "\(line)")
        }
        #expect(prompt.hasSuffix(": ") && prompt.contains("?") || talk.gathered != nil, "\(prompt)")
        guard talk.input == nil, talk.gathered == nil else { return }
        let named = Self.numbers(in: prompt)
        for choice in Choices(talk.model).all { #expect(named.contains(choice.number), "\(choice.number): \(prompt)") }
    }

    /// "0 to 3, 5": 0, 1, 2, 3, 5.
    private static func numbers(in prompt: String) -> Set<Int> {
        let prompt = prompt.replacing("\n", with: " ")
        let ranges = prompt.matches(of: /(\d+) (?:to|から) (\d+)/).compactMap { match -> ClosedRange<Int>? in
            guard let first = Int(match.1), let last = Int(match.2), first <= last else { return nil }
            return first...last
        }
        let single = prompt.matches(of: /\d+/).compactMap { Int($0.0) }
        return Set(ranges.flatMap(\.self) + single)
    }

    /// No escape, no carriage return, nothing else that is no letter.
    private static func isPlain(_ line: String) -> Bool {
        line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    }
}
