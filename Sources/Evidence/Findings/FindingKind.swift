/// What a finding is about. The raw values are the words of the JSON form.
public enum FindingKind: String, Sendable, Hashable, CaseIterable {
    case errorCode = "error-code"
    /// What `netsh winhttp show proxy` or the registry says of WinHTTP's static setting.
    case winHTTPSetting = "winhttp-setting"
    /// What `netsh winhttp show advproxy` says.
    case advancedWinHTTPSetting = "advanced-winhttp-setting"
    /// The setting of a user, which Internet Explorer and Settings show.
    case userSetting = "user-setting"
    /// The setting of a service account, which `bitsadmin` shows.
    case accountSetting = "account-setting"
    /// The setting for all users of the machine, which is in force where `per-machine` is `yes`.
    case deviceSetting = "device-setting"
    /// The proxy that a request went through, as the log prints it.
    case proxyUsed = "proxy-used"
    /// The bypass list that a request obeyed, as the log prints it.
    case bypassUsed = "bypass-used"
    case trigger, traffic, source, os
    /// The address of the update server that a policy or a log names.
    case updateServer = "update-server"
    /// The policy that lets scans of WSUS fall back to the user's proxy: `on` or `off`.
    case fallback
    /// Whether the user setting is one for the whole device: `yes` or `no`.
    case perMachine = "per-machine"
    case httpStatus = "http-status"
    /// The schemes a proxy offers for the login.
    case proxyAuthentication = "proxy-authentication"
    /// What an answer of a proxy is: one of the thirteen classes.
    case proxyAnswer = "proxy-answer"
    /// The path does not pass range requests.
    case rangeFailure = "range-failure"
    case accessDenied = "access-denied"
    /// A proxy that a sentence names, without saying whose setting it is.
    case proxyNamed = "proxy-named"
    /// Which settings a request was made with, as logs of Windows 10 and 11 tell it: one of `ProxyStage`.
    case proxyStage = "proxy-stage"
    /// What a sentence says that settles no setting: one of `EvidenceSign`.
    case sign
    /// What fails: `windows-update`, `store`, `wsus-sync`, `bits-job`.
    case what
    /// What is between the PC and the Internet.
    case between
    /// The address of the update host: `public`, `private`, `blocked`, `not-found`.
    case resolves
    /// Whether the hosts file names an update host: `yes` or `no`.
    case hostsFile = "hosts-file"
    /// What works all the same.
    case works
    /// What was changed just before.
    case changed
    /// Whether Windows itself says that there is no Internet: `yes` or `no`.
    case internet
    /// The address of a configuration script.
    case pac
    /// Whether a proxy opens TLS: `yes` or `no`.
    case inspection
    /// What downloads: `do` or `bits`.
    case downloader
    /// Whether WPAD answers: `yes` or `no`.
    case wpad
    /// Whether somebody is signed in: `yes` or `no`.
    case user
    /// The month of the newest cumulative update, `YYYY-MM`.
    case updated
    /// Whether the SHA-2 updates are there: `yes`.
    case sha2
    /// Whether the proxy wants a login: `no` where a request without one passed.
    case login
    /// The ports at which the proxy lets requests through: `both` or `only-80`.
    case ports
    /// Whether a part of a file passes: `yes`.
    case ranges
    /// Something that the machine printed, by the words of the question `seen`.
    case seen
    /// A code that a caller reads aloud, with the number of its form.
    case readAloud = "read-aloud"
    /// Why digits that look like such a code are none: the word of a `SpokenCode.Fault`.
    case readAloudFault = "read-aloud-fault"
    /// A value whose bytes contradict one another.
    case damaged
    /// Seen, and of no meaning: codes that stand in every log, lines that say "using proxy" and prove nothing.
    case noise
}
