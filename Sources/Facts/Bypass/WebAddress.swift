/// What a request is addressed to, as far as a bypass list looks at it: `https://wsus01.example.com:8531`.
///
/// It is only made by reading a text. A path is passed over: no entry of a list knows one.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    public enum Scheme: String, Sendable, Hashable, CaseIterable {
        case http, https

        /// The port where none is written.
        var port: UInt16 { self == .http ? 80 : 443 }
    }

    public let scheme: Scheme
    /// A name in lower case, an IPv4 address, or an IPv6 address in brackets.
    public let host: String
    public let port: UInt16

    /// Without path, and with the port only where it is not the scheme's own.
    public var description: String {
        "\(scheme.rawValue)://\(host)" + (port == scheme.port ? "" : ":\(port)")
    }

    /// Reads a URL, or a host with or without a port, which is then taken as `http://`.
    public static func parse(_ text: String) -> Result<WebAddress, WebAddressFault> {
        do {
            return .success(try WebAddress(text))
        } catch {
            return .failure(error)
        }
    }

    init(_ text: String) throws(WebAddressFault) {
        // First of all, so that no later sentence can quote a piece of a password.
        if FullWidth.fold(text).contains("@") { throw .credentials }
        var rest = text[...]
        scheme = try Self.takeScheme(&rest)
        let authority = rest.prefix { !"/?#".contains($0) }
        let address = try Self.address(authority, of: text)
        host = address.host.lowercased()
        port = address.port ?? scheme.port
    }

    private static func takeScheme(_ rest: inout Substring) throws(WebAddressFault) -> Scheme {
        guard let marks = rest.firstRange(of: "://") else { return .http }
        let word = rest[..<marks.lowerBound]
        guard let scheme = Scheme(rawValue: word.lowercased()) else { throw .scheme(String(word)) }
        rest = rest[marks.upperBound...]
        return scheme
    }

    private static func address(_ text: Substring, of item: String) throws(WebAddressFault) -> HostPort {
        do {
            return try HostPort(text, of: item, wildcards: false)
        } catch {
            throw .address(error)
        }
    }
}

/// Why a text is no address of a request.
public enum WebAddressFault: Error, Sendable, Hashable {
    /// Carries nothing, for it must not be repeated.
    case credentials
    /// Another scheme than http and https.
    case scheme(String)
    case address(ListFault)

    /// Which part is wrong, why, and what to do.
    public var text: Text {
        switch self {
        case .credentials:
            Text(
                en: "The URL contains a user name or password (the part before '@'). Leave it out.",
                ja: "URL にユーザー名またはパスワード (@ より前の部分) が含まれています。取り除いてください。")
        case .scheme(let word):
            Text(
                en: "\(Shown(word + "://").en) is no request of Windows Update. A URL begins with http:// or https://.",
                ja: "\(Shown(word + "://").ja)は Windows Update の要求では使われません。"
                    + "URL は http:// または https:// で始めてください。")
        case .address(let fault): fault.text
        }
    }
}
