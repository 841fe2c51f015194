/// What the read-aloud code holds: a number each, in so many bits, in the order of the code.
///
/// The one table of it: the script packs by it (`SpokenScript`), and `SpokenCode` unpacks by it. A change of an order, of a
/// width or of what a number means is another form. The raw values are the variables of the script. Where nothing else is
/// said, 0 is also what stands for a number that was not found out, or does not fit.
public enum SpokenField: String, Sendable, Hashable, CaseIterable {
    /// The form of the code, in the first group: so another one is told before the rest is read out.
    case form = "FRM"
    /// The build of Windows; 0 is none.
    case build = "BLD"
    /// The revision of the build (UBR), from which the month of the newest update follows; 0 is unknown.
    case revision = "REV"
    /// WinHTTP: 0 unknown, 1 direct, 2 a static proxy.
    case winHTTP = "WHT"
    /// The user's setting: 2 a static proxy, 4 a script, 8 automatic search, and 1 where the proxy is on the PC itself.
    case user = "USR"
    /// Whether the script is named by `file:`.
    case scriptInFile = "PFL"
    /// Whether one setting counts for the device: then `user` is that one.
    case perMachine = "PMC"
    /// Whether the script ran with an administrator's rights, perhaps as somebody else.
    case elevated = "RGT"
    /// Whether the hosts file names an update host.
    case hosts = "HST"
    /// Where updates come from: 0 unknown or both, 1 Microsoft, 2 WSUS by http, 3 by https.
    case source = "SRC"
    /// Whether a policy takes Windows Update away.
    case forbidden = "FRB"
    /// Whether the policy lets scans of WSUS fall back to the user's proxy.
    case fallback = "FBK"
    /// Whether Delivery Optimization is left out.
    case download = "DLM"
    /// A disabled service, by its place in `SpokenField.serviceSections` from 1; one more than those are, where it is several.
    case services = "SVC"
    /// WPAD: 0 unknown, 1 no such name, 2 the name is found, 3 switched off on this PC.
    case wpad = "WPD"
    /// What came of asking by HTTP and by HTTPS: a `SpokenReply`.
    case http = "HTP"
    case https = "HTS"
    /// The upper half of the newest error code, by its place in `SpokenField.areas` from 1; 0 where none is known.
    case area = "ARE"
    /// The lower half of that code.
    case code = "COD"

    /// How many bits it takes.
    public var bits: Int {
        switch self {
        case .build: 15
        case .revision: 14
        case .code: 16
        case .user, .http, .https: 4
        case .services, .area: 3
        case .form, .winHTTP, .source, .wpad: 2
        case .scriptInFile, .perMachine, .elevated, .hosts, .forbidden, .fallback, .download: 1
        }
    }

    /// The group in which it begins, from 0.
    public var group: Int {
        Self.allCases.prefix { $0 != self }.reduce(0) { $0 + $1.bits } / SpokenCode.bits
    }

    /// The sections of the collector that ask for the same services, in the order of their numbers.
    public static let serviceSections = ["sv-update", "sv-bits", "sv-crypt", "sv-delivery", "sv-usosvc"]

    /// The upper halves of the codes that Windows Update ends with most often.
    public static let areas: [UInt32] = [0x8007, 0x8024, 0x80D0, 0x800F, 0x8019, 0x8020, 0xC190]
}

/// What came of asking a host: the answer, or what curl ended with.
public enum SpokenReply: Int, Sendable, Hashable, CaseIterable {
    /// Nothing was asked: Windows before 10 1803 has no curl.
    case unasked = 0
    /// A part of the file came, as was asked; by HTTPS: the host was reached.
    case answered = 1
    /// All of the file came although a part was asked for.
    case whole = 2
    case login = 3
    case forbidden = 4
    case upstream = 5
    case otherStatus = 6
    case unresolved = 7
    case refused = 8
    case timedOut = 9
    case silent = 10
    case reset = 11
    case untrusted = 12
    case otherEnd = 13

    /// The statuses that stand for it.
    public var statuses: [Int] {
        switch self {
        case .answered: [206]
        case .whole: [200, 416]
        case .login: [407]
        case .forbidden: [403]
        case .upstream: [502, 503, 504]
        default: []
        }
    }

    /// What curl ends with, by the numbers of its manual: 5 is a proxy and 6 a host without an address.
    public var exitCodes: [Int] {
        switch self {
        case .unresolved: [5, 6]
        case .refused: [7]
        case .timedOut: [28]
        case .silent: [52]
        case .reset: [56, 35]
        case .untrusted: [60]
        default: []
        }
    }
}
