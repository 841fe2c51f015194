import Facts

/// The script for the sick machine: it only reads, needs no administrator, and prints each section behind its mark.
///
/// Its text is ASCII with CRLF, the same for XP to 11 unless an OS narrows it. What cmd does with `%`, quotation marks and
/// `call` is at the lines that need it.
public struct CollectorScript: Sendable {
    public let sections: [CollectorSection]
    private let proxy: HostPort?

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
                && (questions.map { !$0.isDisjoint(with: section.answers) || Self.always.contains(section.id) } ?? true)
        }
    }

    /// Without these no answer can be judged: which Windows it is, and with whose rights the script ran.
    private static let always: Set = ["ver", "build", "rights"]

    public var text: String { lines.map { $0 + "\r\n" }.joined() }

    private var lines: [String] {
        head + folders + Self.run + Self.delivery + [":all"] + trials + found
            + ["echo \(CollectorMark(run: "%RUN%", id: CollectorMark.beginning).text) \(Self.notice)"]
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

    // MARK: Subroutines

    /// Each prints a mark with the command, then what the command prints, or the word for its silence.
    private static let subroutines: [[String]] = [
        [":e", "\(mark) %2", "%~2", "goto :eof"],
        [":v", "\(mark) reg query %2 /v %3", "reg query %2 /v %3", "if errorlevel 1 echo %ABS%", "goto :eof"],
        [":n", "\(mark) reg query %2 %3", "reg query %2 | findstr %~3", "if errorlevel 1 echo %FND%", "goto :eof"],
        [":p", "\(mark) %3", "%~3", "if errorlevel 1 echo %2", "goto :eof"],
        [
            ":a", "\(mark) ping %2", "if \"%2\"==\"\" echo unasked", "if \"%2\"==\"\" goto :eof",
            "ping -n 1 -w 1000 %2 | findstr /l [", "if errorlevel 1 echo %PNG%", "goto :eof",
        ],
        // `more +N` leaves out the first N lines, so that the last ones stay.
        [
            ":l", "\(mark) %2 %3", "set CNT=0",
            #"for /f %%n in ('type %2 ^| findstr %~3 ^| find /c /v ""') do set CNT=%%n"#,
            "if %CNT%==0 echo %FND%", "if %CNT%==0 goto :eof", "set /a CNT-=%4", "if %CNT% lss 0 set CNT=0",
            "type %2 | findstr %~3 | more +%CNT%", "goto :eof",
        ],
        [
            ":c", "\(mark) curl %BY% %2 %~3", "curl -s -m 15 %WAY% %~3 -D - -o NUL %2", "echo curl-exit %errorlevel%",
            "goto :eof",
        ],
        // In a script `%%` is a `%` that curl gets; older ones know no such word and print it.
        [
            ":i", "\(mark) curl %BY% %2 certs",
            #"curl -s -m 15 %WAY% --ssl-no-revoke -o NUL -w "%%{certs}" %2 | findstr /b /c:Issuer"#,
            "if errorlevel 1 echo %FND%", "goto :eof",
        ],
    ]

    private static let mark = "echo.\r\necho \(CollectorMark(run: "%RUN%", id: "%1").text)"
}

extension CollectorSection {
    fileprivate var folder: RegistryFolder? {
        switch command {
        case .value(let folder, _), .names(let folder, _): folder
        default: nil
        }
    }

    fileprivate var usesProxy: Bool {
        switch command {
        case .request, .issuer: true
        default: false
        }
    }

    /// How the script asks for it.
    fileprivate var line: String {
        switch command {
        case .version: "call :e \(id) \"ver\""
        case .clock: "call :e \(id) \"echo %DATE% %TIME%\""
        case .value(let folder, let name): "call :v \(id) \"%\(folder.rawValue)%\" \(name)"
        case .names(let folder, let patterns): "call :n \(id) \"%\(folder.rawValue)%\" \"\(patterns)\""
        case .run(let command, let witness):
            "call :p \(id) \(witness == .findstr ? "%FND%" : "absent") \"\(command)\""
        case .address(.fixed(let name)): "call :a \(id) \(name)"
        case .address(.updateServer): "call :a \(id) %WSU%"
        case .log(let path, let patterns, let lines): "call :l \(id) \"\(path)\" \"\(patterns)\" \(lines)"
        case .request(let url, let options): "call :c \(id) \(url) \"\(options)\""
        case .issuer(let url): "call :i \(id) \(url)"
        }
    }
}
