import Foundation
import TerminalHarness
import TestSupport

/// A WindowsUpdate.log of any size, as an agent of Windows 7 writes it, with invented names.
struct GeneratedLog {
    let file: URL
    /// How often each code stands in it, by its digits in capitals.
    private(set) var codes: [String: Int] = [:]

    /// What is written again and again until the size is reached, in bytes. More than a processor remembers.
    private static let part = 16 << 20

    /// - Parameter failures: one entry in so many may tell of a failure; of all kinds alike where nothing is said.
    init(megabytes: Int, failures: Int? = nil, in folder: TemporaryFolder) throws {
        file = URL(filePath: folder.path).appending(path: "WindowsUpdate.log")
        var entries = LogEntries(failures: failures)
        var text: [UInt8] = []
        while text.count < min(Self.part, megabytes << 20) { text += entries.next().utf8 }
        let times = max(1, (megabytes << 20) / text.count)
        codes = entries.codes.mapValues { $0 * times }
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        for _ in 0..<times { try handle.write(contentsOf: text) }
        try handle.close()
    }
}

/// Entries in the mixture of a log in which updates fail: most have no code, and GUIDs are everywhere.
private struct LogEntries {
    private var numbers = SeededNumbers(64)
    private let failures: Int?

    init(failures: Int?) { self.failures = failures }

    private(set) var codes: [String: Int] = [:]

    private static let failures = [
        "80072EFE", "80072EFD", "80072EE2", "8024402C", "80240438", "80244022", "8007000D", "80072F8F", "8DDD0018",
    ]
    private static let components = ["Agent", "AU", "Misc", "PT", "DnldMgr", "Report", "Setup", "COMAPI", "SLS"]

    mutating func next() -> String {
        let clock =
            "2014-05-\(number(10..<30))\t\(number(10..<24)):\(number(10..<60)):\(number(10..<60)):\(number(100..<1000))"
        let thread = String(number(256..<8192), radix: 16)
        let component = Self.components.randomElement(using: &numbers) ?? ""
        return "\(clock)\t \(number(400..<1000))\t\(thread)\t\(component)\t\(message)\n"
    }

    private var message: String {
        mutating get {
            let isSilent = failures.map { number(0..<$0) != 0 } ?? false
            return switch isSilent ? number(5..<14) : number(0..<14) {
            case 0: "WARNING: Send failed with hr = \(code.lowercased())."
            case 1:
                "WARNING: SendRequest failed with hr = \(code.lowercased()). Proxy List used: <proxy.example.com:8080> "
                    + "Bypass List used : <(null)> Auth Schemes used : <>"
            case 2: "  * WARNING: Exit code = 0x\(code)"
            case 3: "*FAILED* [\(code)] Send request"
            case 4:
                "REPORT EVENT: {\(guid)}\t1\t148\t101\t{\(guid)}\t0\t\(code.lowercased())\tAutomaticUpdates\tFailure"
            case 5: "Setting flags to 0x00000001 for service {\(guid)}"
            case 6, 7: "  * Added update {\(guid)}.\(number(1..<300)) to search result"
            case 8: "Triggering AU detection through DetectNow API for session \(number(0..<10_000_000))"
            case 9: "  * Online = Yes; Ignore download priority = No"
            case 10: "Microsoft signed: Yes; file size \(number(1..<100_000_000))"
            case 11: "Downloading https://download.example.com/d/msdownload/update/\(guid.lowercased()).cab"
            case 12: "Validating signature for C:\\Windows\\SoftwareDistribution\\WuRedir\\\(guid)\\wuredir.cab:"
            default: "  * Found \(number(0..<99)) updates and \(number(0..<99)) categories in search"
            }
        }
    }

    private var code: String {
        mutating get {
            let code = Self.failures.randomElement(using: &numbers) ?? ""
            codes[code, default: 0] += 1
            return code
        }
    }

    /// Half of them begin like a code.
    private var guid: String {
        mutating get {
            let groups = [4, 4, 4, 12].map { digits($0) }
            let first = Bool.random(using: &numbers) ? "80" + digits(6) : digits(8)
            return ([first] + groups).joined(separator: "-")
        }
    }

    private mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(number(0..<16), radix: 16, uppercase: true) }.joined()
    }

    private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &numbers) }
}
