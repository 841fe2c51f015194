import Facts
import Testing

@Suite struct NotationTests {
    /// However 0x80072EFD is written, it is the same code.
    @Test(arguments: [
        "0x80072EFD", "0x80072efd", "80072EFD", "80072efd", "0X80072EFD", "0X80072EFDL", "80072EFDL", "&H80072EFD",
        "-2147012867", "\u{2212}2147012867", "\u{2013}2147012867", "－２１４７０１２８６７", "2147954429", "12029",
        "０ｘ８００７２ＥＦＤ", "８００７２ｅｆｄ", "１２０２９", "WININET_E_CANNOT_CONNECT", "ERROR_WINHTTP_CANNOT_CONNECT",
        "error_internet_cannot_connect", "エラー・コードとして「80072efd」が表示", "エラーコード0x80072EFDが出る",
        "WindowsUpdate_80072EFD", "0x2EFD", "2efd", "0x00002EFD",
        "0x8007\n2EFD", "80072\nEFD", "8\r\n0072EFD", "80072EF\n    D", "0x80072\u{A0}EFD", "0x8007\u{202F}2EFD",
        "0x8007\u{200B}2EFD", "-2147\u{2060}012867", "\u{FEFF}80072EFD", "  80072EFD\t", "(80072EFD)", "「12029」",
        "“12029”", "（12029）", "12029.",
    ])
    func isTheSameCode(text: String) {
        #expect(CodeRecogniser.codes(in: text) == [0x8007_2EFD])
    }

    /// Forms met in logs, on screens and in forums, with the codes they stand for.
    @Test(arguments: [
        ("0x80072efe 0x80072EFD", ["0x80072EFE", "0x80072EFD"]),
        ("80244008: Unknown error", ["0x80244008"]),
        ("hr = 80072efd.", ["0x80072EFD"]),
        ("0X8007000D", ["0x8007000D"]),
        ("hr=0X80244007", ["0x80244007"]),
        ("0x80D05011L", ["0x80D05011"]),
        ("*FAILED* [80072EFE] Send request", ["0x80072EFE"]),
        ("0x80244018 (-2145107944)", ["0x80244018"]),
        ("0x8024402F (-2145107921)", ["0x8024402F"]),
        ("[Error number: 0x8024402C]", ["0x8024402C"]),
        ("errorinformation.aspx?error=-2145107946&ln=en-us", ["0x80244016"]),
        ("0x80244022  -2145107934 WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL", ["0x80244022"]),
        ("0x80072efe -2147012866 WININET_E_CONNECTION_ABORTED # winerror.h", ["0x80072EFE"]),
        ("2149122451", ["0x80190193"]),
        ("2359297 / 0x240001", ["0x00240001"]),
        ("2149842945 / 0x80240001", ["0x80240001"]),
        ("[Exit code = 0x240001]", ["0x00240001"]),
        ("2359297", ["0x00240001"]),
        ("Exception from HRESULT: 0x8024402C", ["0x8024402C"]),
        ("OLE error code:8024401C in <Unknown>", ["0x8024401C"]),
        ("HRESULT error code:0x80020009 OLE error code:8024401C", ["0x8024401C", "0x80020009"]),
        ("HRESULT error code:0x80020009", ["0x80020009"]),
        ("WinHttpSendRequest: 12002: Timed out", ["0x80072EE2"]),
        ("WIN32[0x00002EE2]", ["0x80072EE2"]),
        ("0x00002F78 - 12152", ["0x80072F78"]),
        ("[gle=0x00002ee7]", ["0x80072EE7"]),
        ("<Error value=\"2F94\">", ["0x80072F94"]),
        (
            "WinHttpException (80072F8F, 12175): Error 12175 calling WINHTTP_CALLBACK_STATUS_REQUEST_ERROR",
            ["0x80072F8F"]
        ),
        ("Wsl/UpdatePackage/0x80072f78", ["0x80072F78"]),
        ("WindowsUpdate_80072EFE", ["0x80072EFE"]),
        ("WindowsUpdate_dt000+WindowsUpdate_80072EFE", ["0x80072EFE"]),
        ("WindowsUpdate_80072EFE WindowsUpdate_dt000", ["0x80072EFE"]),
        ("WU_E_PT_WINHTTP_NAME_NOT_RESOLVED", ["0x8024402C"]),
        ("SOAPCLIENT_PARSE_ERROR", ["0x8024400A"]),
        ("ERROR_INTERNET_CANNOT_CONNECT", ["0x80072EFD"]),
        ("WININET_E_TIMEOUT", ["0x80072EE2"]),
        ("BG_E_HTTP_ERROR_407", ["0x80190197"]),
        ("DO_E_HTTP_BLOCKSIZE_MISMATCH", ["0x80D05001"]),
        ("WSAETIMEDOUT", ["0x8007274C"]),
        ("Windows Update Client failed to detect with error 0x80240438.", ["0x80240438"]),
        ("1 101 {0} 0 80240438 TrustedInstaller FOD Enumerate Failure", ["0x80240438"]),
        ("0x80240030 / 0x80072EFE / 0x80244022", ["0x80240030", "0x80072EFE", "0x80244022"]),
        ("0x80072EFD or 0x80072EFE or 0x80D02002", ["0x80072EFD", "0x80072EFE", "0x80D02002"]),
        ("0x80240030<br>0x80072EFE", ["0x80240030", "0x80072EFE"]),
        ("0x8DDD0018", ["0x8DDD0018"]),
        ("エラーコード 0x80240030", ["0x80240030"]),
        ("エラー番号: 0x80244018", ["0x80244018"]),
        ("コード 80244022", ["0x80244022"]),
        ("0x80072EFDというエラーが出る", ["0x80072EFD"]),
        ("エラー・コードとして「80072ee2」が表示", ["0x80072EE2"]),
        ("Erreur : 0x80245006", ["0x80245006"]),
        ("Κωδικός Error code: Wsl/UpdatePackage/0x80072f78", ["0x80072F78"]),
        ("80240016,80240030", ["0x80240016", "0x80240030"]),
        ("エラー 12029", ["0x80072EFD"]),
        ("12007 エラー", ["0x80072EE7"]),
        ("Error:12029", ["0x80072EFD"]),
        ("80072002", ["0x80072002"]),
        ("error 80072002", ["0x80072002"]),
        ("00240005", ["0x00240005"]),
        ("8024ABCD", ["0x8024ABCD"]),
        ("0xC1900101 - 0x4000D", ["0xC1900101"]),
        ("WU_E_REDIRECTOR_UNEXPECTED", ["0x802450FF", "0x80245FFF"]),
    ])
    func findsTheCodes(text: String, codes: [String]) {
        #expect(CodeRecogniser.codes(in: text).map(\.hex) == codes)
    }

    /// An HTTP status stands for the agent's code of that status, and the notation says so.
    @Test(arguments: [
        ("407", "0x8024401B"), ("403", "0x80244018"), ("502", "0x80244021"), ("503", "0x80244022"),
        ("HTTP Error 407 - Proxy Authentication Required", "0x8024401B"), ("HTTP status code = 502", "0x80244021"),
        ("HTTP/1.1 407 Proxy Authentication Required", "0x8024401B"), ("HTTP ステータス コード: 503", "0x80244022"),
        ("http 400", "0x80244016"), ("HTTP 410", "0x8024401E"), ("HTTP 505", "0x80244024"), ("４０７", "0x8024401B"),
    ])
    func aStatusStandsForTheAgentsCode(text: String, code: String) {
        let matches = CodeRecogniser.find(in: text)
        #expect(matches.map(\.code.hex) == [code])
        #expect(matches.map(\.notation) == [.httpStatus])
    }

    @Test(arguments: [
        ("0x80072EFD", CodeRecogniser.Notation.hexadecimal), ("80072EFD", .hexadecimal), ("&H80072EFD", .hexadecimal),
        ("-2147012867", .signedDecimal), ("2147954429", .unsignedDecimal), ("12029", .win32), ("0x00002EFD", .win32),
        ("2EFD", .win32), ("WININET_E_CANNOT_CONNECT", .symbol),
    ])
    func tellsTheNotation(text: String, notation: CodeRecogniser.Notation) {
        #expect(CodeRecogniser.find(in: text).map(\.notation) == [notation])
    }
}
