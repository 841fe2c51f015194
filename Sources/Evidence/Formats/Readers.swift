extension Reader {
    /// Every form there is, the most telling first.
    static let all: [Reader] = [
        .netshShowProxy,
        .netshAdvproxy,
        .proxycfg,
        .bitsadmin,
    ]
}
