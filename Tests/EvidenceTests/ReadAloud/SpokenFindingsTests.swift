import Collector
import Evidence
import Facts
import Testing

/// What each number of the code says, and that 0 says nothing where it may be unknown.
@Suite struct SpokenFindingsTests {
    private static func found(_ fields: [SpokenField: Int]) -> Set<String> {
        let reading = Reading(SpokenCode(fields).text.joined(separator: " "))
        return Set(
            reading.findings.filter { $0.kind != .readAloud }.map { finding in
                let value =
                    switch finding.value {
                    case .text(let text): text
                    case .machine(let setting): setting.mode.rawValue
                    case .user(let setting): setting.uses.map(\.rawValue).joined(separator: ",") + (setting.pac ?? "")
                    case .code(let code): code.hex
                    default: ""
                    }
                return "\(finding.kind.rawValue) \(value)"
            })
    }

    /// What a code without anything in it says: what is absent is evidence, as it is of the collector.
    private static let nothing: Set = ["user-setting ", "per-machine no", "hosts-file no"]

    @Test func anEmptyCodeSaysWhatIsAbsent() { #expect(Self.found([:]) == Self.nothing) }

    @Test(
        arguments: [
            ([.build: 2600], ["os 5.1.2600"]), ([.build: 7601], ["os 6.1.7601"]), ([.build: 1], []),
            ([.build: 2195], ["os 5.0.2195"]), ([.build: 3790], ["os 5.2.3790"]), ([.build: 6002], ["os 6.0.6002"]),
            ([.build: 9600], ["os 6.3.9600"]), ([.build: 9200], ["os 6.2.9200"]),
            ([.build: 17763, .revision: 2803], ["os 10.0.17763", "updated 2022-04", "fallback off", "downloader do"]),
            ([.build: 22631, .fallback: 1, .download: 1], ["os 10.0.22631", "fallback on", "downloader bits"]),
            ([.winHTTP: 1], ["winhttp-setting direct"]), ([.winHTTP: 2], ["winhttp-setting static"]),
            ([.winHTTP: 3], []),
            ([.source: 1], ["source microsoft"]), ([.source: 2], ["source wsus-http"]),
            ([.source: 3], ["source wsus-https"]), ([.forbidden: 1], ["sign updates-forbidden"]),
            ([.elevated: 1], ["sign collected-elevated"]), ([.services: 4], ["sign service-disabled"]),
            ([.wpad: 1], ["wpad no"]), ([.wpad: 2], ["wpad yes"]), ([.wpad: 3], ["sign auto-proxy-disabled"]),
            ([.area: 1, .code: 0x2EFD], ["error-code 0x80072EFD"]),
            ([.area: 7, .code: 0x0101], ["error-code 0xC1900101"]),
            // Without a proxy the hosts were asked themselves.
            ([.http: 1, .https: 1], ["sign direct-open"]), ([.http: 9, .https: 9], ["sign direct-closed"]),
            ([.http: 1, .https: 9], ["between company-firewall"]), ([.http: 1], []),
            ([.http: 1, .https: 12], ["sign direct-open", "sign certificate-refused", "inspection yes"]),
        ] as [([SpokenField: Int], [String])])
    func eachNumberSaysWhatItStandsFor(_ fields: [SpokenField: Int], _ said: [String]) {
        #expect(Self.found(fields) == Self.nothing.union(said))
    }

    /// In place of the user's setting without one.
    @Test(
        arguments: [
            ([.user: 2], ["user-setting static"]), ([.user: 8], ["user-setting auto-detect"]),
            ([.user: 14], ["user-setting auto-detect,pac,static"]), ([.user: 4], ["user-setting pac"]),
            ([.user: 4, .scriptInFile: 1], ["user-setting pacfile://", "sign script-in-file"]),
            ([.user: 3], ["user-setting static", "sign proxy-on-this-pc"]),
            (
                [.user: 2, .http: 1, .https: 1],
                ["user-setting static", "between company-proxy", "login no", "ports both", "ranges yes"]
            ),
            (
                [.user: 2, .http: 2, .https: 1],
                ["user-setting static", "between company-proxy", "login no", "ports both", "range-failure "]
            ),
            (
                [.user: 2, .http: 3, .https: 3],
                ["user-setting static", "between company-proxy", "proxy-answer authentication-required"]
            ),
            (
                [.user: 2, .http: 1, .https: 4],
                [
                    "user-setting static", "between company-proxy", "ports only-80", "ranges yes",
                    "proxy-answer connect-denied",
                ]
            ),
            ([.user: 2, .http: 8, .https: 8], ["user-setting static", "proxy-answer proxy-refused"]),
            ([.user: 2, .http: 7, .https: 7], ["user-setting static", "proxy-answer proxy-name-unresolved"]),
            // On the PC itself it is none of the company's.
            ([.user: 3, .http: 1], ["user-setting static", "sign proxy-on-this-pc", "ranges yes"]),
        ] as [([SpokenField: Int], [String])])
    func soDoTheUsersSettingAndItsProxy(_ fields: [SpokenField: Int], _ said: [String]) {
        #expect(Self.found(fields) == Set(["per-machine no", "hosts-file no"] + said))
    }

    @Test func whatTakesThePlaceOfAbsenceIsSaidInstead() {
        #expect(Self.found([.perMachine: 1, .hosts: 1]) == ["user-setting ", "per-machine yes", "hosts-file yes"])
    }

    /// An administrator may be another person: then the user's setting is theirs.
    @Test func withAnAdministratorsRightsTheUsersSettingIsOnlyPossible() throws {
        for (elevated, confidence) in [(0, Finding.Confidence.likely), (1, .possible)] {
            let reading = Reading(SpokenCode([.user: 2, .elevated: elevated]).text.joined(separator: " "))
            #expect(try #require(reading.findings.first { $0.kind == .userSetting }).confidence == confidence)
        }
    }
}
