import Facts
import SettingOrder

/// Which program and which tables these are: ticket, JSON, manual pages, package and `--version` say it alike.
public enum Edition {
    /// The version of the program. The newest entry of `.package/changelog` has the same.
    public static let program = "0.2.0"
    /// The day on which what is known of Windows was looked through last.
    public static let tables = ProxyOrder.date

    /// One line, the same in every language, so that it can be searched for in tickets.
    public static let line = Text(verbatim: "wutriage \(program) (tables \(tables))")
}
