extension CollectorScript {
    /// Each prints a mark with the command, then what the command prints, or the word for its silence.
    static let subroutines: [[String]] = [
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
