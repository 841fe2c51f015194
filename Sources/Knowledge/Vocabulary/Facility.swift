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
    case deviceRegistration = 0x801C
    case bits = 0x8020
    case agent = 0x8024
    case webServices = 0x803D
    case deliveryOptimization = 0x80D0
    case configMgr = 0x87D0
    case intune = 0x87D1
    case intuneSetting = 0x87D3
    case winget = 0x8A15
    case oldSite = 0x8DDD
    case setup = 0xC190

    /// The facility of a code's upper half; success codes (0x0024....) belong to the same part as failures.
    init?(upperHalf: UInt16) {
        guard upperHalf > 0 else { return nil }
        self.init(rawValue: upperHalf | 0x8000)
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
        case .deviceRegistration: Text(en: "Device registration", ja: "デバイスの登録")
        case .bits: Text(en: "BITS (background transfer)", ja: "BITS (バックグラウンド転送)")
        case .agent: Text(en: "Windows Update agent", ja: "Windows Update エージェント")
        case .webServices: Text(en: "Windows Web Services", ja: "Windows Web サービス")
        case .deliveryOptimization: Text(en: "Delivery Optimization", ja: "配信の最適化 (DO)")
        case .configMgr: Text(en: "Configuration Manager client", ja: "Configuration Manager のクライアント")
        case .intune: Text(en: "Intune client", ja: "Intune のクライアント")
        case .intuneSetting: Text(en: "Intune (app installation)", ja: "Intune (アプリのインストール)")
        case .winget: Text(en: "winget (App Installer)", ja: "winget (アプリ インストーラー)")
        case .oldSite: Text(en: "The old Windows Update site", ja: "以前の Windows Update サイト")
        case .setup: Text(en: "Windows Setup (upgrade)", ja: "Windows セットアップ (アップグレード)")
        }
    }
}
