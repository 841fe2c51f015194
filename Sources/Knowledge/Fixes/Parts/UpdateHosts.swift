/// The host names that Windows Update needs, joined from Microsoft's lists: no name is covered by another.
///
/// Sources: the endpoint pages of Windows 10 and 11, Microsoft's troubleshooting pages of 2020 and 2023, the lists of
/// WSUS. The lists of KB896226 and KB885819, which KB2894304 names, could not be obtained.
enum UpdateHosts {
    /// Before Windows 10: the list of 2020, the same as that of WSUS 3.0.
    static let beforeTen = [
        "*.windowsupdate.com", "*.update.microsoft.com", "*.windowsupdate.microsoft.com", "download.microsoft.com",
        "ntservicepack.microsoft.com", "wustat.windows.com",
    ]

    /// Windows 10 and 11; holds the older names, too, which some lists still have.
    static let all =
        beforeTen + [
            "*.delivery.mp.microsoft.com", "*.do.dsp.mp.microsoft.com", "tsfe.trafficshaping.dsp.mp.microsoft.com",
            "*.emdl.ws.microsoft.com", "definitionupdates.microsoft.com", "go.microsoft.com", "adl.windows.com",
            "login.live.com", "www.msftconnecttest.com",
        ]

    /// Where the files come from, for which range requests must pass.
    static let withRanges = [
        "*.download.windowsupdate.com", "*.dl.delivery.mp.microsoft.com", "*.delivery.mp.microsoft.com",
    ]

    /// The names for the Windows of the case; all of them while that is open.
    static func hosts(_ facts: CaseFacts) -> [String] {
        facts.eras.contains(.netshScanOnly) ? all : beforeTen
    }
}
