/// What can be wrong with a proxy list or a bypass list. `item` is the item concerned, as typed.
public enum ListFault: Error, Sendable, Hashable {
    case noProxy
    /// A user name or password. Carries nothing, for it must not be repeated.
    case credentials
    case character(CharacterFault)
    case entry(EntryFault, item: String)
    case host(HostFault, item: String)
    case port(PortFault, item: String)

    /// Which part is wrong, why, and what to do.
    public var text: Text {
        switch self {
        case .noProxy:
            Text(
                en: "No proxy server is given. Write it as host:port, for example proxy.example.com:8080.",
                ja: "プロキシ サーバーが指定されていません。"
                    + "proxy.example.com:8080 のように「ホスト名:ポート番号」の形で指定してください。")
        case .credentials:
            Text(
                en: "The value contains a user name or password (the part before '@'). "
                    + "The WinHTTP setting has no place for it: leave it out.",
                ja: "値にユーザー名またはパスワード (@ より前の部分) が含まれています。"
                    + "WinHTTP のプロキシ設定には資格情報を指定できないため、取り除いてください。")
        case .character(let fault): fault.text
        case .entry(let fault, let item): fault.text(of: Shown(item))
        case .host(let fault, let item): fault.text(of: Shown(item))
        case .port(let fault, let item): fault.text(of: Shown(item))
        }
    }
}
