/// What can be wrong with the make-up of one item of a list.
public enum EntryFault: Sendable, Hashable {
    case blankInside
    /// `http//proxy`, `http:/proxy`.
    case brokenPrefix
    case unknownPrefix(String)
    case unknownScheme(String)
    /// A path in a proxy list: the address of a script or a page.
    case scriptAddress
    case pathInBypass
    case trailingSlash
    /// A slash in a bypass list that is to be written.
    case slashInBypass
    /// `.example.com` in a bypass list that is to be written.
    case leadingDot
    case bareIPv6
    /// `www.*.com` in a bypass list that is to be written.
    case starInside
    /// `<local>` or `<-loopback>` run together with another entry.
    case gluedToken

    func text(of item: Shown) -> Text {
        switch self {
        case .blankInside:
            Text(
                en: "There is a blank inside \(item.en). Take it out, or put ';' between the entries.",
                ja: "\(item.ja)の途中に空白があります。空白を取り除くか、項目の間を「;」で区切ってください。")
        case .brokenPrefix:
            Text(
                en: "The prefix in \(item.en) is misspelt: it is http://, with a colon and two slashes. "
                    + "Correct it or leave it out.",
                ja: "\(item.ja)の先頭が http:// (コロンとスラッシュ 2 つ) の形になっていません。修正するか、取り除いてください。")
        case .unknownPrefix(let prefix):
            Text(
                en:
                    "\(Shown(prefix).en) in \(item.en) is not known. In front of a host only http:// can stand; leave it out.",
                ja: "\(item.ja)の\(Shown(prefix).ja)は使用できません。ホスト名の前に付けられるのは http:// だけです。取り除いてください。")
        case .unknownScheme(let scheme):
            Text(
                en: "\(Shown(scheme).en) in \(item.en) is not known. An item can begin with "
                    + "http=, https=, ftp=, gopher= or socks=.",
                ja: "\(item.ja)の\(Shown(scheme).ja)は使用できません。"
                    + "項目の先頭に付けられるのは http=、https=、ftp=、gopher=、socks= です。")
        case .scriptAddress:
            Text(
                en: "\(item.en) has a path: it is the address of a configuration script (PAC) or of a page, "
                    + "not a proxy server. Write the proxy as host:port.",
                ja: "\(item.ja)にはパスがあります。自動構成スクリプト (PAC) や Web ページのアドレスであり、"
                    + "プロキシ サーバーではありません。プロキシ サーバーは「ホスト名:ポート番号」の形で指定してください。")
        case .pathInBypass:
            Text(
                en: "\(item.en) has a path. An entry of the bypass list names a host: leave the path out.",
                ja: "\(item.ja)にはパスがあります。バイパス リストに指定するのはホスト名です。パスを取り除いてください。")
        case .trailingSlash:
            Text(
                en: "\(item.en) ends in a slash. Leave it out.",
                ja: "\(item.ja)の末尾にスラッシュがあります。取り除いてください。")
        case .slashInBypass:
            Text(
                en: "A slash stands in \(item.en). In a test WinHTTP refused the whole list because of one, and in the "
                    + "user's setting the proxy was off for every host. Write host names and wild cards.",
                ja: "\(item.ja)に「/」があります。検証では、WinHTTP はリスト全体を拒否し、ユーザーの設定ではすべてのホストで"
                    + "プロキシが使われなくなりました。ホスト名とワイルドカードで指定してください。")
        case .leadingDot:
            Text(
                en: "\(item.en) begins with a dot. In a test it covered no host; a domain is written as *.example.com.",
                ja: "\(item.ja)は「.」で始まっています。検証ではどのホストにも一致しませんでした。ドメインは *.example.com の"
                    + "形で指定してください。")
        case .bareIPv6:
            Text(
                en: "\(item.en) is an IPv6 address. Put it in brackets.",
                ja: "\(item.ja)は IPv6 アドレスです。角かっこで囲んでください。")
        case .starInside:
            Text(
                en: "\(item.en) has a star inside a name. The documents on WinHTTP know one at the left end only.",
                ja: "\(item.ja)では、名前の途中に「*」があります。WinHTTP の資料にあるのは左端の「*」だけです。")
        case .gluedToken:
            Text(
                en: "\(item.en) is two entries run together. <local> and <-loopback> stand alone: "
                    + "put ';' between them.",
                ja: "\(item.ja)では 2 つの項目がつながっています。<local> と <-loopback> は単独の項目です。"
                    + "間を「;」で区切ってください。")
        }
    }
}
