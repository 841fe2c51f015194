import Engine
import Facts

/// What fails, where it consults none of the settings in the order of the table: then none is asked for, and none shown.
public enum NoOrder: Sendable, Hashable, CaseIterable {
    case ownSynchronization, otherProgram, installing

    /// Why no order holds for the case; nil where one does.
    public static func of(_ known: Known) -> NoOrder? {
        allCases.first { $0.when.truth(on: known) == .yes }
    }

    var when: Condition {
        switch self {
        case .ownSynchronization: .certain(.is("what", "wsus-sync"))
        case .otherProgram: .certain(.is("what", "bits-job"))
        case .installing: .certain(.is("install-stage", "yes"))
        }
    }

    /// In one sentence, for the place where the order would stand.
    public var statement: Statement {
        switch self {
        case .ownSynchronization: .consoleHasTheProxy
        case .otherProgram: .jobHasItsProxy
        case .installing: .filesAreThere
        }
    }
}

extension Statement {
    fileprivate static let consoleHasTheProxy = Statement(
        Text(
            en: "A WSUS server's own synchronization uses the proxy of the WSUS console, not these settings.",
            ja: "WSUS サーバー自身の同期では、これらの設定ではなく WSUS の管理コンソールのプロキシが使われます。"),
        .singleSource, [.consoleProxy])

    fileprivate static let jobHasItsProxy = Statement(
        Text(
            en: "A BITS job of another program uses the proxy that the program gives it, or else that of the user's "
                + "settings.",
            ja: "ほかのプログラムの BITS ジョブでは、そのプログラムが指定したプロキシか、指定がなければユーザーの設定が"
                + "使われます。"),
        .singleSource, [.bitsJobProxy])

    fileprivate static let filesAreThere = Statement(
        Text(
            en: "Installing starts once the files are there: we conclude that it consults no proxy setting any more.",
            ja: "インストールはファイルの取得後に始まるため、プロキシの設定は参照されないと推測されます。"),
        .inferred, [])
}
