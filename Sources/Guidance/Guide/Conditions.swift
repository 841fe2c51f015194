import Engine

/// The conditions that questions and routes share, by name.
extension Triage {
    /// The code says that the proxy has no part in it, or says nothing at all.
    static let noProxyMatter = Condition.certain(.is("class", "not-proxy", "noise"))

    /// Something told speaks for the network; worked out, so that no condition has to name it all.
    static let networkIsTold = Condition.certain(.is("network-told", "yes"))

    /// The code does not end the walk.
    static let passesTheCode = Condition.not(
        .certain(.all([noProxyMatter, .not(.is("anyway", "yes")), .not(networkIsTold)])))

    /// A job of another program is no Windows Update: who asks about it is told so, and asked no more.
    static let ofAnotherProgram = Condition.all([
        .certain(.is("what", "bits-job")), .not(.certain(.is("anyway", "yes"))),
    ])

    /// The walk goes on after what the case is about was told.
    static let goesOn = Condition.all([passesTheCode, .not(ofAnotherProgram)])

    /// What fails consults the settings of the table.
    static let consultsSettings = Condition.not(.any(NoOrder.allCases.map(\.when)))

    /// There may be a proxy.
    static let mayHaveProxy = Condition.not(.certain(Told.noProxy))

    static let wsus = Condition.is("source", "wsus-http", "wsus-https")
    static let ten = Condition.is("windows", "10-a", "10-b", "10-c", "10-d")
    static let beforeTen = Condition.is("windows", "xp", "vista-8.1")

    /// Asked while the answer still makes a difference to the order of proxy settings.
    static func asked(_ variable: String) -> Condition {
        .all([goesOn, consultsSettings, .matters(variable)])
    }

    /// A command may have to name the proxy: to set it, or with WSUS to keep the one that is set beside a longer bypass
    /// list.
    static let mayBeSet = Condition.any([.not(.certain(wsus)), .certain(.is("winhttp", "static"))])

    /// Which of its values a variable has is not known by another answer yet.
    static func isOpen(_ variable: Variable) -> Condition {
        .not(.any(variable.values.map { .certain(.is(variable.name, $0)) }))
    }

    /// Microsoft's endpoints are closed to this release (KB4569557), whatever the proxy does.
    /// Only for a generation that is known: what every machine might be is no finding.
    static let closed = Condition.all([
        .not(wsus),
        .any([
            .certain(.is("windows", "xp")),
            .all([
                .certain(.is("windows", "vista-8.1")), .is("release", "vista", "7"), .not(.is("sha2", "yes")),
            ]),
        ]),
    ])

    /// The person can answer for a proxy that traffic to Microsoft goes through, and has said so.
    static let atTheProxy = Condition.all([
        goesOn, mayHaveProxy, .not(.certain(wsus)), .not(.certain(closed)),
        .certain(.is("who", "myself")),
    ])

    static let mayBeInspection = Condition.is("class", "none", "other", "aborted", "tls")
}
