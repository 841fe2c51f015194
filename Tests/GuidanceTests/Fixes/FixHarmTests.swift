import Testing

@testable import Checks
@testable import Guidance

/// No card does harm: no proxy between a machine and WSUS, no way to gain rights, no trust in a proxy, no password.
@Suite struct FixHarmTests {
    @Test func withWSUSNoCardSetsAProxyWithoutExceptingTheServer() {
        let harmful = FixCase.dealt.filter { $0.of.facts.usesWSUS == true }.flatMap { dealt in
            dealt.cards.filter { $0.setsProxy && !excepts($0, dealt.of.facts.wsusName) }.map { "\($0.id): \(dealt.of)" }
        }
        #expect(harmful == [])
    }

    /// Every command that sets a proxy names the server in the bypass list; advproxy's list is in a step.
    private func excepts(_ card: Fix, _ server: String) -> Bool {
        let setting = card.commands.map(\.line).filter { $0.contains(" set proxy ") || $0.contains("proxycfg -p ") }
        let advanced = card.commands.contains { $0.line.contains("set advproxy") }
        return advanced
            ? card.steps.contains { $0.en.contains("add ;\(server) to ProxyBypass") }
            : !setting.isEmpty && setting.allSatisfy { $0.hasSuffix(";\(server)\"") }
    }

    @Test func whileTheSourceIsOpenItIsFoundOutFirst() {
        let open = FixCase.dealt.filter { $0.of.facts.usesWSUS == nil && $0.cards.contains(where: \.setsProxy) }
        #expect(!open.isEmpty)
        let blind = open.filter { dealt in
            dealt.cards.prefix { !$0.setsProxy }.allSatisfy { $0.id != "find-source" }
        }
        #expect(blind.map(\.of.description) == [])
        let unwarned = open.flatMap { dealt in
            dealt.cards.filter {
                $0.setsProxy && !$0.steps.contains(CardWords.microsoftOnly) && !excepts($0, dealt.of.facts.wsusName)
            }.map { "\($0.id): \(dealt.of)" }
        }
        #expect(unwarned == [])
    }

    @Test func theWayToTheUsersProxyIsMarkedAndLast() {
        for dealt in FixCase.dealt {
            let touching = dealt.cards.filter { $0.commands.contains { $0.line.contains("SetProxyBehavior") } }
            let dangerous = dealt.cards.filter { $0.risk == .danger }
            guard touching != dangerous || dangerous.contains(where: { $0 != dealt.cards.last }) else { continue }
            Issue.record("\(dealt.of)")
        }
        let dangerous = FixCase.distinct.filter { $0.card.risk == .danger }
        #expect(Set(dangerous.map(\.card.id)) == ["allow-user-proxy-fallback"])
        let unsure = FixCase.dealt.filter { $0.of.facts.usesWSUS != true && $0.cards.contains { $0.risk == .danger } }
        #expect(unsure.map(\.of.description) == [])
        #expect(dangerous.allSatisfy { $0.card.sideEffect.en.contains("gain its rights") })
        #expect(dangerous.allSatisfy { !$0.card.commands.contains { $0.line.contains("add") } })
    }

    @Test func theProxysAuthorityIsNoCure() {
        let sentences = FixCase.distinct.flatMap { $0.card.texts.map(\.en) + $0.card.basis.map(\.text.en) }
        let naming = Set(sentences.filter { $0.contains("CA ") })
        #expect(!naming.isEmpty)
        #expect(naming.filter { !$0.contains("no cure") } == [])
    }

    @Test func noPasswordIsAskedForOrWritten() {
        #expect(FixCase.distinct.flatMap(\.card.commands).filter { $0.line.contains("@") } == [])
        let naming = FixCase.distinct.flatMap { $0.card.texts.map(\.en) }.filter { $0.contains("password") }
        #expect(!naming.isEmpty)
        let denials = ["Never", "no password", "Take user names and passwords out"]
        #expect(Set(naming).filter { sentence in !denials.contains { sentence.contains($0) } } == [])
    }

    @Test func aClosedEndpointOrAnAlienCodeBringsNoProxyChange() {
        let outcomes: Set<OutcomeID> = [.notProxy, .endpointClosed, .askNetworkTeam, .nothingLeft]
        let wrong = FixCase.dealt.filter { outcomes.contains($0.of.outcome) }.flatMap(\.cards).filter {
            $0.setsProxy
        }
        #expect(wrong.map(\.id) == [])
    }
}
