import Facts
import Testing

/// What looks like a code and is none.
@Suite struct NoCodeTests {
    @Test(arguments: [
        "", " ", "0x", "&H", "-", "L", "エラー",
        "It was the best of times, it was the worst of times, it was the age of wisdom.",
        "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。",
        "{80072EFD-1A2B-4C3D-8E9F-0123456789AB}", "80072efd-1a2b-4c3d-8e9f-0123456789ab",
        "9482F4B4-E343-43B6-B170-9A65BC822C77", "80072EFD1A2B4C3D8E9F0123456789AB", "d41d8cd98f00b204e9800998ecf8427e",
        "0x80072EFD00000000", "180072EFD", "A80072EFD", "80072EFDx", "80072EFG",
        "2024-01-15", "20240115", "15/01/2024 12:02:29", "2024-01-15T12:02:29.120290", "令和 6 年 1 月 15 日",
        "03-1234-5678", "+81 3 1234 5678", "090-2147-9544", "(214) 795-4429", "0120-12029", "080-2147012867",
        "192.0.2.1", "192.0.2.1:12029", "10.12.0.12029", "fe80::8007:2efd", "proxy.example.com:12029",
        "port 12029", "Error: port 12029 is closed", "エラー: ポート 12029", "Error at proxy.example.com:12029", "Port: 8530",
        "8080", "12029 files were copied", "in the year 12029 or so",
        "KB2894304", "KB80072EFD", "10.0.19045", "10.0.80240030", "19045", "22H2",
        "80001234 yen", "There are 80071234 of them.", "12345678", "9999999999", "3000000000 bytes",
        "lowest is -2147483648 here", "flags 0x00000001", "0x00000000", "key 0x80000002", "mask 0xFFFFFFFF",
        "address 0x7FFE0300", "0x00200000 bytes",
        "407 files", "HTTP", "HTTP 200", "HTTPS 443", "http://502.example.com/403", "http://proxy.example.com:503",
        "HTTP is used for 10 of the 407 hosts", "12,407", "HTTP 1,403", "404", "500", "HTTP 499",
        "ERROR_", "SOME_SYMBOL_OF_OURS", "WSA", "windows_update_client", "error code", "0xZZZZZZZZ", "face",
        "2EE2 apples",
        "8007\n\n2EFD", "8080\n2023", "8007 people\n2EFD", "1234\n5678",
    ])
    func givesNothing(text: String) {
        #expect(CodeRecogniser.find(in: text).map(\.code) == [])
    }

    @Test(arguments: [
        "80072EFD", "-2147012867", "０ｘ８００７２ＥＦＤ", "12029", "407", "WindowsUpdate_80072EFE", "HTTP Error 407",
    ])
    func aWordThatIsACode(word: String) {
        #expect(CodeRecogniser.isCode(word))
    }

    @Test(arguments: [
        "WindowsUpdate_80072EFE.log", "80072EFD.txt", "./80072EFD", "error 80072EFD", "WindowsUpdate.log", "-",
    ])
    func aWordThatIsNoCodeOrMore(word: String) {
        #expect(CodeRecogniser.isCode(word) == false)
    }
}
