import Engine
import SettingOrder
import Testing

/// Who looks at a setting, by what the rule's reason says of the row.
@Suite struct SettingReaderTests {
    typealias Service = SettingReader.Service
    typealias Account = SettingReader.Account

    @Test(arguments: [
        ("xp-auto", Attempt.winhttpStatic, Service.automaticUpdates, Account.system),
        ("xp-site", .userPAC, .internetExplorer, .signedInUser),
        ("xp-site", .winhttpStatic, .internetExplorer, .signedInUser),
        ("xp-manual-wsus", .wpad, .automaticUpdates, .system),
        ("xp-download", .account, .bits, .service),
        ("vista-auto", .wpad, .windowsUpdate, .system),
        ("vista-manual", .userStatic, .windowsUpdate, .signedInUser),
        ("vista-manual", .winhttpStatic, .windowsUpdate, .system),
        ("old-report", .winhttpStatic, .windowsUpdate, .system),
        ("scan-now", .winhttpAdvanced, .windowsUpdate, .system),
        ("scan-now", .machine, .windowsUpdate, .system),
        ("scan-now", .userStatic, .windowsUpdate, .signedInUser),
        ("scan-now", .direct, .windowsUpdate, .system),
        ("report-user", .userStatic, .windowsUpdate, .signedInUser),
        ("do-user", .userAutoDetect, .deliveryOptimization, .signedInUser),
        ("do-user", .direct, .deliveryOptimization, .signedInUser),
        ("do-nobody", .winhttpStatic, .deliveryOptimization, .networkService),
        ("do-nobody", .machine, .deliveryOptimization, .networkService),
        ("bits", .account, .bits, .system),
    ])
    func isTheOneOfTheReason(row: String, attempt: Attempt, service: Service, account: Account) throws {
        let box = try #require(ProxyOrder.table.rows.first { $0.id == row }).box
        let known = box.allowed.reduce(into: Known(ProxyInputs.space)) { $0.narrow($1.key, to: $1.value) }
        let possible = try #require(Resolution(known).possible.first)
        let step = try #require(possible.steps.first { $0.attempt == attempt })
        let reader = try #require(possible.reader(of: step))
        #expect(reader.service == service)
        #expect(reader.account == account)
    }
}
