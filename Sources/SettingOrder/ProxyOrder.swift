import Engine

/// Which proxy settings Windows tries, in which order: 26 rules for all 1,008 combinations of the selecting inputs.
public enum ProxyOrder {
    public typealias Row = RuleTable<Rule>.Row

    /// The day on which the table and what is said of it were last compared with the sources.
    public static let date = "2026-11-30"

    public static let table = RuleTable(
        inputs: ProxyInputs.selecting,
        rows: beforeTen + scans + scansOfWSUS + reports + downloads)
}
