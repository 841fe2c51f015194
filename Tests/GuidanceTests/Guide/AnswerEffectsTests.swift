import Engine
import Facts
import Testing

@testable import Guidance

/// What one answer speaks for, and against: `firewall+ not-using-proxy-`.
private struct Effect: Sendable, CustomTestStringConvertible {
    let question: String
    let answer: String
    /// What was told before, where the answer says something only then.
    let told: [String: String]
    let says: String

    init(_ question: String, _ answer: String, _ says: String, told: [String: String] = [:]) {
        (self.question, self.answer, self.says, self.told) = (question, answer, says, told)
    }

    var testDescription: String { "\(question) \(answer)" }
}

/// Each answer of the questions that were added to the first walk moves the causes that it is about, and in the right
/// direction. The rows are those of the diagnosis, not of the program.
@Suite struct AnswerEffectsTests {
    private static let wsus = ["source": "wsus-http"]

    private static let effects = [
        Effect("what", "wsus-sync", "tls+ proxy-refuses+ wsus+"),
        Effect("what", "wsus-sync", "range+", told: ["traffic": "download"]),
        Effect("what", "bits-job", "not-proxy+"),
        Effect("between", "company-proxy", "firewall- not-proxy-"),
        Effect("between", "no-proxy", "firewall+ not-proxy+ not-using-proxy- malformed-setting-"),
        Effect("between", "local-program", "local-filter+ proxy-authentication- tls+"),
        Effect(
            "between", "pc-filter", "local-filter+ name-resolution+ not-proxy+ proxy-authentication- not-using-proxy-"),
        Effect("between", "company-firewall", "firewall+ proxy-refuses+ proxy-authentication-"),
        Effect("between", "cache", "range+ tls+ local-filter+"),
        Effect("between", "dns-filter", "name-resolution+ proxy-authentication- not-using-proxy-"),
        Effect("between", "scanner", "tls+ local-filter+"),
        Effect("between", "update-manager", "not-proxy+"),
        Effect("resolves", "blocked", "name-resolution+ local-filter+"),
        Effect("resolves", "private", "name-resolution+ local-filter+"),
        Effect("resolves", "not-found", "name-resolution+"),
        Effect("resolves", "not-found", "wsus+ bypass-missing-", told: wsus),
        Effect("resolves", "public", "name-resolution-"),
        Effect("hosts-file", "yes", "local-filter+", told: ["resolves": "blocked"]),
        Effect("hosts-file", "no", "name-resolution+", told: ["resolves": "blocked"]),
        Effect("changed", "pc-tool", "local-filter+ not-proxy+"),
        Effect("changed", "network", "proxy-refuses+ tls+ range+ firewall+ not-proxy-"),
        Effect("changed", "wsus", "wsus+"),
        Effect("changed", "moved", "name-resolution+"),
        Effect("changed", "moved", "wsus+", told: wsus),
        Effect("changed", "new", "endpoint-closed+", told: ["os": "xp", "source": "microsoft"]),
        Effect("changed", "windows", "not-proxy+"),
        Effect("works", "without-proxy", "proxy-refuses+ range+ tls+ not-using-proxy-"),
        Effect("works", "other-network", "proxy-refuses+ firewall+ range+ not-proxy-"),
        Effect("works", "other-pc", "not-proxy+ malformed-setting+ proxy-refuses-"),
        Effect("works", "signed-in", "not-using-proxy+"),
        Effect("works", "manual-only", "not-using-proxy+"),
        Effect("works", "part", "range+ local-filter+ proxy-authentication-"),
        Effect("works", "other-updates", "not-proxy+ not-using-proxy- proxy-authentication- proxy-refuses-"),
        Effect("works", "online-check", "wsus+ bypass-missing+", told: wsus),
        Effect("works", "filter-off", "name-resolution+", told: ["between": "dns-filter"]),
        Effect("works", "filter-off", "local-filter+", told: ["between": "local-program"]),
        Effect("works", "filter-off", "firewall+", told: ["between": "company-firewall"]),
        Effect("traffic", "install", "not-proxy+"),
        Effect("internet", "yes", "not-proxy+"),
    ]

    @Test(arguments: effects) private func speaks(_ effect: Effect) throws {
        let before = try Self.points(effect.told)
        let after = try Self.points(effect.told.merging([effect.question: effect.answer]) { $1 })
        for word in effect.says.split(separator: " ") {
            let cause = String(word.dropLast())
            let (old, new) = (try #require(before[cause]), try #require(after[cause]))
            #expect(word.last == "+" ? new > old : new < old, "\(word): \(old) to \(new)")
        }
    }

    /// No answer of these questions is without a row, but for the ones that only say that all is as usual.
    @Test func everyAnswerHasARow() {
        let usual: Set = ["what windows-update", "what store", "changed nothing", "works browser", "internet no"]
        let rows = Set(Self.effects.map { "\($0.question) \($0.answer)" })
        for id in ["what", "between", "resolves", "hosts-file", "changed", "works", "internet"] {
            for choice in Triage.guide.question(id)?.choices ?? [] {
                #expect(rows.contains("\(id) \(choice.id)") || usual.contains("\(id) \(choice.id)"))
            }
        }
    }

    private static func points(_ told: [String: String]) throws -> [String: Int] {
        var session = Session()
        for (id, word) in told {
            let question = try #require(Triage.guide.question(id))
            if case .several = question.kind {
                session.answer(id, Answer(.choices([word])))
            } else {
                session.answer(id, Answer(.choice(word)))
            }
        }
        let known = Walk(Triage.guide, session).known
        let beliefs = Triage.guide.ranking(of: Cause.allCases.map(\.rawValue), known).beliefs
        return Dictionary(uniqueKeysWithValues: beliefs.map { ($0.outcome, $0.points) })
    }
}
