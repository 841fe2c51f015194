/// What to say to the caller: one to three plain sentences, without the words of the trade.
extension OutcomeWords {
    public func tell(_ facts: CaseFacts) -> Text {
        switch outcome {
        case .notProxy: Self.notProxy
        case .endpointClosed: Self.endpointClosed
        case .bypassMissing: Self.bypassMissing
        case .malformedSetting: Self.malformedSetting
        case .wsus: Self.wsus
        case .proxyAuthentication: Self.proxyAuthentication
        case .automaticProxy: Self.automaticProxy
        case .firewall: Self.firewall
        case .localFilter: Self.localFilter
        case .range: Self.range
        case .tls: Self.tls
        case .nameResolution: Self.nameResolution
        case .proxyRefuses: Self.proxyRefuses
        case .notUsingProxy: facts.usesWSUS == true ? Self.wsus : Self.notUsingProxy
        case .askNetworkTeam: Self.askNetworkTeam
        case .nothingLeft: Self.nothingLeft
        }
    }

    static let notProxy = Text(
        en: "This error does not come from the proxy. Please leave the proxy settings as they are; "
            + "we look into what the code points to.",
        ja: "このエラーの原因はプロキシではありません。プロキシの設定は変更せず、そのままお待ちください。コードが示す別の原因を調べます。")

    static let endpointClosed = Text(
        en: "Microsoft has switched off the servers that this version of Windows asks for updates. "
            + "No setting on your PC can change that. We will bring the updates to it in another way.",
        ja: "この Windows が使う更新サーバーは、Microsoft による提供が終了しています。"
            + "PC の設定では解決できないため、別の方法で更新プログラムを適用します。")

    static let bypassMissing = Text(
        en: "Your PC asks the proxy for a server that stands inside our own network. "
            + "An administrator adds that server as an exception; then please try again.",
        ja: "お使いの PC が、社内の更新サーバーへの通信をプロキシに送っています。管理者が例外として登録した後に、もう一度お試しください。")

    static let malformedSetting = Text(
        en: "The address of the proxy on your PC has a typing error, so Windows cannot use it. "
            + "We correct it; then please try again.",
        ja: "お使いの PC に登録されたプロキシのアドレスに誤りがあり、Windows が利用できません。修正した後に、もう一度お試しください。")

    static let wsus = Text(
        en: "Your PC gets its updates from a server of our own. We check that server and the way to it. "
            + "You need not change anything.",
        ja: "お使いの PC は社内のサーバーから更新プログラムを取得しています。サーバーと通信経路を確認しますので、設定は変更しないでください。")

    static let proxyAuthentication = Text(
        en: "The proxy asks for a name and password, which Windows Update cannot give. "
            + "The proxy has to be changed, not your PC. Please do not enter your password anywhere for it.",
        ja: "プロキシがユーザー名とパスワードを求めていますが、Windows Update は入力できません。"
            + "対処はプロキシ側で行います。パスワードはどこにも入力しないでください。")

    static let range = Text(
        en: "Updates are found, but the proxy does not let them be downloaded in pieces. "
            + "The administrators of the proxy have to allow that.",
        ja: "更新プログラムは見つかっていますが、プロキシが分割ダウンロードを許可していません。プロキシの担当者に対処を依頼します。")

    static let tls = Text(
        en: "The secure connection to the update server fails. Please tell me the date and time your PC shows; "
            + "if they are right, we look at the proxy and at Windows.",
        ja: "更新サーバーとの暗号化通信に失敗しています。PC に表示されている日付と時刻をお知らせください。"
            + "正しければ、プロキシと Windows の設定を確認します。")

    static let nameResolution = Text(
        en: "Your PC cannot find the address of a server by its name. We check whether the name is right "
            + "and whether the proxy is used at all.",
        ja: "お使いの PC が、サーバーの名前からアドレスを調べられません。名前が正しいか、プロキシが使われているかを確認します。")

    static let proxyRefuses = Text(
        en: "The proxy does not let the update traffic pass. Its administrators have to allow it; "
            + "you need not change anything on your PC.",
        ja: "プロキシが更新に必要な通信を許可していません。プロキシの担当者に許可を依頼します。PC の設定変更は不要です。")

    static let notUsingProxy = Text(
        en: "Windows Update does not go through the proxy, although your browser may. "
            + "An administrator gives Windows the proxy's address; then please try again.",
        ja: "ブラウザーが使えていても、Windows Update はプロキシを使っていません。管理者が Windows にプロキシを設定した後に、もう一度お試しください。")

    static let askNetworkTeam = Text(
        en: "To go on we need a few answers from the people who run the proxy. "
            + "We ask them now and come back to you.",
        ja: "続きを調べるには、プロキシの担当者への確認が必要です。これから確認し、改めてご連絡します。")

    static let nothingLeft = Text(
        en: "What we could try together did not help. We collect the logs and pass your case on with all that we know.",
        ja: "この場で試せる対処では解決しませんでした。ログを採取し、これまでの結果とあわせて担当に引き継ぎます。")
}
