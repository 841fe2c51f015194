/// A character that no list can hold.
public enum CharacterFault: Sendable, Hashable {
    case control(Unicode.Scalar)
    /// A full-width form, a look-alike or an invisible character.
    case notHalfWidth(Unicode.Scalar)
    case notASCII(Unicode.Scalar)
    case quotationMark
    case shell(Unicode.Scalar)
    /// `<` or `>` outside `<local>` and `<-loopback>`.
    case angleBracket

    var text: Text {
        switch self {
        case .control(let scalar):
            Text(
                en: "The value contains the control character \(Shown(scalar).en). Type it again without it.",
                ja: "値に制御文字\(Shown(scalar).ja) が含まれています。取り除いて入力し直してください。")
        case .notHalfWidth(let scalar):
            Text(
                en: "The value contains \(Shown(scalar).en), which is not a half-width character. "
                    + "Write everything in half-width.",
                ja: "値に半角文字ではない\(Shown(scalar).ja) が含まれています。すべて半角で入力してください。")
        case .notASCII(let scalar):
            Text(
                en: "The value contains \(Shown(scalar).en). Only ASCII can be used here; "
                    + "write an international name in its xn-- form.",
                ja: "値に\(Shown(scalar).ja) が含まれています。使用できるのは半角英数字と記号だけです。"
                    + "国際化ドメイン名は xn-- で始まる形で入力してください。")
        case .quotationMark:
            Text(
                en: "The value contains a quotation mark. Leave it out: the command has those it needs.",
                ja: "値に引用符が含まれています。必要な引用符はコマンドに付いているため、取り除いてください。")
        case .shell(let scalar):
            Text(
                en: "The value contains '\(scalar)', which cmd or PowerShell reads as its own. "
                    + "No host name has it: leave it out.",
                ja: "値に「\(scalar)」が含まれています。コマンド プロンプトまたは PowerShell で特別な意味を持つ文字であり、"
                    + "ホスト名には使われません。取り除いてください。")
        case .angleBracket:
            Text(
                en: "The value contains '<' or '>'. They belong only to <local> and <-loopback>, "
                    + "and these only to the bypass list.",
                ja: "値に「<」または「>」が含まれています。使用できるのは、バイパス リストの <local> と <-loopback> だけです。")
        }
    }
}
