/// What can be wrong with a port.
public enum PortFault: Sendable, Hashable {
    /// Nothing follows the colon.
    case missing
    case notNumber(String)
    case outOfRange(String)

    func text(of item: Shown) -> Text {
        switch self {
        case .missing:
            Text(
                en: "In \(item.en) no port follows the colon. Add it, for example 8080.",
                ja: "\(item.ja)の「:」の後ろにポート番号がありません。8080 のように追加してください。")
        case .notNumber(let port):
            Text(
                en: "\(Shown(port).en) in \(item.en) is not a port. A port is a number from 1 to 65535.",
                ja: "\(item.ja)の\(Shown(port).ja)はポート番号ではありません。1 から 65535 までの数を指定してください。")
        case .outOfRange(let port):
            Text(
                en: "There is no port \(Shown(port).en), as in \(item.en). A port is a number from 1 to 65535.",
                ja: "\(item.ja)の\(Shown(port).ja)は存在しないポート番号です。1 から 65535 までの数を指定してください。")
        }
    }
}
