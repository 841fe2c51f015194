/// Lines that speak of a proxy, and stand in the logs of machines without one, too.
extension LogClue {
    static let noise = [
        noise("SendRequestUsingProxy failed", of: .windowsUpdateLog),
        noise("Cleared the proxy cache.", of: nil),
        noise("using proxy failed", of: .windowsUpdateLog10),
        noise("retrying with default proxy", of: .windowsUpdateLog10),
        noise("Using auto proxy settings for this web service call", of: .windowsUpdateLog10),
        noise("Auto proxy settings for this web service call", of: .windowsUpdateLog10),
        noise("The given proxy cannot be reached", of: .windowsUpdateLog10),
    ]

    /// They tell the log of Windows 10 and 11; what they say stands with the sentences.
    static let stages = [
        "Using system proxy, with auto proxy settings", "Using user proxy, with impersonation",
        "Using user proxy, without impersonation", "Failed to get proxy settings token", "switch to user proxy",
    ].map { LogClue($0, tells: .windowsUpdateLog10) }

    private static func noise(_ phrase: String, of form: Format?) -> LogClue {
        LogClue(phrase, tells: form) { _, place in [Sighting(.noise, .text(phrase), place)] }
    }
}
