import Engine

/// What to say to the caller: one to three plain sentences, without technical terms, and no surer than the verdict.
extension OutcomeWords {
    /// - Parameter verdict: only what is found is stated flatly.
    public func tell(_ facts: CaseFacts, _ verdict: Verdict?) -> Text {
        guard let saying = saying(facts) else {
            return outcome == .askNetworkTeam ? Self.askNetworkTeam : Self.nothingLeft
        }
        return saying.text(verdict ?? .notRuledOut)
    }

    private func saying(_ facts: CaseFacts) -> CallerSaying? {
        switch outcome {
        case .notProxy: .notProxy
        case .endpointClosed: .endpointClosed
        case .bypassMissing: .bypassMissing
        case .malformedSetting: .malformedSetting
        case .wsus: .wsus
        case .proxyAuthentication: .proxyAuthentication
        case .automaticProxy: .automaticProxy
        case .firewall: .firewall
        case .localFilter: .localFilter
        case .range: .range
        case .tls: .tls
        case .nameResolution: .nameResolution
        case .proxyRefuses: .proxyRefuses
        case .notUsingProxy: facts.usesWSUS == true ? .wsus : .notUsingProxy
        case .askNetworkTeam, .nothingLeft: nil
        }
    }

    private static let askNetworkTeam = Text(
        en: "To go on we need a few answers from the people who run the proxy. "
            + "We ask them now and come back to you.",
        ja: "続きを調べるには、プロキシの担当者への確認が必要です。これから確認し、改めてご連絡します。")

    private static let nothingLeft = Text(
        en: "What we could try together did not help. We collect the logs and pass your case on with all that we know.",
        ja: "この場で試せる対処では解決しませんでした。ログを採取し、これまでの結果とあわせて担当に引き継ぎます。")
}

/// What a cause means to a caller: a clause that can be stated, guessed or left open, and what follows.
struct CallerSaying: Sendable {
    /// `the proxy refuses the updates`; in Japanese up to the verb in its plain form.
    let clause: Text
    let next: Text

    init(_ en: String, _ ja: String, next: Text) {
        clause = Text(en: en, ja: ja)
        self.next = next
    }

    func text(_ verdict: Verdict) -> Text {
        switch verdict {
        case .found:
            Text(
                en: "We found the cause: \(clause.en). \(next.en)", ja: "原因が分かりました。\(clause.ja)ためです。\(next.ja)")
        case .likely:
            Text(en: "Probably \(clause.en). \(next.en)", ja: "おそらく、\(clause.ja)ためと考えられます。\(next.ja)")
        case .notRuledOut:
            Text(
                en: "It may be that \(clause.en). We check that first. \(next.en)",
                ja: "\(clause.ja)可能性があります。まず確認します。\(next.ja)")
        }
    }
}

extension CallerSaying {
    static let notProxy = CallerSaying(
        "the fault is in Windows itself and not in the network", "ネットワークではなく Windows 自身に問題がある",
        next: Text(
            en: "Please leave the proxy settings as they are.", ja: "プロキシの設定は変更せず、そのままお待ちください。"))

    static let endpointClosed = CallerSaying(
        "Microsoft has switched off the servers that this version of Windows asks for updates",
        "この Windows が使う更新サーバーの提供が終了している",
        next: Text(
            en: "If so, no setting on your PC can change that, and we bring the updates to it in another way.",
            ja: "その場合、PC の設定では解決できないため、別の方法で更新プログラムを適用します。"))

    static let bypassMissing = CallerSaying(
        "your PC asks the proxy for a server that stands inside our own network",
        "お使いの PC が社内の更新サーバーへの通信をプロキシに送っている",
        next: Text(
            en: "If so, an administrator adds that server as an exception; then please try again.",
            ja: "その場合は、管理者が例外として登録した後に、もう一度お試しください。"))

    static let malformedSetting = CallerSaying(
        "a proxy setting on your PC is written in a way that Windows cannot use",
        "お使いの PC のプロキシ設定に、Windows が利用できない書き方がある",
        next: Text(en: "If so, we correct it; then please try again.", ja: "その場合は、修正した後にもう一度お試しください。"))

    static let wsus = CallerSaying(
        "the server of our own that your PC gets its updates from, or the way to it, is at fault",
        "お使いの PC が更新を取得する社内のサーバー、またはそこまでの経路に問題がある",
        next: Text(en: "You need not change anything.", ja: "設定は変更しないでください。"))

    static let proxyAuthentication = CallerSaying(
        "the proxy requires a name and password, which Windows Update cannot give",
        "プロキシがユーザー名とパスワードを求めており、Windows Update が応答できない",
        next: Text(
            en: "That is mended at the proxy, not on your PC. Please do not enter your password anywhere for it.",
            ja: "対処はプロキシ側で行います。パスワードはどこにも入力しないでください。"))

    static let range = CallerSaying(
        "a device on the way does not allow updates to be downloaded in pieces",
        "途中の機器が更新プログラムの分割ダウンロードを許可していない",
        next: Text(en: "The people who run it have to allow that.", ja: "許可は、その機器の担当者に依頼します。"))

    static let tls = CallerSaying(
        "the secure connection to the update server fails", "更新サーバーとの暗号化通信に失敗している",
        next: Text(
            en: "Please tell me the date and time your PC shows; if they are right, we look further.",
            ja: "PC に表示されている日付と時刻をお知らせください。正しければ、さらに確認します。"))

    static let nameResolution = CallerSaying(
        "your PC cannot find the address of a server by its name",
        "お使いの PC がサーバーの名前からアドレスを調べられない",
        next: Text(en: "You need not change anything yet.", ja: "まだ設定は変更しないでください。"))

    static let proxyRefuses = CallerSaying(
        "a proxy or a filter on the way does not let the updates pass", "途中のプロキシやフィルターが更新の通信を許可していない",
        next: Text(
            en: "The people who run it have to allow that; you need not change anything on your PC.",
            ja: "許可は担当者に依頼します。PC の設定変更は不要です。"))

    static let notUsingProxy = CallerSaying(
        "Windows Update does not go through the proxy, although your browser may",
        "ブラウザーが使えていても、Windows Update がプロキシを使っていない",
        next: Text(
            en: "If so, an administrator gives Windows the proxy's address; then please try again.",
            ja: "その場合は、管理者が Windows にプロキシを設定した後に、もう一度お試しください。"))
}
