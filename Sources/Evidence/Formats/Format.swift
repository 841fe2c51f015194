/// The forms of evidence that are known. The raw values are the words of the JSON form.
public enum Format: String, Sendable, Hashable, CaseIterable {
    /// What the script of `wutriage collect` printed.
    case collector
    /// The digits of `wutriage collect --code`, as a caller read them.
    case readAloud = "read-aloud"
    case netshShowProxy = "netsh-show-proxy"
    case netshAdvproxy = "netsh-advproxy"
    case proxycfg
    case bitsadmin
    case registryQuery = "registry-query"
    case registryExport = "registry-export"
    /// WindowsUpdate.log up to Windows 8.1.
    case windowsUpdateLog = "windowsupdate-log"
    /// What `Get-WindowsUpdateLog` writes on Windows 10 and 11.
    case windowsUpdateLog10 = "windowsupdate-log-10"
    case reportingEvents = "reporting-events"
    case setupLog = "setup-log"
    case configMgrLog = "configmgr-log"
    case eventXML = "event-xml"
    case squidLog = "squid-log"
    case httpResponse = "http-response"
    /// `dsregcmd /status`.
    case deviceRegistration = "dsregcmd"
    /// What Microsoft's diagnostic tool for clients of WSUS printed in the 2000s.
    case clientDiagnostics = "client-diagnostics"
    /// Sentences, exceptions, tables: no form, but something in it is understood.
    case text
    case unknown
}
