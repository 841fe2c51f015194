import Facts

/// A component whose name stands in WindowsUpdate.log before the text.
///
/// The names are those seen in logs; they are never translated.
struct LogComponent: Sendable {
    /// The generation of the log that alone has the name; nil where several have it.
    let form: Format?
    /// The generations of Windows that alone have it; empty where it does not tell.
    var systems: [OSGeneration] = []
    /// What a failed call of this component was about; nil where it makes calls of all kinds.
    var traffic: Traffic?

    /// The words of `--traffic`.
    enum Traffic: String, Sendable {
        case scan, download, report
    }

    /// nil for a word that is no component.
    init?(_ name: String) {
        guard let known = Self.known[name] else { return nil }
        self = known
    }

    /// Whether a text begins with the name of a component that one generation of Windows alone has.
    static func tellsSystem(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = text.first, telling.contains(where: { $0.utf8.first == first }) else { return false }
        let word = String(decoding: text.prefix(longest).prefix(while: \.isLetter), as: UTF8.self)
        return telling.contains(word)
    }

    private static let telling = known.filter { !$0.value.systems.isEmpty }.map(\.key)

    /// The name that a text begins with, though no blank may follow; of two the longer one.
    static func name(at text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let word = text.prefix(longest).prefix(while: \.isLetter)
        return (2...longest).reversed().lazy.map { word.prefix($0) }.first { known[$0.text] != nil }
    }

    private static let longest = 15

    private init(_ form: Format?, systems: [OSGeneration] = [], _ traffic: Traffic? = nil) {
        (self.form, self.systems, self.traffic) = (form, systems, traffic)
    }

    private static let known: [String: LogComponent] = {
        let old = ["AU", "AUCLNT", "COMAPI", "DtaStor", "Setup", "Shutdwn"]
        let eight = ["EP", "IdleTmr", "WS"]
        let ten = [
            "ComApi", "DataStore", "Deployment", "EEHandler", "IdleTimer", "Metadata", "SLS", "Shared", "WebServices",
        ]
        var known: [String: LogComponent] = [
            "PT": LogComponent(.windowsUpdateLog, .scan),
            "DnldMgr": LogComponent(.windowsUpdateLog, .download),
            "Report": LogComponent(.windowsUpdateLog, .report),
            "ProtocolTalker": LogComponent(.windowsUpdateLog10, .scan),
            "DownloadManager": LogComponent(.windowsUpdateLog10, .download),
        ]
        for name in old { known[name] = LogComponent(.windowsUpdateLog) }
        for name in eight { known[name] = LogComponent(.windowsUpdateLog, systems: [.vista]) }
        for name in ten { known[name] = LogComponent(.windowsUpdateLog10) }
        for name in ["Agent", "Handler", "Misc", "Service"] { known[name] = LogComponent(nil) }
        return known
    }()
}

/// What only a log puts in front of its text.
enum LogMark: CaseIterable {
    case warning, fatal, failed, frame

    init?(at text: ArraySlice<UInt8>) {
        guard let mark = Self.allCases.first(where: { $0.stands(at: text) }) else { return nil }
        self = mark
    }

    private func stands(at text: ArraySlice<UInt8>) -> Bool {
        switch self {
        case .warning: text.starts(with: "WARNING: ".utf8)
        case .fatal: text.starts(with: "FATAL: ".utf8)
        case .failed: text.starts(with: "*FAILED* [".utf8) || text.starts(with: "FAILED [".utf8)
        case .frame: ["* ", "***", "##", "+++", "======"].contains { text.starts(with: $0.utf8) }
        }
    }
}
