import Facts

@testable import Evidence

/// Something that looks through foreign text from its beginning to its end.
struct Scan: Sendable {
    let name: String
    let run: @Sendable ([UInt8]) -> Void

    /// The door, each reader, the recogniser of codes, and all of it as a file is read.
    static let all: [Scan] =
        [
            Scan(name: "door") { _ = Intake.clean(bytes: $0) },
            Scan(name: "line") { _ = Intake.line(String(decoding: $0, as: UTF8.self)) },
            Scan(name: "codes") { _ = CodeRecogniser.find(in: String(decoding: $0, as: UTF8.self)) },
            Scan(name: "file") { bytes in
                var file = FileReading()
                file.add(bytes)
                _ = file.finish()
            },
        ]
        + Reader.all.map { reader in
            Scan(name: reader.format.rawValue) { bytes in
                _ = reader.findings(SourceLine.lines(of: String(decoding: bytes, as: UTF8.self)))
            }
        }
}

/// Pieces of which a text is made that holds nothing else.
enum Hostile {
    static let pieces = signs + signs.map { $0 + "\n" } + signs.map { $0 + " " } + whole

    private static let signs = [
        "a@", "a:b@", "://", "http://a:b@", ":", "@", "/", "\\", "\"", "'", "<", ">", "{", "}", "[", "]", "(", ")", "=",
        "&",
        "?p4=", "&token=", "%", "%3a", "<U+", "<NUL>", ":::", "a:1:", "-", "--", "-u ", "/", "password", "password:",
        "password is ", "pwd=\"", "pwd='", "<password>", "cookie=", "authorization: basic", "basic ", "passnt ",
        "TlRMTVNTUA", "eyJ", "$6$", "-----BEGIN PRIVATE KEY-----", "net use ", "/setcredentials ",
        "ConvertTo-SecureString ", "Credential(", "REG_SZ ", "パスワード", "パスワードは", "ﾊﾟｽﾜｰﾄﾞ", "プロキシ認証: a / ",
        "0x80072EFD", "80072EFD", "0x", "80072efd:", "-2147012867", "WU_E_", "0", "1.", "、", "　", "é", "e\u{301}",
        "2014-05-29", "16:25:51", "HTTP/1.1 407", "> ", "< ", "HKEY_", "hex:0", "hex:00,\\", "Proxy", "proxy-server=",
    ]

    private static let whole = [
        "\n", " ", "\t", "\r", "\u{0}", "> GET http://a/ HTTP/1.1\n", "< HTTP/1.1 407 A\n\n", "HTTP/1.1 407 A\r\n\r\n",
        "2014-05-29\t16:25:51:000\t 808\taac\tMisc\tWARNING: Send failed with hr = 80072efd.\n",
        "2014-05-29\t16:25:51:000\t 808\taac\tMisc\tWARNING: Send failed with hr = 80072efd. ",
        "[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n", "\"A\"=hex:00,01,\\\n", "    ProxyServer    REG_SZ    a:80\n",
        "Current WinHTTP proxy settings:\n", "    Proxy Server(s) :  a:80\n", "{\"ProxyIsEnabled\": true,\n",
        "{\"a\": {",
        "1401380751.123 5 192.0.2.1 TCP_DENIED/407 1 GET http://a/ - NONE/- text/html\n", "<Event><System>\n",
        "<Data Name='a'>0x80072efd</Data>\n", "Error found in C:\\a.log\n", "user:pass word@host:80 ",
    ]
}
