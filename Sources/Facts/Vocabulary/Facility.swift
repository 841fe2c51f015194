/// The part of Windows that an error code comes from, by the upper half of the code.
///
/// It is what can still be said of a code that no table knows.
public enum Facility: UInt16, Sendable, Hashable, CaseIterable {
    case com = 0x8000
    case automation = 0x8002
    case win32 = 0x8007
    case security = 0x8009
    case script = 0x800A
    case certificate = 0x800B
    case servicing = 0x800F
    case http = 0x8019
    case bits = 0x8020
    case agent = 0x8024
    case webServices = 0x803D
    case deliveryOptimization = 0x80D0
    case oldSite = 0x8DDD
    case setup = 0xC190
    case enrollment = 0x8018
    case deviceRegistration = 0x801C
    case configurationManager = 0x87D0
    case intune = 0x87D1
    case winget = 0x8A15
    case signIn = 0xCAA8
    case remoteCall = 0x8001
    case storage = 0x8003
    case interface = 0x8004
    case packaging = 0x8008
    case smartCard = 0x8010
    case comPlus = 0x8011
    case fileFilter = 0x801F
    case accessProtection = 0x8027
    case trustedPlatform = 0x8028
    case filtering = 0x8032
    case graphics = 0x887A
    case imaging = 0x8898
    case drawing = 0x8899
    case auditing = 0xC009

    /// The facility of a code's upper half; success codes (0x0024....) belong to the same part as failures.
    init?(upperHalf: UInt16) {
        guard upperHalf > 0 else { return nil }
        switch upperHalf | 0x8000 {
        case 0x87D3: self = .intune
        case 0x8879...0x887E: self = .graphics
        case 0xC180: self = .setup
        case 0xCAA1...0xCAA9: self = .signIn
        case let half: self.init(rawValue: half)
        }
    }

    /// Whether what people post about updates carries its codes. Numbers of the other parts are believed only where
    /// Windows has a name for them: 8003F2A0 is mostly an address or a count.
    var isMetWithUpdates: Bool {
        switch self {
        case .remoteCall, .storage, .interface, .packaging, .smartCard, .comPlus, .fileFilter, .accessProtection,
            .trustedPlatform, .filtering, .graphics, .imaging, .drawing, .auditing:
            false
        default: true
        }
    }

    /// What the part is called, for a reader.
    public var title: Text {
        switch self {
        case .com: Text(en: "COM in general", ja: "COM 全般")
        case .automation: Text(en: "COM automation", ja: "COM オートメーション")
        case .win32: Text(en: "Windows system error (Win32)", ja: "Windows のシステム エラー (Win32)")
        case .security: Text(en: "TLS and cryptography", ja: "TLS と暗号化")
        case .script: Text(en: "Script engine", ja: "スクリプト エンジン")
        case .certificate: Text(en: "Certificates and signatures", ja: "証明書と署名")
        case .servicing: Text(en: "Windows servicing (CBS)", ja: "Windows のコンポーネント更新 (CBS)")
        case .http: Text(en: "HTTP status of a transfer", ja: "転送時の HTTP ステータス")
        case .bits: Text(en: "BITS (background transfer)", ja: "BITS (バックグラウンド転送)")
        case .agent: Text(en: "Windows Update agent", ja: "Windows Update エージェント")
        case .webServices: Text(en: "Windows Web Services", ja: "Windows Web サービス")
        case .deliveryOptimization: Text(en: "Delivery Optimization", ja: "配信の最適化 (DO)")
        case .oldSite: Text(en: "The old Windows Update site", ja: "以前の Windows Update サイト")
        case .setup: Text(en: "Windows Setup (upgrade)", ja: "Windows セットアップ (アップグレード)")
        case .enrollment: Text(en: "Enrollment in device management (MDM)", ja: "デバイス管理への登録 (MDM)")
        case .deviceRegistration: Text(en: "Device registration (Microsoft Entra)", ja: "デバイス登録 (Microsoft Entra)")
        case .configurationManager: Text(en: "Configuration Manager", ja: "Configuration Manager (構成管理)")
        case .intune: Text(en: "Microsoft Intune", ja: "Microsoft Intune (デバイス管理)")
        case .winget: Text(en: "winget (package manager)", ja: "winget (パッケージ マネージャー)")
        case .signIn: Text(en: "Sign-in to Microsoft Entra ID", ja: "Microsoft Entra ID へのサインイン")
        case .remoteCall: Text(en: "COM calls between programs", ja: "プログラム間の COM 呼び出し")
        case .storage: Text(en: "Structured storage", ja: "構造化ストレージ")
        case .interface: Text(en: "A COM component", ja: "COM コンポーネント")
        case .packaging: Text(en: "App packages and COM", ja: "アプリ パッケージ、COM")
        case .smartCard: Text(en: "Smart cards", ja: "スマート カード")
        case .comPlus: Text(en: "COM+", ja: "COM+ (コンポーネント サービス)")
        case .fileFilter: Text(en: "File system filters", ja: "ファイル システム フィルター")
        case .accessProtection: Text(en: "Network Access Protection", ja: "ネットワーク アクセス保護 (NAP)")
        case .trustedPlatform: Text(en: "TPM base services", ja: "TPM の基本サービス")
        case .filtering: Text(en: "Windows Filtering Platform", ja: "Windows フィルタリング プラットフォーム")
        case .graphics: Text(en: "Graphics (DirectX)", ja: "グラフィックス (DirectX)")
        case .imaging: Text(en: "Images and fonts", ja: "画像とフォント")
        case .drawing: Text(en: "Drawing (Direct2D)", ja: "描画 (Direct2D)")
        case .auditing: Text(en: "Security auditing", ja: "セキュリティの監査")
        }
    }
}
