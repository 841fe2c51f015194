extension Reader {
    /// Every form there is, the most telling first.
    static let all: [Reader] = [
        .netshShowProxy,
        .netshAdvproxy,
        .proxycfg,
        .bitsadmin,
        .registryQuery,
        .registryExport,
        .windowsUpdateLog,
        .windowsUpdateLog10,
        .reportingEvents,
        .setupLog,
        .configMgrLog,
        .eventXML,
        .squidLog,
        .httpResponse,
        .deviceRegistration,
        .clientDiagnostics,
        .text,
        .wordsTogether,
    ]
}
