/// How the script finds out what the code holds. Each sets the variable of its field; all begin with 0.
///
/// A value is compared in quotation marks, for an address may hold `&`. The digit behind the 16 first ones of
/// `DefaultConnectionSettings` and `WinHttpSettings`, at place 17, is the lower half of their flags.
extension SpokenField {
    var lines: [String] {
        switch self {
        case .form, .code, .https: []
        case .build: [Self.ask("build"), "if defined VAL set /a BLD=VAL"]
        case .revision: [Self.ask("ubr"), "if defined VAL set /a REV=VAL"]
        case .winHTTP:
            [
                "set WHT=1", Self.ask("winhttp"), "if defined VAL set WHT=0",
                #"if defined VAL set /a "NUM=0x%VAL:~17,1%,WHT=1+(NUM>>1&1)""#, "if %NUM% gtr 3 set WHT=0",
            ]
        case .user: Self.plain + Self.flags + Self.place
        // Asked with the user's setting.
        case .scriptInFile: []
        // One setting for the device takes the place of the user's own.
        case .perMachine: []
        case .elevated:
            ["\(Self.command("rights")) >nul", "if not errorlevel 1 set RGT=1"]
        case .hosts:
            [
                #"for /f "eol=# tokens=1*" %%a in ('findstr /i "\#(Self.names.joined(separator: " "))" %windir%\System32\drivers\etc\hosts') do call :h "%%a" "%%b""#
            ]
        case .source: Self.server + Self.classes
        case .forbidden: [flag("no-access", is: "1")]
        case .fallback: [flag("fallback", is: "1")]
        case .download: [flag("download", is: "64"), flag("mdm-download", is: "64")]
        case .services:
            Self.serviceSections.enumerated().map { "call :d \($0 + 1) \(Self.value($1)?.key ?? "")" }
        case .wpad:
            [
                "ping -n 1 127.0.0.1 >nul", "if not errorlevel 1 set WPD=1",
                #"for /f "tokens=2 delims=[]" %%a in ('ping -n 1 -w 1000 wpad') do set WPD=2"#,
                flag("sv-proxy", is: "4", sets: 3), flag("no-wpad", is: "1", sets: 3),
            ]
        case .http: Self.requests
        case .area:
            [
                #"for /f "tokens=10" %%a in ('type %windir%\SoftwareDistribution\ReportingEvents.log ^| findstr /c:FAILED') do set LST=%%a"#,
                Self.each(
                    Self.areas.enumerated().map { (String($1, radix: 16), $0 + 1) }, call: ":t ARE %LST:~0,4%"),
                #"if not %ARE%==0 set /a "COD=0x%LST:~4,4%""#,
            ]
        }
    }

    // MARK: Parts

    private static let plain = [
        perMachine.flag("per-user", is: "0"), "if %PMC%==1 set I=%J%", "if %PMC%==1 set IC=%JC%",
        ask("user-script"), "if defined VAL set USR=4", #"if /i "%VAL:~0,5%"=="file:" set PFL=1"#,
        ask("user-proxy"), #"set "PXY=%VAL%""#, ask("user-on"),
        #"if "%VAL%"=="0x1" if defined PXY set /a USR+=2"#,
    ]

    /// The binary value is what Windows goes by; without one the plain ones count.
    private static let flags = [ask("user"), #"if defined VAL set /a "USR=0x%VAL:~17,1%&14""#]

    /// The server alone: of `http=proxy:80;https=proxy:81` the first, without `http://`.
    private static let place = [
        #"set /a "NUM=USR&2""#, "if %NUM%==0 set PXY=",
        #"for /f "tokens=2 delims==;" %%a in ("%PXY%") do set "PXY=%%a""#,
        #"if defined PXY set "PXY=%PXY:*//=%""#,
        #"if "%PXY:~0,4%"=="127." set /a USR+=1"#, #"if /i "%PXY:~0,9%"=="localhost" set /a USR+=1"#,
    ]

    /// As the reader of the collector has it: a server that is named and used, or one that device management names.
    private static let server = [
        ask("wsus"), #"set "SRV=%VAL%""#, ask("use-wsus"), #"if not "%VAL%"=="0x1" set SRC=1"#,
        #"if "%VAL%"=="0x1" if defined SRV set SRC=2"#, ask("mdm-wsus"),
        "if defined VAL if not defined SRV set SRC=2", #"if not defined SRV set "SRV=%VAL%""#,
        #"if %SRC%==2 call :t SRC "%SRV:~0,6%" "https:" 3"#,
    ]

    /// Policies that send classes of updates to Microsoft (0) or to WSUS (1). Where both happen, neither is the source.
    private static let classes = [
        "for %%k in (Quality Feature Driver Other) do call :s %%k", "if %SRC% gtr 1 if %CLS%==1 set SRC=1",
        "if %SRC% gtr 1 if %CLS%==3 set SRC=0",
    ]

    /// A proxy whose name is not in the plain value cannot be asked.
    private static let requests = [
        #"set /a "NUM=USR&2""#, "if not %NUM%==0 if not defined PXY goto k",
        "set WAY=--noproxy *", #"if defined PXY set WAY=-x "%PXY%""#,
        request("HTP", "-r 0-99", CollectorTable.file), request("HTS", "--ssl-no-revoke", CollectorTable.host), ":k",
    ]

    /// The script calls itself, because `for /f` does not tell what a command ended with.
    private static func request(_ variable: String, _ options: String, _ url: String) -> String {
        #"for /f "tokens=1-3" %%a in ('call "%~f0" c "\#(options)" \#(url)') do call :r \#(variable) %%a %%b %%c"#
    }
}
