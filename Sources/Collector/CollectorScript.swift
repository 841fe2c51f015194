import Facts

/// The script for the sick machine: it only reads, needs no administrator, and prints each section behind its mark.
///
/// Its text is ASCII with CRLF, the same for XP to 11 unless an OS narrows it. What cmd does with `%`, quotation marks and
/// `call` is at the lines that need it.
public struct CollectorScript: Sendable {
    public let sections: [CollectorSection]
    private let proxy: HostPort?
    /// The questions that it was narrowed to, as it says them in its output; nil where it asks all.
    private let questions: [String]?

    /// How long the script may be, in bytes: what fits into a message and is read before it is run.
    public static let longest = 8 << 10

    /// - Parameters:
    ///   - generation: the only one that it is for; nil for all.
    ///   - proxy: the one to ask through; without it the signed-in user's is taken.
    ///   - questions: only the sections that can answer one of them; nil for all.
    public init(for generation: OSGeneration? = nil, proxy: HostPort? = nil, answering questions: Set<String>? = nil) {
        self.proxy = proxy
        sections = CollectorTable.sections.filter { section in
            generation.map { section.generations.contains($0) } ?? true
                && (questions.map(section.isNeeded) ?? true)
        }
        self.questions = questions?.sorted()
    }

    /// The name of the script for the read-aloud code, which the collector starts where it is called with `code`.
    public static let spokenName = "wucode"

    public var text: String { lines.map { $0 + "\r\n" }.joined() }

    private var lines: [String] {
        head + folders + Self.run + Self.delivery + [":all"] + trials + found
            + ["echo \(CollectorMark(run: "%RUN%", id: CollectorMark.beginning).text) \(Self.notice)"]
            + (questions.map {
                ["echo \(CollectorMark(run: "%RUN%", id: CollectorMark.only).text) \($0.joined(separator: ","))"]
            } ?? [])
            + sections.map(\.line)
            + ["echo.", "echo \(CollectorMark(run: "%RUN%", id: CollectorMark.end).text)", "goto :eof"]
            + Self.subroutines.filter { routine in sections.contains { $0.line.hasPrefix("call \(routine[0]) ") } }
            .flatMap(\.self)
    }

    /// What stands at the beginning of the output, for whoever is about to send it.
    public static let notice =
        "Settings of Windows Update and of proxies. Nothing was changed or sent. Names of servers and of this PC may be in it."

    // MARK: The frame

    private var head: [String] {
        [
            "@echo off",
            "rem wutriage collector, form \(CollectorMark.version). It reads settings of Windows Update and of proxies, changes nothing",
            "rem and sends nothing. Run it as the person whose updates fail, not as administrator.",
            #"if /i not "%1"=="code" goto start"#,
            #""%~dp0\#(Self.spokenName).cmd""#,
            "goto :eof",
            ":start",
            "setlocal",
            "set RUN=%RANDOM%",
            "set PXY=\(proxy?.description ?? "")",
            "set WSU=",
        ]
    }

    private var folders: [String] {
        let used = Set(sections.compactMap(\.folder) + [.windows, .user, .updatePolicy])
        return RegistryFolder.allCases.filter(used.contains).map { "set \($0.rawValue)=\($0.key)" }
    }

    /// One file, in the user's own folder, or where temporary files go.
    private static let run = [
        "echo Please wait, this takes about a minute.",
        #"set OUT=%USERPROFILE%\wutriage.txt"#,
        #"call :all >"%OUT%" 2>nul"#,
        #"if exist "%OUT%" goto done"#,
        #"set OUT=%TEMP%\wutriage.txt"#,
        #"call :all >"%OUT%" 2>nul"#,
        ":done",
    ]

    private static let delivery = [
        #"type "%OUT%""#,
        "echo.",
        #"clip <"%OUT%" 2>nul && echo It is on the clipboard: paste it into your answer with Ctrl+V."#,
        #"echo All of it is in the file %OUT%"#,
        #"if "%1"=="" pause"#,
        "goto :eof",
    ]

    // MARK: Before the first section

    /// Each tool shows what is surely there; where it cannot, its silence says nothing.
    private var trials: [String] {
        [
            "set ABS=absent", "set FND=absent", "set PNG=absent",
            #"reg query "%N%" /v CurrentBuildNumber >nul"#, "if errorlevel 1 set ABS=refused",
            "echo x| findstr x >nul", "if errorlevel 1 set FND=refused",
            "ping -n 1 127.0.0.1 | findstr 127 >nul", "if errorlevel 1 set PNG=refused",
        ]
    }

    /// The proxy of the signed-in user, where it is switched on and none was given, and the WSUS server's name.
    /// `http=proxy:80;https=proxy:81` has a second word between `=` and `;`, `proxy:80` has none.
    private var found: [String] {
        let asks = sections.contains(where: \.usesProxy)
        let user = [
            #"for /f "tokens=2*" %%a in ('reg query "%I%" /v ProxyEnable ^| findstr 0x1') do for /f "tokens=2*" %%c in ('reg query "%I%" /v ProxyServer ^| findstr REG_SZ') do set PXY=%%d"#,
            #"for /f "tokens=2 delims==;" %%a in ("%PXY%") do set PXY=%%a"#,
        ]
        let server = [
            #"for /f "tokens=2*" %%a in ('reg query "%U%" /v WUServer ^| findstr REG_SZ') do for /f "tokens=2 delims=:/" %%c in ("%%b") do set WSU=%%c"#
        ]
        let way = [
            "set BY=direct", "set WAY=--noproxy *", #"if not "%PXY%"=="" set BY=proxy"#,
            #"if not "%PXY%"=="" set WAY=-x "%PXY%""#,
        ]
        return (proxy == nil && asks ? user : []) + (asks ? way : [])
            + (sections.contains { $0.command == .address(.updateServer) } ? server : [])
    }
}
