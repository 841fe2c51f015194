import Facts

extension Outcome {
    /// TLS fails on its way or at one of its ends.
    public static let tls = Outcome(
        .tls,
        title: Text(en: "The TLS connection cannot be set up", ja: "TLS 接続を確立できない"),
        reasons: { facts in [.tlsHasManyCauses] + (facts.usesWSUS == true ? [] : [.pinned]) },
        saying: { _ in .tls },
        cards: Fixes.tls)
}

extension Statement {
    static let tlsHasManyCauses = Statement(
        Text(
            en:
                "TLS fails through a wrong clock, old protocols, limited ciphers, or a proxy that inspects the traffic.",
            ja: "TLS の失敗は、時刻のずれ、古いプロトコル、暗号スイートの制限、プロキシによる復号で起こります。"),
        .documented, [.clock, .commonErrors, .cipherSuites, .updateSecurity])
}

extension CallerSaying {
    static let tls = CallerSaying(
        "the secure connection to the update server fails", "更新サーバーとの暗号化通信に失敗している",
        next: Text(
            en: "Please tell me the date and time your PC shows; if they are right, we look further.",
            ja: "PC に表示されている日付と時刻をお知らせください。正しければ、さらに確認します。"))
}
