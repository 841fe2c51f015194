import Engine
import Facts

/// What texts say to the walk beyond themselves: a code, a proxy's address, exceptions, the address of a script.
public enum TextSettlements {
    /// The groups that these codes belong to.
    public static func ofCodes(_ codes: [ErrorCode]) -> [Settlement] { CodeGroup.settlements(of: codes) }

    /// - Parameter list: where the proxy is: the PC itself, where one of the servers is there.
    public static func ofProxy(_ list: ProxyServerList) -> [Settlement] {
        let isLocal = list.items.contains { isThisComputer($0.address.host) }
        return [
            Settlement(WalkVariables.proxyTold.name, ["yes"]),
            Settlement(WalkVariables.proxyPlace.name, [isLocal ? "local" : "network"]),
        ]
    }

    /// A slash makes Windows refuse the whole list of exceptions.
    public static func ofExceptions(_ text: String) -> [Settlement] {
        let hasSlash = text.contains("/")
        return [Settlement(WalkVariables.bypassForm.name, [hasSlash ? "slash" : "plain"])]
    }

    /// Where a script (PAC) is: in a file, on the PC's own address, or in the network.
    public static func ofScript(_ address: String) -> [Settlement] {
        let place: String
        if !PACReview.isOnTheWeb(address) {
            place = "file"
        } else {
            let host = try? WebAddress.parse(address).get().host
            place = host.map(isThisComputer) ?? false ? "local" : "network"
        }
        return [Settlement(WalkVariables.pacPlace.name, [place])]
    }

    /// `127.x`, `localhost`, `::1`: no other machine can be meant.
    public static func isThisComputer(_ host: String) -> Bool {
        let host = host.lowercased()
        return host == "localhost" || host == "[::1]" || host == "::1" || host == "0.0.0.0"
            || host.hasPrefix("127.") && host.allSatisfy { $0 == "." || $0.isNumber }
    }
}
