import Engine
import Facts

/// Codes of which the same is believed, finer than their class. A case may have codes of several groups.
///
/// Each is a variable of the walk, `code.too-many-trips`: yes where a code of the case belongs to it.
enum CodeGroup: String, CaseIterable {
    // What the road or a setting says.
    case invalidProxy = "invalid-proxy"
    case script, detection
    case untrustedRoot = "untrusted-root"
    case lostHeader = "lost-header"
    case foreignReply = "foreign-reply"
    case requestTimeout = "408"
    case gateway = "502-504"
    case status503 = "503"
    // What a WSUS server says.
    case tooManyTrips = "too-many-trips"
    case soapFault = "soap-fault"
    case serverError = "500"
    case notFound = "404"
    case unauthorized = "401"
    case noFeature = "no-feature"
    case serverNotSet = "server-not-set"
    // What is no network matter, by family.
    case serviceDisabled = "service-disabled"
    case serviceFault = "service-fault"
    case expired
    case damagedStore = "damaged-store"
    case servicing
    case diskFull = "disk-full"
    case installer, setup
    case agentTooOld = "agent-too-old"
    case policy, access
    case notSignedIn = "not-signed-in"
    case configMgr = "configmgr"
    case staleDownload = "stale-download"
    case downloadManager = "download-manager"
    case restart
    case offline

    var codes: [ErrorCode] {
        switch self {
        case .invalidProxy: [0x8024_0030, 0x8020_003F, 0x8020_0018, 0x8020_0019]
        case .script: [0x8007_2F86, 0x8007_2F87, 0x8007_2F90, 0x8007_2F91]
        case .detection: [0x8007_2F92, 0x8007_2F94]
        case .untrustedRoot: [0x800B_0109, 0x800B_0112, 0x8009_0325, 0x8007_2F0D]
        case .lostHeader: [0x8007_2F76, 0x8007_2F77]
        case .foreignReply: [0x8007_2F78, 0x8024_5005, 0x8024_5006, 0x8024_0038, 0x8024_402F, 0x8020_0053]
        case .requestTimeout: [0x8024_401C, 0x8019_0198]
        case .gateway: [0x8024_4021, 0x8024_4023, 0x8019_01F6, 0x8019_01F8]
        case .status503: [0x8024_4022, 0x8019_01F7]
        case .tooManyTrips: [0x8024_4010]
        case .soapFault: [0x8024_4007, 0x8024_400B, 0x8024_400C, 0x8024_400D, 0x8024_400E, 0x8024_0439]
        case .serverError: [0x8024_401F, 0x8019_01F4]
        case .notFound: [0x8024_4019, 0x8019_0194]
        case .unauthorized: [0x8024_4017, 0x8019_0191]
        case .noFeature: [0x800F_0954]
        case .serverNotSet: [0x8024_4011]
        case .serviceDisabled: [0x8007_0422, 0x8007_0424, 0x8DDD_0018]
        case .serviceFault:
            [0x8007_0426, 0x8007_042C, 0x8007_06D9, 0x8024_001E, 0x8024_6008, 0x8007_041D, 0x8007_043B]
        case .expired: [0x800B_0101, 0x8007_2F05]
        case .damagedStore: [0x8007_3701, 0x8007_3712, 0x800F_081F, 0x8007_36CC, 0x800F_0831, 0x8007_371B]
        case .servicing: [0x8007_000D, 0x8007_0490]
        case .diskFull: [0x8007_0070, 0xC190_020E]
        case .installer: [0x8007_0643, 0x800F_0922]
        case .setup: [0x8024_200B]
        case .agentTooOld: [0x8024_0017, 0x8009_2004, 0x800F_0823]
        case .policy: [0x8024_500C, 0x8024_500D, 0x8024_002E, 0x8024_0025, 0x8024_002F, 0x8024_001A]
        case .access: [0x8007_0005, 0x8007_03EE, 0x8007_0020, 0x8007_03F1]
        case .notSignedIn: [0x8007_04DD]
        case .configMgr, .downloadManager: []
        case .staleDownload: [0x8024_6013]
        case .restart: [0x0024_0005, 0x8024_201D, 0x8024_A007, 0x8024_0016]
        case .offline: [0x8020_0010, 0x80D0_3805]
        }
    }

    /// Whole ranges of codes, beside those by themselves.
    private var range: ClosedRange<ErrorCode>? {
        switch self {
        case .servicing: 0x800F_0800...0x800F_0FFF
        case .configMgr: 0x87D0_0000...0x87D0_FFFF
        case .agentTooOld: 0x8024_D000...0x8024_DFFF
        case .downloadManager: 0x8024_6000...0x8024_6FFF
        case .setup: 0xC190_0100...0xC190_0FFF
        default: nil
        }
    }

    /// The groups that a code belongs to; one that a group names itself is not in the range of another.
    static func of(_ code: ErrorCode) -> [CodeGroup] {
        let own = allCases.filter { $0.codes.contains(code) }
        return own.isEmpty ? allCases.filter { $0.range?.contains(code) ?? false } : own
    }

    var variable: Variable { Variable(yesOrNo: "code.\(rawValue)") }

    /// A code of this group was told.
    var isTold: Condition { .is("code.\(rawValue)", "yes") }

    /// What some codes say, for the walk.
    static func settlements(of codes: [ErrorCode]) -> [Settlement] {
        let told = Set(codes.flatMap(of))
        return allCases.filter(told.contains).map { Settlement($0.variable.name, ["yes"]) }
    }
}
