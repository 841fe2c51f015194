import Engine
import Facts

/// What the walk can know beyond the inputs of the proxy table.
enum WalkVariables {
    /// The class of the error code: what it points to, coarsely; `none` for a case without a code.
    static let codeClass = Variable("class", CodeClass.allCases.map(\.rawValue) + ["none"])
    /// The person goes on although the code is no proxy matter.
    static let anyway = Variable(yesOrNo: "anyway")
    static let release = Variable("release", OSRelease.Age.allCases.map(\.rawValue))
    static let sha2 = Variable(yesOrNo: "sha2")
    static let who = Variable("who", ["myself", "network-team"])
    static let login = Variable(yesOrNo: "login")
    static let ports = Variable("ports", ["both", "only-80", "only-443", "none"])
    static let hosts = Variable("hosts", ["all", "some"])
    static let ranges = Variable(yesOrNo: "ranges")
    static let inspection = Variable(yesOrNo: "inspection")
    static let wsusBypassed = Variable(yesOrNo: "wsus-bypass")
    /// The proxy's address was told.
    static let proxyTold = Variable(yesOrNo: "proxy-told")

    /// Inferred: the first setting that Windows tries gives a proxy.
    static let proxyFirst = Variable(yesOrNo: "proxy-first")
    /// Inferred: some setting that Windows tries gives a proxy.
    static let proxyTried = Variable(yesOrNo: "proxy-tried")

    static let inferred = [proxyFirst, proxyTried]
    static let all =
        [
            codeClass, anyway, release, sha2, who, login, ports, hosts, ranges, inspection, wsusBypassed, proxyTold,
        ] + inferred
}
