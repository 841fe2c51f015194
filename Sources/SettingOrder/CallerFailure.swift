import Facts

/// How a run ends that has tried its order to the end, as the caller sees it: the one table of these codes. The line under
/// an order and the page behind it are made of it.
public enum CallerFailure: Sendable, Hashable, CaseIterable {
    case noConnection, timeOut, nameNotFound, login

    /// In a word, for the line under an order.
    public var text: Text {
        switch self {
        case .noConnection: Text(en: "no connection", ja: "接続不可")
        case .timeOut: Text(en: "time-out", ja: "タイムアウト")
        case .nameNotFound: Text(en: "name", ja: "名前解決")
        case .login: Text(en: "login", ja: "認証要求")
        }
    }

    /// The same where there is room for it.
    public var meaning: Text {
        switch self {
        case .noConnection: Text(en: "no connection could be made", ja: "接続できない")
        case .timeOut: Text(en: "no answer in time", ja: "応答がなくタイムアウト")
        case .nameNotFound: Text(en: "the name was not found", ja: "名前を解決できない")
        case .login: Text(en: "the proxy wants a login (407)", ja: "プロキシが認証を要求 (407)")
        }
    }

    public var code: String {
        switch self {
        case .noConnection: "0x80072EFD"
        case .timeOut: "0x80072EE2"
        case .nameNotFound: "0x80072EE7"
        case .login: "0x8024401B"
        }
    }

    var basis: Basis {
        switch self {
        case .noConnection, .timeOut: Basis(.documented, [.winhttpErrors, .kb2894304])
        case .nameNotFound: Basis(.documented, [.winhttpErrors, .jpwinsupThroughProxy])
        case .login: Basis(.documented, [.wuErrors, .jpmem2023])
        }
    }

    /// What a scan of Windows 10 and later ended with in logs, once all its settings were used up; nil where none was
    /// seen.
    public var codeInLogs: String? {
        switch self {
        case .noConnection: "0x80240438"
        case .timeOut: "0x8024401C"
        case .nameNotFound: "0x8024402C"
        case .login: nil
        }
    }
}

/// What the caller sees once the last step has failed.
public struct SeenByCaller: Sendable, Hashable {
    public let failures: [CallerFailure]
    /// Whether it is a scan of Windows 10 or later, of which logs are known.
    public let isRecentScan: Bool

    /// - Parameter proxy: whether a proxy stands on the way of the last step: behind one that answers, no name is looked
    ///   up, and it may want a login.
    public init(behind proxy: Bool, isRecentScan: Bool) {
        failures = [.noConnection, .timeOut, proxy ? .login : .nameNotFound]
        self.isRecentScan = isRecentScan
    }

    /// All of it in a line. Most runs are no failures, so it begins with what it takes.
    public var line: Statement {
        let basis = failures.dropFirst().reduce(failures[0].basis) { $0.and($1.basis) }
        let codes = failures.map { failure in Text { "\(failure.code) \(failure.text($0))" } }
        return Statement(
            Text(
                en: "If it fails: \(codes.map(\.en).joined(separator: ", "))",
                ja: "失敗時: \(codes.map(\.ja).joined(separator: "、"))"),
            basis.grade, basis.sources)
    }

    /// A code a statement: those of the line, then those of the logs.
    public var statements: [Statement] {
        let seen = failures.map { failure in
            Statement(
                Text { "\(failure.code): \(failure.meaning($0))" }, failure.basis.grade, failure.basis.sources)
        }
        return seen + (isRecentScan ? CallerFailure.allCases.compactMap(\.inLogs) : [])
    }
}

extension CallerFailure {
    /// Nil where none was seen.
    public var inLogs: Statement? {
        codeInLogs.map { code in
            Statement(
                Text(
                    en: "\(code): \(meaning.en), where a scan of Windows 10 or 11 had used up all settings",
                    ja: "\(code): \(meaning.ja) (すべての設定で失敗した Windows 10 と 11 の検出)"),
                .observed, [.logs])
        }
    }
}
