extension Fix {
    /// What it costs to do it, in the time of the people it takes: a look on the phone is 1.
    ///
    /// Our judgement, as the points of the signs are. What can do harm has to be likelier before it is worth it.
    var cost: Double { labour * Self.caution(risk) }

    private var labour: Double {
        switch (kind.mayCure, who) {
        case (false, .anyone): 1
        case (false, _): 2
        case (true, .anyone), (true, .computerAdministrator): 4
        case (true, .domainAdministrator), (true, .proxyAdministrator): 16
        }
    }

    private static func caution(_ risk: Risk) -> Double {
        switch risk {
        case .none: 1
        case .care: 2
        case .danger: 4
        }
    }
}
