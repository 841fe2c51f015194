import Foundation
import TestSupport
import Testing

@testable import Facts

/// The table of hosts: read as it stands, reduced, sorted, and each row with what it rests on.
@Suite struct EndpointsTests {
    /// The table as a plain text, read by the test itself.
    private static let rows: [[String]] = {
        let file = URL(filePath: #filePath).appending(path: "../../../../Sources/FactsData/data/endpoints.tsv")
        let text = (try? String(contentsOf: file.standardized, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().map { $0.components(separatedBy: "\t") }
    }()

    /// Each generation alone, and all that a machine of unknown age may be.
    private static let choices = OSGeneration.allCases.map { [$0] } + [[.vista, .ten], OSGeneration.allCases]

    @Test func everyRowIsReadAsItStands() throws {
        #expect(Endpoints.table.count == Self.rows.count)
        for (endpoint, row) in zip(Endpoints.table, Self.rows) {
            #expect(Set(endpoint.generations.map(\.rawValue)) == Set(row[0].components(separatedBy: ",")))
            #expect(endpoint.rule.description == row[1])
            #expect(endpoint.ports.map(String.init).joined(separator: ",") == row[2])
            #expect(endpoint.need.rawValue == row[3])
            #expect([endpoint.needsRanges, endpoint.isExemptFromInspection] == row[4...5].map { $0 == "yes" })
            #expect(endpoint.purpose == Text(en: row[6], ja: row[7]))
            #expect(endpoint.lists.map(\.id) == [row[8]])
            #expect(endpoint.otherReadings.map(\.text) == (row[9].isEmpty ? [] : [Text(en: row[9], ja: row[10])]))
            #expect(endpoint.otherReadings.flatMap(\.sources).map(\.id) == (row[9].isEmpty ? [] : [row[11]]))
        }
    }

    @Test func everyRowHasWhatAProxyHasToKnow() {
        for endpoint in Endpoints.table {
            #expect(!endpoint.generations.isEmpty)
            #expect([[80], [443], [80, 443]].contains(endpoint.ports), "\(endpoint.rule)")
            #expect(Written.inEnglish(endpoint.purpose.en) && Written.inJapanese(endpoint.purpose.ja))
            for reading in endpoint.otherReadings {
                #expect(Written.inEnglish(reading.text.en) && Written.inJapanese(reading.text.ja))
                #expect(reading.sources != endpoint.lists)
            }
        }
    }

    /// A date, or the plain word that there is none; and a place to look at.
    @Test func everyListSaysWhenAndWhere() {
        for list in Source.endpointLists {
            #expect(list.date.isEmpty == list.title.en.contains("undated"), "\(list.id)")
            #expect(list.address.hasPrefix("http"))
        }
        let named = Set(Endpoints.table.flatMap { $0.lists + $0.otherReadings.flatMap(\.sources) })
        #expect(named == Set(Source.endpointLists))
    }

    /// The articles that KB2894304 points to could not be had: no host may be said to come from them.
    @Test func noListIsClaimedToBeThatOfTheOldArticles() {
        #expect(Endpoints.notObtained.map(\.id) == ["KB896226", "KB885819"])
        for article in Endpoints.notObtained {
            #expect(article.title.en.contains("not available"))
            #expect(Statement.oldLists.text.en.contains(article.id))
            #expect(!Source.endpointLists.contains { "\($0)".contains(article.id.dropFirst(2)) })
        }
    }

    @Test(arguments: choices)
    func noRuleIsCoveredByAnotherAndAllAreSorted(_ generations: [OSGeneration]) {
        let rules = Endpoints.rules(for: generations).map(\.rule)
        for rule in rules {
            #expect(rules.filter { $0.covers(rule) } == [rule])
        }
        #expect(rules == rules.sorted())
    }

    @Test(arguments: [(OSGeneration.xp, 6), (.vista, 6), (.ten, 15), (.eleven, 14)])
    func eachGenerationHasItsOwn(_ generation: OSGeneration, count: Int) {
        let endpoints = Endpoints.rules(for: [generation])
        #expect(endpoints.count == count)
        #expect(endpoints.allSatisfy { $0.generations.contains(generation) })
    }

    /// What Windows before 10 never asked for.
    @Test(arguments: [OSGeneration.xp, .vista])
    func theOlderOnesDoWithoutTheNewNames(_ generation: OSGeneration) {
        let names = Endpoints.rules(for: [generation]).map(\.rule.name)
        #expect(!names.contains { $0.hasSuffix("mp.microsoft.com") || $0.hasSuffix("live.com") })
    }

    @Test func nothingIsNeededForNoMachine() {
        #expect(Endpoints.rules(for: []) == [])
    }

    @Test func aRuleOfTwoGenerationsHasWhatEitherNeeds() throws {
        let all = Endpoints.rules(for: OSGeneration.allCases)
        let payload = try #require(all.first { $0.rule.name == "windowsupdate.com" })
        #expect(payload.generations == Set(OSGeneration.allCases))
        #expect(payload.ports == [80, 443])
        #expect(payload.lists.map(\.id) == ["WSUS-3.0", "WU-troubleshooting-2020", "Learn-WU-troubleshooting"])
        let old = try #require(all.first { $0.rule.name == "windowsupdate.microsoft.com" })
        #expect(old.need == .required)
        #expect(old.isExemptFromInspection)
    }
}
