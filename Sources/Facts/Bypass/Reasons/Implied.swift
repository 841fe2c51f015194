/// What goes around the proxy without an entry.
extension BypassReason {
    /// Why an address is reached directly though no entry covers it; nil where it is not.
    static func implied(_ address: WebAddress, _ reader: BypassReader) -> BypassReason? {
        switch (reader, address.host) {
        case (.winHTTP, "localhost"): thisPC(.singleSource, [.ansibleLoopback])
        case (.winHTTP, "127.0.0.1"): thisPC(.documented, [.ansibleLoopback, .proxyWatch])
        case (.winHTTP, _) where address.isInLoopbackNetwork: loopbackNetwork
        case _ where address.isLoopback: thisPC(.inferred, [.wininet, .ansibleLoopback])
        case _ where address.isLinkLocal: linkLocal
        default: nil
        }
    }

    /// The same, in WinHTTP's reading, where the list has `<-loopback>`: only the PC's own addresses were tried with it.
    func notTakenBack(for address: WebAddress) -> BypassReason {
        let wasTried = address.host == "localhost" || address.isInLoopbackNetwork
        return BypassReason(
            Self.inSpiteOfToken, both: wasTried ? winHTTP : Basis(.inferred, [.ansibleLoopback, .proxyWatch]))
    }

    static let takenBack = BypassReason(
        Text(
            en: "<-loopback> takes back that the PC's own names are reached directly without an entry.",
            ja: "<-loopback> があるため、この PC 自身への接続もプロキシを経由します。"),
        both: Basis(.documented, [.wininet, .chromiumProxy]))

    private static let inSpiteOfToken = Text(
        en: "WinHTTP reaches it directly, whatever <-loopback> says.",
        ja: "WinHTTP は <-loopback> があっても直接接続します。")

    private static func thisPC(_ grade: Grade, _ sources: [Source]) -> BypassReason {
        BypassReason(
            Text(
                en: "This is the PC itself, which is reached directly without an entry.",
                ja: "この PC 自身を指すため、項目がなくても直接接続されます。"),
            winHTTP: Basis(grade, sources),
            winINet: Basis(.documented, [.wininet, .chromiumProxy, .proxyWatch]))
    }

    private static let loopbackNetwork = BypassReason(
        Text(
            en: "WinHTTP reaches every address that begins with 127 directly, without an entry.",
            ja: "WinHTTP は、127 で始まるすべてのアドレスに、項目がなくても直接接続します。"),
        both: Basis(.singleSource, [.proxyWatch]))

    private static let linkLocal = BypassReason(
        Text(
            en: "Addresses that PCs give themselves (169.254) are reached directly without an entry.",
            ja: "PC が自動で割り当てるアドレス (169.254) には、項目がなくても直接接続されます。"),
        winHTTP: Basis(.singleSource, [.proxyWatch]),
        winINet: Basis(.documented, [.chromiumProxy, .proxyWatch]))
}
