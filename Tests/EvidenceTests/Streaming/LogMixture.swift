import TestSupport

@testable import Evidence

/// A text of entries of all logs, with everything between them that a paste or a file can have.
struct LogMixture {
    private var numbers: SeededNumbers
    let blockSize: Int

    init(seed: UInt64) {
        numbers = SeededNumbers(seed &+ 1700)
        blockSize = [256 << 10, 256 << 10, 40_000, 2000].randomElement(using: &numbers) ?? 1
    }

    static let fixtures = BlockReadingTests.texts + PastedTexts.all.map(\.text)

    /// Entries of which most say nothing.
    func entries(_ count: Int) -> String {
        var copy = self
        return (0..<count).map { _ in copy.entry(of: copy.number(0..<4)) + "\n" }.joined()
    }

    mutating func text() -> String {
        var text = ""
        let kinds = [0, 1, 2, 3, 4].some(using: &numbers)
        for _ in 0..<number(500..<1800) {
            switch number(0..<400) {
            case 0: text += (Self.fixtures.randomElement(using: &numbers) ?? "") + "\n"
            case 1: text += entry(of: kinds[0]) + (SecretSpelling.all.randomElement(using: &numbers)?.text ?? "") + "\n"
            case 2: text += "  and a line that goes on with hr = 80072ee2\n"
            case 3: text += entry(of: kinds[0]) + (Self.odd.randomElement(using: &numbers) ?? "") + "\n"
            default: text += entry(of: kinds.randomElement(using: &numbers) ?? 0) + "\n"
            }
        }
        return number(0..<4) == 0 ? text.replacing("\n", with: "\r\n") : text
    }

    private mutating func entry(of kind: Int) -> String {
        let time = "\(number(10..<24)):\(number(10..<60)):\(number(10..<60))"
        let (process, thread) = (number(400..<9000), String(number(256..<8192), radix: 16))
        switch kind {
        case 0:
            let component = Self.components.randomElement(using: &numbers) ?? ""
            return "2014-05-29\t\(time):\(number(100..<1000))\t \(process)\t\(thread)\t\(component)\t\(message)"
        case 1:
            let component = ["Agent", "WebServices", "Misc", "DownloadManager"].randomElement(using: &numbers) ?? ""
            let decimals = number(1_000_000..<10_000_000)
            return "2023/03/21 \(time).\(decimals) \(process)  \(number(1..<9999))  \(component)   \(message)"
        case 2: return "2016-05-29 \(time)+0100 \(process) \(thread) \(message)"
        case 3:
            let level = ["Info", "Info", "Info", "Error", "Warning"].randomElement(using: &numbers) ?? ""
            return "2013-10-17 \(time), \(level)                  CBS    \(message)"
        default: return "<![LOG[\(message)]LOG]!><time=\"\(time)\" date=\"05-29-2014\" component=\"WUAHandler\">"
        }
    }

    private var message: String {
        mutating get {
            let code =
                ["80072efd", "80072EE2", "8024402c", "00000000", "80240438"].randomElement(using: &numbers) ?? ""
            let guid = "{\(digits(8))-\(digits(4))-\(digits(4))-\(digits(4))-\(digits(12))}"
            let rare = number(0..<8) == 0
            guard let text = (rare ? Self.telling : Self.silent).randomElement(using: &numbers) else { return "" }
            return text.replacing("CODE", with: code).replacing("GUID", with: guid).replacing(
                "NUMBER", with: String(number(0..<100_000)))
        }
    }

    private mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(number(0..<16), radix: 16, uppercase: true) }.joined()
    }

    private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &numbers) }

    private static let components = ["Agent", "AU", "Misc", "PT", "DnldMgr", "Report", "EP", "WS", "Service"]

    private static let silent = [
        "  * Added update GUID.NUMBER to search result", "Validating signature for C:\\Windows\\WuRedir\\GUID.cab:",
        "Found NUMBER updates and NUMBER categories in search", "Setting flags to 0x00000001 for service GUID",
        "Exit code = 0xCODE for NUMBER", "REPORT EVENT: GUID\t1\t148\t101\tGUID\t0\tCODE\tAutomaticUpdates\tFailure",
        "WU operation (CAgent::SyncUpdates_WithRecover, operation # NUMBER) stopped", "*************", "file NUMBER",
    ]
    private static let telling = [
        "WARNING: Send failed with hr = CODE.", "*FAILED* [CODE] Send request", "  * Access type: Named proxy",
        "  * Default proxy: proxy.example.com:8080", "  * Access type: No proxy", "* WSUS server: <NULL>",
        "WARNING: SendRequest failed with hr = CODE. Proxy List used: <proxy.example.com:NUMBER> "
            + "Bypass List used : <(null)> Auth Schemes used : <>", "Online = No; NUMBER", "  * Online = Yes; NUMBER",
        "Agent: ServiceID = {9482F4B4-E343-43B6-B170-9A65BC822C77} Windows Update", "HTTP status code = 407",
        "Using system proxy, with auto proxy settings", "switch to user proxy", "[CallerId = AutomaticUpdates]",
        "WinHttp: SendRequestUsingProxy failed for <http://update.example.com/v9>. error 0xCODE",
        "/SLS/GUID/x64/10.0.19045.2728/0?a=NUMBER", "DO job GUID 403'd, hr = 0x80190193",
    ]
    /// What stands in entries now and then: signs of secrets, of other forms, of other tongues.
    private static let odd = [
        " password:", " password is", " Password   S3cretXyz9", " token NUMBER", " http://taro:S3cretXyz9@proxy:80/",
        " 1700000000.123 45 192.0.2.1 TCP_DENIED/407 39 CONNECT update.microsoft.com:443 - HIER_NONE/- text/html",
        " <Error value=\"2F94\">", " BITSADMIN account localsystem NO_PROXY", " 更新に失敗しました 80072efd", "\u{1B}[31m",
        " %70assword=S3cretXyz9", " winhttp:", " (12209) server", " pass-word=S3cretXyz9", " ?sig=S3cretXyz9&a",
        " Authorization: Basic dGFybzpTM2NyZXRYeXo5", " zero\u{200B}width", " net use X: \\\\a\\b S3cretXyz9 /user:a",
    ]
}
