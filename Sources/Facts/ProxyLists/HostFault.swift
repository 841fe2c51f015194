/// What can be wrong with a host.
public enum HostFault: Sendable, Hashable {
    case missing
    case character(Character)
    case emptyLabel
    /// A hyphen where a part of the name begins or ends; at the very front a program would take it for an option.
    case hyphen
    case tooLong
    case badIPv4
    case badIPv6
    /// An IPv6 address without brackets.
    case bareIPv6
    case severalColons

    func text(of item: Shown) -> Text {
        switch self {
        case .missing:
            Text(
                en: "There is no host name in \(item.en). Add it, or take the item out.",
                ja: "\(item.ja)にホスト名がありません。ホスト名を追加するか、この項目を取り除いてください。")
        case .character(let character):
            Text(
                en: "\(item.en) contains '\(character)', which cannot be part of a host name. Correct the name.",
                ja: "\(item.ja)に、ホスト名に使用できない「\(character)」が含まれています。ホスト名を修正してください。")
        case .emptyLabel:
            Text(
                en: "\(item.en) has a dot with nothing in front of it. Correct the name.",
                ja: "\(item.ja)には、前に文字のない「.」があります。ホスト名を修正してください。")
        case .hyphen:
            Text(
                en: "A part of the name in \(item.en) begins or ends with a hyphen. Correct the name.",
                ja: "\(item.ja)には、「-」で始まる部分または「-」で終わる部分があります。ホスト名を修正してください。")
        case .tooLong:
            Text(
                en: "\(item.en) is longer than a host name can be: 253 characters, 63 between two dots.",
                ja: "\(item.ja)はホスト名として長すぎます。全体で 253 文字、「.」の間は 63 文字までです。")
        case .badIPv4:
            Text(
                en: "\(item.en) is not a possible IPv4 address: it takes four numbers from 0 to 255.",
                ja: "\(item.ja)は IPv4 アドレスとして正しくありません。0 から 255 までの数が 4 つ必要です。")
        case .badIPv6:
            Text(
                en: "\(item.en) is not a complete IPv6 address in brackets, such as [2001:db8::1]:8080.",
                ja: "\(item.ja)は、[2001:db8::1]:8080 のような角かっこ付きの IPv6 アドレスとして正しくありません。")
        case .bareIPv6:
            Text(
                en: "\(item.en) is an IPv6 address. Put it in brackets, a port behind them: [2001:db8::1]:8080.",
                ja: "\(item.ja)は IPv6 アドレスです。アドレスを角かっこで囲み、ポート番号はその後ろに付けてください: "
                    + "[2001:db8::1]:8080")
        case .severalColons:
            Text(
                en: "\(item.en) has more than one colon. Write host:port; several items are separated by ';'.",
                ja: "\(item.ja)に「:」が 2 つ以上あります。「ホスト名:ポート番号」の形で入力し、"
                    + "複数の項目は「;」で区切ってください。")
        }
    }
}
