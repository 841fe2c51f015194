/// The commands that several questions show.
extension ShowCommand {
    package static let beforeVista: Set<OSGeneration> = [.xp]
    package static let fromVista: Set<OSGeneration> = [.vista, .ten, .eleven]
    package static let beforeTen: Set<OSGeneration> = [.xp, .vista]
    package static let fromTen: Set<OSGeneration> = [.ten, .eleven]

    /// The WinHTTP proxy and its bypass list, on every generation.
    package static let winHTTPProxy = [
        ShowCommand("netsh winhttp show proxy", on: fromVista),
        ShowCommand("proxycfg", on: beforeVista),
    ]

    /// The values of the signed-in user's setting; automatic detection is not among them.
    package static let userSetting = ShowCommand(
        #"reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings""#)

    /// The window of the user's setting, where automatic detection is seen.
    package static let userWindows = [
        ShowCommand("control inetcpl.cpl,,4", on: beforeTen),
        ShowCommand("start ms-settings:network-proxy", on: fromTen),
    ]

    /// The address of the name `wpad`, by which DNS announces a proxy.
    package static let addressOfWPAD = ShowCommand("nslookup wpad")

    /// The updates with their dates.
    package static let installedUpdates = ShowCommand("wmic qfe get HotFixID,InstalledOn", on: [.ten])

    /// The store that `netsh winhttp set advproxy` writes.
    package static let advancedProxy = ShowCommand("netsh winhttp show advproxy", on: [.eleven])

    /// The setting of the account that BITS downloads under.
    package static let accountSetting = ShowCommand("bitsadmin /util /getieproxy LOCALSYSTEM", on: fromVista)

    /// Whether the setting is device-wide; then its values.
    package static let deviceWide = [
        ShowCommand(
            #"reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings""#),
        ShowCommand(#"reg query "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings""#),
    ]

    /// The WSUS server, whether it is used, and the fall-back to the user's proxy: without `/v`, it fits one line.
    package static let updatePolicy = ShowCommand(
        #"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate /s"#)

    /// The WSUS server alone.
    package static let wsusServer = ShowCommand(
        #"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate /v WUServer"#)

    /// Whether an HTTP request passes the proxy. curl.exe came with Windows 10 1803.
    package static let httpThroughProxy = ShowCommand(
        "curl.exe -I -x http://PROXY:PORT http://download.windowsupdate.com", on: fromTen, through: .http)

    /// Whether the proxy opens a tunnel to port 443; what stands at its end does not matter here, hence `-k`.
    package static let tunnelThroughProxy = ShowCommand(
        "curl.exe -I -k -x http://PROXY:PORT https://slscr.update.microsoft.com", on: fromTen, through: .https)

    /// The status that a request for the first hundred bytes of a file gets.
    package static let rangeThroughProxy = ShowCommand(
        #"curl.exe -s -o NUL -w "%{http_code}" -r 0-99 -x http://PROXY:PORT FILE"#, on: fromTen, through: .http)

    /// Whether the proxy lets a tunnel to this host through.
    package static let anyHostThroughProxy = ShowCommand(
        "curl.exe -I -k -x http://PROXY:PORT https://HOST/", on: fromTen, through: .https)
}

/// The same in PowerShell 2, which came with Windows 7: a client that asks the proxy, then what it asks for.
extension ShowCommand {
    package static let clientOfProxy = ShowCommand(
        "$w=New-Object Net.WebClient;$w.Proxy=[Net.WebProxy]'PROXY:PORT'", on: [.vista], through: .http)

    package static let httpByClient = ShowCommand(
        "$w.DownloadString('http://download.windowsupdate.com')", on: [.vista])

    package static let bothByClient = ShowCommand(
        #"'http','https'|%{$w.DownloadString("${_}://fe2.update.microsoft.com")}"#, on: [.vista])

    package static let anyHostByClient = ShowCommand("$w.DownloadString('https://HOST/')", on: [.vista])
}
