import Engine
import Facts

/// What can be told of a case, as the conditions of signs name it.
enum Told {
    static let wsus = Condition.is("source", "wsus-http", "wsus-https")
    static let microsoft = Condition.is("source", "microsoft")

    static func between(_ thing: String) -> Condition { .is("between.\(thing)", "yes") }
    static func works(_ way: String) -> Condition { .is("works.\(way)", "yes") }
    static func changed(_ thing: String) -> Condition { .is("changed", thing) }
    static func seen(_ thing: String) -> Condition { .is("seen.\(thing)", "yes") }
    static func code(_ kinds: CodeClass...) -> Condition { .holds("class", kinds.map(\.rawValue)) }
    static func code(_ groups: CodeGroup...) -> Condition { .any(groups.map(\.isTold)) }

    /// A proxy, VPN or accelerator on the PC: told, or by the address that stands in some setting.
    static let localProgram = Condition.any([
        between("local-program"), .is("proxy-place", "local"), .is("pac-place", "local"), seen("local-proxy"),
    ])
    static let companyProxy = between("company-proxy")
    static let noProxy = between("no-proxy")

    /// A proxy was named in some way.
    static let someProxy = Condition.any([
        companyProxy, .is("ie.static", "yes"), .is("ie.pac", "yes"), .is("winhttp", "static", "advanced"),
        .is("proxy-told", "yes"),
    ])

    /// A proxy of the network stands in a setting of the PC.
    static let setProxy = Condition.all([
        .any([.is("ie.static", "yes"), .is("winhttp", "static", "advanced")]), unless(localProgram),
    ])

    /// The update servers served this machine in some other way.
    static let served = Condition.any([works("manual-only"), works("other-updates")])

    /// Something answers for names, or keeps a list of them, and may stop one host and let the others through.
    static let nameFilter = Condition.any([between("dns-filter"), between("pc-filter")])

    /// An exception holds a slash, as that of a network does: `10.0.0.0/8`.
    static let slash = Condition.any([.is("bypass-form", "slash"), seen("slash-exception")])

    /// A proxy is found automatically, or the network offers one.
    static let automatic = Condition.any([.is("ie.auto-detect", "yes"), .is("wpad", "yes")])

    /// The user's setting has a proxy or a script.
    static let userProxy = Condition.any([.is("ie.static", "yes"), .is("ie.pac", "yes")])

    /// It is not known to be so: it may be otherwise, or nobody has said.
    static func unless(_ condition: Condition) -> Condition { .not(.certain(condition)) }

    static let network = Condition.is(
        "class", "connect", "timeout", "aborted", "unavailable", "refused", "malformed", "login", "tls", "name", "range"
    )
}
