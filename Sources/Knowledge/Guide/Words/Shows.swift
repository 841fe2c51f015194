/// The commands that several questions show.
extension QuestionWords.Show {
    static let beforeVista: Set<OSGeneration> = [.xp]
    static let fromVista: Set<OSGeneration> = [.vista, .ten, .eleven]
    static let beforeTen: Set<OSGeneration> = [.xp, .vista]
    static let fromTen: Set<OSGeneration> = [.ten, .eleven]

    /// The WinHTTP proxy and its bypass list, on every generation.
    static let winHTTPProxy = [
        QuestionWords.Show("netsh winhttp show proxy", on: fromVista),
        QuestionWords.Show("proxycfg", on: beforeVista),
    ]

    /// The values of the signed-in user's setting; automatic detection is not among them.
    static let userSetting = QuestionWords.Show(
        #"reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings""#)

    /// The window of the user's setting, where automatic detection is seen.
    static let userWindows = [
        QuestionWords.Show("control inetcpl.cpl,,4", on: beforeTen),
        QuestionWords.Show("start ms-settings:network-proxy", on: fromTen),
    ]

    /// The updates with their dates.
    static let installedUpdates = QuestionWords.Show("wmic qfe get HotFixID,InstalledOn", on: [.ten])

    /// The store that `netsh winhttp set advproxy` writes.
    static let advancedProxy = QuestionWords.Show("netsh winhttp show advproxy", on: [.eleven])

    /// The setting of the account that BITS downloads under.
    static let accountSetting = QuestionWords.Show("bitsadmin /util /getieproxy LOCALSYSTEM", on: fromVista)

    /// Whether the setting is device-wide; then its values.
    static let deviceWide = [
        QuestionWords.Show(
            #"reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings""#),
        QuestionWords.Show(#"reg query "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings""#),
    ]

    /// The WSUS server, whether it is used, and the fall-back to the user's proxy: without `/v`, it fits one line.
    static let updatePolicy = QuestionWords.Show(
        #"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate /s"#)

    /// The WSUS server alone.
    static let wsusServer = QuestionWords.Show(
        #"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate /v WUServer"#)

    /// Whether an HTTP request passes the proxy. curl.exe came with Windows 10 1803.
    static let httpThroughProxy = QuestionWords.Show(
        "curl.exe -I -x http://PROXY:PORT http://download.windowsupdate.com", on: fromTen, through: .http)

    /// Whether the proxy opens a tunnel to port 443; what stands at its end does not matter here, hence `-k`.
    static let tunnelThroughProxy = QuestionWords.Show(
        "curl.exe -I -k -x http://PROXY:PORT https://slscr.update.microsoft.com", on: fromTen, through: .https)

    /// Whether the proxy lets a tunnel to this host through.
    static let anyHostThroughProxy = QuestionWords.Show(
        "curl.exe -I -k -x http://PROXY:PORT https://HOST/", on: fromTen, through: .https)
}

/// The same in PowerShell 2, which came with Windows 7: a client that asks the proxy, then what it asks for.
extension QuestionWords.Show {
    static let clientOfProxy = QuestionWords.Show(
        "$w=New-Object Net.WebClient;$w.Proxy=[Net.WebProxy]'PROXY:PORT'", on: [.vista], through: .http)

    static let httpByClient = QuestionWords.Show(
        "$w.DownloadString('http://download.windowsupdate.com')", on: [.vista])

    static let bothByClient = QuestionWords.Show(
        #"'http','https'|%{$w.DownloadString("${_}://fe2.update.microsoft.com")}"#, on: [.vista])

    static let anyHostByClient = QuestionWords.Show("$w.DownloadString('https://HOST/')", on: [.vista])
}
