/// The names that the two HTTP libraries of Windows, WinHTTP and WinINet, give to one number.
enum LibraryName {
    private static let winhttp = "ERROR_WINHTTP_"
    private static let wininet = ["ERROR_INTERNET_", "ERROR_HTTP_", "WININET_E_"]

    /// WinHTTP's name for a number that WinINet calls otherwise: ERROR_WINHTTP_SECURE_FAILURE for
    /// ERROR_INTERNET_DECODING_FAILED. Nil where the two agree, or WinHTTP has no name for it.
    static func ofWinHTTP(insteadOf typed: String, among symbols: [String]) -> String? {
        let typed = FullWidth.fold(typed).uppercased()
        guard let prefix = wininet.first(where: typed.hasPrefix) else { return nil }
        guard let name = symbols.first(where: { $0.hasPrefix(winhttp) }) else { return nil }
        return name.dropFirst(winhttp.count) == typed.dropFirst(prefix.count) ? nil : name
    }
}
