import Facts

extension Outcome {
    /// TLS fails on its way or at one of its ends.
    public static let tls = Outcome(
        .tls,
        title: Text(en: "The TLS connection cannot be set up", ja: "TLS 接続を確立できない"),
        reasons: { facts in [.tlsHasManyCauses] + (facts.usesWSUS == true ? [] : [.pinned]) },
        tell: { _ in callersWords },
        cards: Fixes.tls)

    private static let callersWords = Text(
        en: "The secure connection to the update server fails. Please tell me the date and time your PC shows; "
            + "if they are right, we look at the proxy and at Windows.",
        ja: "更新サーバーとの暗号化通信に失敗しています。PC に表示されている日付と時刻をお知らせください。"
            + "正しければ、プロキシと Windows の設定を確認します。")
}

extension Statement {
    static let tlsHasManyCauses = Statement(
        Text(
            en:
                "TLS fails through a wrong clock, old protocols, limited ciphers, or a proxy that inspects the traffic.",
            ja: "TLS の失敗は、時刻のずれ、古いプロトコル、暗号スイートの制限、プロキシによる復号で起こります。"),
        .documented, [.clock, .commonErrors, .cipherSuites, .updateSecurity])
}
