/// The subroutines of the script for the read-aloud code, and how it asks for what the collector's table names.
extension SpokenField {
    /// What of a line of the hosts file names an update host.
    static let names = ["windowsupdate", "update.microsoft", "delivery.mp.microsoft"]

    static let routines =
        [
            // A value of the registry: its name, its type and what it is, behind blanks or tabs.
            ":v", "set VAL=", "set NUM=0",
            #"for /f "tokens=1,2*" %%a in ('reg query %1 /v %2') do if /i "%%a"=="%2" set "VAL=%%c""#, "goto :eof",
            ":f", "call :v %4 %5", #"if "%VAL%"=="0x%2" set %1=%3"#, "goto :eof",
            ":t", "if /i %2==%3 set %1=%4", "goto :eof",
            ":s", "call :v \(value("from-quality")?.key ?? "") SetPolicyDrivenUpdateSourceFor%1Updates",
            #"if "%VAL%"=="0x0" set /a "CLS=CLS|1""#, #"if "%VAL%"=="0x1" set /a "CLS=CLS|2""#, "goto :eof",
            // A line of the hosts file: its address, then names; what stands behind # is a remark.
            ":h", #"set "VAL=%~1""#, ##"if "%VAL:~0,1%"=="#" goto :eof"##,
            ##"for /f "delims=#" %%c in ("%~2") do set "VAL=%%c""##,
        ]
        + names.map { #"if not "%VAL:\#($0)=%"=="%VAL%" set HST=1"# }
        + [
            "goto :eof",
            ":d", "call :v %2 Start", #"if not "%VAL%"=="0x4" goto :eof"#,
            "if not %SVC%==0 set SVC=\(serviceSections.count + 1)", "if %SVC%==0 set SVC=%1", "goto :eof",
        ] + reply

    /// What curl printed and ended with: the status of the host, that of the tunnel, its own number. Without curl there is
    /// a number alone.
    private static let reply = [
        ":r", #"if "%4"=="" goto :eof"#, "set NUM=%2", "if not %3==000 set NUM=%3",
        "set %1=\(SpokenReply.otherEnd.rawValue)", each(SpokenReply.allCases.numbers(\.exitCodes), call: ":t %1 %4"),
        "if %NUM% geq 100 set %1=\(SpokenReply.otherStatus.rawValue)",
        each(SpokenReply.allCases.numbers(\.statuses), call: ":t %1 %NUM%"),
        // The host was reached: through an opened tunnel, or, with no proxy, with any answer.
        "if %1==HTS if %3==200 set HTS=\(SpokenReply.answered.rawValue)",
        "if %1==HTS if not defined PXY if %NUM% geq 100 set HTS=\(SpokenReply.answered.rawValue)",
        "if %4==60 set %1=\(SpokenReply.untrusted.rawValue)", "goto :eof",
        ":c", #"curl -s -m 15 %WAY% %~2 -o NUL -w "%%{http_code} %%{http_connect} " %3"#, "echo %errorlevel%",
    ]

    /// Calls a subroutine with each of some pairs: its last two arguments.
    static func each(_ pairs: [(String, Int)], call routine: String) -> String {
        let list = pairs.map { "\"\($0) \($1)\"" }.joined(separator: " ")
        return "for %%e in (\(list)) do call \(routine) %%~e"
    }

    // MARK: The table of the collector

    /// The value that a section of the collector asks for, as the script writes it.
    static func value(_ id: String) -> (key: String, name: String)? {
        guard case .value(let folder, let name) = CollectorTable.section(id[...])?.command else { return nil }
        return ("\"\(SpokenScript.key(of: folder))\"", name)
    }

    static func ask(_ id: String) -> String { value(id).map { "call :v \($0.key) \($0.name)" } ?? "" }

    static func command(_ id: String) -> String {
        if case .run(let command, _) = CollectorTable.section(id[...])?.command { command } else { "" }
    }

    /// - Parameter number: in hexadecimal, as `reg` prints it.
    func flag(_ id: String, is number: String, sets value: Int = 1) -> String {
        Self.value(id).map { "call :f \(rawValue) \(number) \(value) \($0.key) \($0.name)" } ?? ""
    }
}

extension [SpokenReply] {
    fileprivate func numbers(_ numbers: KeyPath<SpokenReply, [Int]>) -> [(String, Int)] {
        flatMap { reply in reply[keyPath: numbers].map { (String($0), reply.rawValue) } }
    }
}
