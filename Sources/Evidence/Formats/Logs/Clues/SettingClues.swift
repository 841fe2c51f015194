/// WinHTTP's static setting, which the service of agents up to Windows 8.1 prints when it starts.
extension LogClue {
    static let settings = [
        setting("* Access type: No proxy", MachineSetting(.direct)),
        // The name follows in a line of its own.
        setting("* Access type: Named proxy", MachineSetting(.static)),
        LogClue("* Default proxy: ", tells: .windowsUpdateLog) { record, place in
            let (proxy, confidence) = record.line(from: place.upperBound)
            let setting = MachineSetting(.static, proxy: proxy.text)
            return proxy.isEmpty ? [] : [Sighting(.winHTTPSetting, .machine(setting), proxy.indices, confidence)]
        },
    ]

    private static func setting(_ phrase: String, _ setting: MachineSetting) -> LogClue {
        LogClue(phrase, tells: .windowsUpdateLog) { _, place in
            [Sighting(.winHTTPSetting, .machine(setting), (place.lowerBound + 2)..<place.upperBound)]
        }
    }
}
