import Facts

/// "Updates" can be those of another product, which reads its proxy elsewhere.
extension Fixes {
    /// Asked first where the code says nothing that would show it to be Windows Update's.
    static func productFirst(_ facts: CaseFacts) -> [Fix] {
        ["none", "other"].contains(facts.known.value(of: "class")) ? [whichProduct] : []
    }

    static let whichProduct = Fix.look(
        "which-product", title: Text(en: "Ask which product fails", ja: "失敗している製品を確認する"), answers: ["what"],
        steps: [
            Text(
                en:
                    "Only Windows Update itself? Go on. Store, Defender or Office: this is not a case of Windows Update.",
                ja: "Windows Update 自身であれば先へ進みます。Store、Defender、Office の場合、Windows Update の問題ではありません。"),
            Text(
                en: "Store and Office apps follow the signed-in user's setting.",
                ja: "Store や Office のアプリは、ログオン中のユーザーの設定を参照します。"),
            Text(
                en: "The sensor of Defender for Endpoint reads WinHTTP, or a static proxy of its own in the registry.",
                ja: "Defender for Endpoint のセンサーは、WinHTTP、またはレジストリにある専用のプロキシ設定を参照します。"),
        ],
        expect: Text(
            en: "In Settings > Windows Update an entry failed, with a code of its own.",
            ja: "[設定] - [Windows Update] に、エラー コード付きの失敗した項目が表示されます。"),
        verify: Text(
            en: "If it is another product, hand the case to those who look after that product.",
            ja: "別の製品であれば、その製品の担当に引き継ぎます。"),
        basis: [.storesDiffer, .sensorHasItsOwn])
}

extension Statement {
    fileprivate static let storesDiffer = Statement(
        Text(
            en:
                "Features of Windows read different settings: the user's, WinHTTP's, an account's, or one of their own.",
            ja: "Windows の機能により、ユーザー、WinHTTP、アカウント、専用のものと、参照するプロキシ設定が異なります。"),
        .singleSource, [.jpwinsup2024])

    fileprivate static let sensorHasItsOwn = Statement(
        Text(
            en: "The Defender for Endpoint sensor can have a static proxy of its own, apart from WinHTTP's.",
            ja: "Defender for Endpoint のセンサーには、WinHTTP とは別に静的なプロキシを設定できます。"),
        .singleSource, [.defenderProxy])
}
