import Evidence
import Facts
import TestSupport
import Testing

@testable import Application

/// Many files at a glance.
@Suite struct FilesTextTests {
    private let files: [FilesText.File] =
        (1...3).map { ("srv0\($0).txt", Reading(Pastes.direct)) } + [
            ("srv04.txt", Reading(Pastes.proxied)), ("srv05.txt", nil), ("wu.log", Reading(Pastes.windowsSeven)),
            ("srv06.txt", nil),
        ]

    @Test func aLineAFileAndOneForAll() {
        #expect(
            FilesText.lines(files, .en) == [
                "srv01.txt: direct", "srv02.txt: direct", "srv03.txt: direct",
                "srv04.txt: static old-proxy.example.com:8080 [<local>;*.example.com]", "srv05.txt: unreadable",
                "wu.log: no setting; 0x80072EE2", "srv06.txt: unreadable", "",
                "3 direct, 1 static old-proxy.example.com:8080 [<local>;*.example.com], 2 unreadable: srv05.txt srv06.txt, "
                    + "1 no setting: wu.log",
            ])
    }

    @Test func inJapaneseToo() {
        #expect(FilesText.lines(Array(files[3...4]), .ja)[1] == "srv05.txt: 読み取り不可")
    }

    /// Settings of other kinds are named; one in which nothing is switched on says so.
    @Test(arguments: [("1", "static proxy.example.com:8080"), ("0", "none proxy.example.com:8080")])
    func aUsersSettingIsNamed(isOn: String, setting: String) {
        let export = """
            Windows Registry Editor Version 5.00

            [HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings]
            "ProxyEnable"=dword:0000000\(isOn)
            "ProxyServer"="proxy.example.com:8080"
            """
        #expect(
            FilesText.lines([("ie.reg", Reading(export))], .en).first == "ie.reg: user's proxy setting \(setting)")
    }
}
