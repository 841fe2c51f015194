extension KindProblem {
    /// One of each family of what is no network matter.
    static let families = [
        family("services", "the update service is disabled", ["code": "0x80070422"]),
        family(
            "services", "the firewall service is disabled, as the machine prints it", ["source": "wsus"],
            ["SERVICE_NAME: MpsSvc\n        START_TYPE         : 4   DISABLED"]),
        family("clock", "the certificate's dates do not fit the clock", ["code": "0x80072F05"], first: "tls"),
        family("component-store", "the component store is damaged", ["code": "0x80073712"]),
        family("component-store", "a component is missing", ["code": "0x80073701", "source": "wsus"]),
        family("component-store", "the source files are not found", ["code": "0x800F081F"]),
        family("disk", "the disk is full", ["code": "0x80070070", "source": "microsoft"]),
        family(
            "disk", "the recovery partition is too small",
            ["code": "0x80070643", "source": "microsoft", "traffic": "install"]),
        family("agent", "the update does not fit this machine", ["code": "0x80240017", "source": "wsus"]),
        family("policy", "a policy switches Windows Update off", ["code": "0x8024002E"]),
        family("policy", "a management product stops updates", ["between": "update-manager"]),
        family("access", "access is denied, and nothing speaks for the network", ["code": "0x80070005"]),
        family(
            "other-program", "a BITS job of an account that is not signed in",
            ["code": "0x800704DD", "what": "bits-job"]),
        family("configmgr", "a policy overwrites what ConfigMgr has set", ["code": "0x87D00692", "source": "wsus"]),
        family("update", "the update was downloaded too long ago", ["code": "0x80246013"]),
        family(
            "update", "rolled back after the restart, other updates arrive",
            ["traffic": "install", "works": "other-updates"]),
    ]

    private static func family(
        _ family: String, _ name: String, _ answers: [String: String], _ evidence: [String] = [],
        first: String = "not-proxy"
    ) -> KindProblem {
        KindProblem(
            kind: .notTheNetwork, name: name, answers: answers, evidence: evidence, first: first,
            among: first == "not-proxy" ? [] : ["not-proxy"], family: family)
    }
}
