/// The part of Windows Update that reports a code. The raw values are the words of `errors.tsv`.
package enum CodeArea: String, CaseIterable {
    case agent = "agent (general)"
    case appPackages = "app packages"
    case automaticUpdates = "automatic updates"
    case bits
    case bitsHTTP = "bits http"
    case cbs = "cbs (network-related)"
    case com
    case configurationManager = "configuration manager"
    case deviceRegistration = "device registration"
    case dns
    case drivers
    case enrollment = "mdm enrollment"
    case transfer = "http"
    case intune
    case servicing
    case sideBySide = "side-by-side"
    case signIn = "sign-in to microsoft entra id"
    case storage
    case windowsSetup = "windows setup"
    case winget
    case comAutomation = "com automation"
    case dataStore = "data store"
    case deliveryOptimization = "delivery optimization"
    case downloadManager = "download manager"
    case driver
    case evaluator = "expression evaluator"
    case fileTrust = "file trust"
    case hardware = "hardware capability / merge"
    case healing = "server-initiated healing"
    case http = "winhttp/wininet"
    case installer = "windows installer"
    case inventory
    case metadata = "metadata integrity"
    case oldSite = "old site"
    case offlineScan = "offline scan / reporter"
    case protocolTalker = "protocol talker"
    case redirector = "redirector / service locator"
    case reporter
    case schannel = "schannel / certificate"
    case script
    case setup = "agent setup / self-update"
    case success = "success code"
    case task = "wu task"
    case updateHandler = "update handler"
    case userInterface = "user interface"
    case webServices = "windows web services (WS component)"
    case win32 = "win32 (general)"
    case winsock
}

extension CodeArea {
    /// The part's name, for a reader.
    package var title: Text {
        switch self {
        case .agent: Text(en: "Update agent, general", ja: "更新エージェント (全般)")
        case .automaticUpdates: Text(en: "Automatic Updates", ja: "自動更新")
        case .bits: Text(en: "BITS (background transfer)", ja: "BITS (バックグラウンド転送)")
        case .bitsHTTP: Text(en: "BITS, HTTP answer", ja: "BITS (HTTP 応答)")
        case .cbs: Text(en: "Windows servicing (CBS), network", ja: "コンポーネントの更新 (CBS、ネットワーク関連)")
        case .appPackages: Text(en: "App packages (AppX, MSIX)", ja: "アプリ パッケージ (AppX、MSIX)")
        case .com: Facility.com.title
        case .configurationManager: Facility.configurationManager.title
        case .deviceRegistration: Facility.deviceRegistration.title
        case .dns: Text(en: "Name resolution (DNS)", ja: "名前解決 (DNS)")
        case .drivers: Text(en: "Installation of drivers (SetupAPI)", ja: "ドライバーのインストール (SetupAPI)")
        case .enrollment: Facility.enrollment.title
        case .transfer: Facility.http.title
        case .intune: Facility.intune.title
        case .servicing: Facility.servicing.title
        case .sideBySide: Text(en: "Components of Windows (side-by-side)", ja: "Windows のコンポーネント (サイド バイ サイド)")
        case .signIn: Facility.signIn.title
        case .storage: Facility.storage.title
        case .windowsSetup: Facility.setup.title
        case .winget: Facility.winget.title
        case .comAutomation: Facility.automation.title
        case .dataStore: Text(en: "Data store", ja: "データ ストア")
        case .deliveryOptimization: Text(en: "Delivery Optimization", ja: "配信の最適化 (DO)")
        case .downloadManager: Text(en: "Download manager", ja: "ダウンロード マネージャー")
        case .driver: Text(en: "Drivers", ja: "ドライバー")
        case .evaluator: Text(en: "Applicability rules", ja: "適用条件の判定")
        case .fileTrust: Text(en: "Trust in files", ja: "ファイルの信頼性の検証")
        case .hardware: Text(en: "Hardware capability", ja: "ハードウェア機能の確認")
        case .healing: Text(en: "Server-initiated healing (SIH)", ja: "サーバー主導の修復 (SIH)")
        case .http: Text(en: "HTTP (WinHTTP, WinINet)", ja: "HTTP 通信 (WinHTTP、WinINet)")
        case .installer: Text(en: "Windows Installer", ja: "Windows インストーラー")
        case .inventory: Text(en: "Inventory", ja: "インベントリ")
        case .metadata: Text(en: "Metadata integrity", ja: "メタデータの整合性")
        case .oldSite: Facility.oldSite.title
        case .offlineScan: Text(en: "Offline scan, reporting", ja: "オフライン検出、レポート")
        case .protocolTalker: Text(en: "Talk with the update server", ja: "更新サーバーとの通信")
        case .redirector: Text(en: "Redirector, service locator", ja: "リダイレクター、サービスの検索")
        case .reporter: Text(en: "Reporting", ja: "レポート")
        case .schannel: Text(en: "TLS, certificates", ja: "TLS、証明書")
        case .script: Facility.script.title
        case .setup: Text(en: "Setup of the update agent", ja: "更新エージェントのセットアップ")
        case .success: Text(en: "Success code", ja: "成功コード")
        case .task: Text(en: "Windows Update task", ja: "Windows Update のタスク")
        case .updateHandler: Text(en: "Update handler (installation)", ja: "更新ハンドラー (インストール)")
        case .userInterface: Text(en: "User interface", ja: "ユーザー インターフェイス")
        case .webServices: Text(en: "Windows Web Services", ja: "Windows Web サービス")
        case .win32: Text(en: "Windows in general (Win32)", ja: "Windows 全般 (Win32)")
        case .winsock: Text(en: "TCP and names (Winsock)", ja: "TCP と名前解決 (Winsock)")
        }
    }
}
