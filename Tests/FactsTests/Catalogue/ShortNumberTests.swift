import Facts
import Testing

/// Error numbers of Windows with four digits, as installers and services tell them.
@Suite struct ShortNumberTests {
    @Test(arguments: [
        ("1603", "0x80070643"), ("error 1603", "0x80070643"), ("Error: 1058", "0x80070422"),
        ("(ERROR = 1722)", "0x800706BA"),
        ("The service did not start. Error code 1053", "0x8007041D"), ("エラー 1618 が発生", "0x80070652"),
        ("エラー コード: 1223 です", "0x800704C7"), ("エラー番号 1460", "0x800705B4"), ("exit code 3010", "0x80070BC2"),
        ("error 14098", "0x80073712"), ("エラー 15615", "0x80073CFF"), ("Win32 error 1355", "0x8007054B"),
    ])
    func isReadWhereAnErrorWordLeadsToIt(text: String, code: String) {
        #expect(CodeRecogniser.codes(in: text).map(\.hex) == [code])
    }

    @Test(arguments: [
        "1603 files", "error in line 1603", "2026", "error of 2016", "port 1433", "Error: port 1058", "-1603", "8530",
        "1.1603", "error 9999", "failed with error 12 of 20", "1603-1722", "at 1058 hours",
    ])
    func isNoneAnywhereElse(text: String) {
        #expect(CodeRecogniser.find(in: text).map(\.code.hex) == [])
    }
}
