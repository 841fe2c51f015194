import Testing

@testable import Facts

/// WinHTTP and WinINet name one number each in its own way; the update agent works with WinHTTP.
@Suite struct LibraryNameTests {
    @Test(arguments: [
        ("ERROR_INTERNET_DECODING_FAILED", "ERROR_WINHTTP_SECURE_FAILURE" as String?),
        ("WININET_E_DECODING_FAILED", "ERROR_WINHTTP_SECURE_FAILURE"),
        ("error_internet_connection_aborted", "ERROR_WINHTTP_CONNECTION_ERROR"),
        ("ＷＩＮＩＮＥＴ＿Ｅ＿ＦＯＲＣＥ＿ＲＥＴＲＹ", "ERROR_WINHTTP_RESEND_REQUEST"),
        // The same name in both.
        ("WININET_E_CANNOT_CONNECT", nil), ("ERROR_HTTP_INVALID_HEADER", nil),
        // Only WinINet has one.
        ("ERROR_INTERNET_PROXY_SERVER_UNREACHABLE", nil),
        // WinHTTP's own, somebody else's, and no name at all.
        ("ERROR_WINHTTP_SECURE_FAILURE", nil), ("WU_E_PT_HTTP_STATUS_DENIED", nil), ("80072F8F", nil), ("12175", nil),
    ])
    func theNameOfWinHTTPIsTold(typed: String, name: String?) throws {
        let statement = try #require(Explanation.all(in: typed).first).nameOfWinHTTP
        #expect((statement != nil) == (name != nil))
        if let statement, let name {
            #expect(statement.text.en.hasSuffix("calls the same number \(name)."))
            #expect(statement.text.ja.contains(name))
        }
    }

    /// Of the names of a number that of WinHTTP stands first, then WinINet's.
    @Test func theNameOfWinHTTPStandsFirst() {
        for code in Catalogue.codes {
            let worlds = (Catalogue.entry(for: code)?.symbols ?? []).map { $0.hasPrefix("ERROR_WINHTTP_") }
            #expect(worlds == worlds.sorted { $0 && !$1 }, "\(code)")
        }
    }
}
