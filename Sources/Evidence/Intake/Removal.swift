import Facts

/// Something that was taken out of foreign text at the door.
public struct Removal: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Bytes that are no text in the encoding of the file.
        case broken
        /// Control and format characters, shown as tokens such as `<ESC>`.
        case control
        /// Zero-width characters.
        case invisible
        /// A user name and password in front of a host.
        case userInfo = "user-info"
        /// The value of an `Authorization` or `Proxy-Authorization` header.
        case authorization
        case cookie
        /// A value that is called a password, or a hash of one (`PassNT`, `PassLM`).
        case password
        /// An access token, a signature in an address, a key of a service.
        case token
        /// The body of a private key.
        case privateKey = "private-key"
        /// An NTLM message, from which a password can be guessed.
        case ntlm
        /// Lines beyond the size that is let in.
        case excess
    }

    public let kind: Kind
    /// The first line concerned, from 1.
    public let line: Int
    /// How many places; of `excess`, how many lines.
    public let count: Int

    /// What was done, for whoever gave the text.
    public var text: Text {
        let what = kind.text
        return Text(
            en: "From line \(line) on: \(what.en) (\(count)).", ja: "\(line) 行目以降: \(what.ja) (\(count) 件)。")
    }
}

extension Removal.Kind {
    /// What it was and what became of it.
    public var text: Text {
        switch self {
        case .broken: Text(en: "bytes that are no text, shown as U+FFFD", ja: "文字として読めないバイトを U+FFFD に置き換えました")
        case .control: Text(en: "control characters, shown as tokens", ja: "制御文字を記号に置き換えました")
        case .invisible: Text(en: "invisible characters, removed", ja: "表示されない文字を取り除きました")
        case .userInfo: Text(en: "user name or password in an address, removed", ja: "アドレス内の資格情報を取り除きました")
        case .authorization: Text(en: "login data in a header, removed", ja: "ヘッダー内の認証情報を取り除きました")
        case .cookie: Text(en: "cookie, removed", ja: "Cookie を取り除きました")
        case .password: Text(en: "password or password hash, removed", ja: "パスワードまたはそのハッシュを取り除きました")
        case .token: Text(en: "token, signature or key, removed", ja: "トークン、署名またはキーを取り除きました")
        case .privateKey: Text(en: "private key, removed", ja: "秘密キーを取り除きました")
        case .ntlm: Text(en: "NTLM message, removed", ja: "NTLM メッセージを取り除きました")
        case .excess: Text(en: "more lines than can be taken in, left out", ja: "サイズの上限を超える行を読み込みませんでした")
        }
    }
}

/// The removals as they come up, those of a kind counted together.
struct Ledger: Sendable {
    private var found: [Removal.Kind: (line: Int, count: Int)] = [:]
    /// The lines of the file that were cleaned before: where a piece of it begins.
    var linesBefore = 0
    /// What the next line may begin with, by what the last line ended with.
    var open: Secret.Rest?

    /// - Parameter line: counted in the piece that is being cleaned.
    mutating func note(_ kind: Removal.Kind, line: Int, count: Int = 1) {
        let earlier = found[kind] ?? (linesBefore + line, 0)
        found[kind] = (min(earlier.line, linesBefore + line), earlier.count + count)
    }

    var removed: [Removal] {
        Removal.Kind.allCases
            .compactMap { kind in found[kind].map { Removal(kind: kind, line: $0.line, count: $0.count) } }
            .sorted { $0.line < $1.line }
    }
}
