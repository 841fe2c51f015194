import Facts

/// What answers and ways to find them out say of Windows in passing, with what that rests on.
extension Statement {
    static let portsOfWSUS = Statement(
        Text(
            en: "Machines reach WSUS on port 8530 by http and on 8531 by https (up to version 3.2: 80 and 443).",
            ja: "WSUS サーバーのポートは、http では 8530 番、https では 8531 番です (バージョン 3.2 以前は 80 番と 443 番)。"),
        .singleSource, [.wsusFirewall])

    static let valuesOfFallback = Statement(
        Text(
            en:
                "SetProxyBehaviorForUpdateDetection: 0 or absent allows the system's proxy only, 1 the user's after it.",
            ja: "SetProxyBehaviorForUpdateDetection が 0 または存在しない場合はシステムのプロキシだけ、1 の場合はその次に"
                + "ユーザーのプロキシも使われます。"),
        .documented, [.admx, .wsus2020])

    static let answersToRange = Statement(
        Text(
            en: "A server that honours a Range request answers 206; 200 is the whole file, 416 a refusal.",
            ja: "Range ヘッダーを使った要求が通れば応答は 206 です。200 はファイル全体、416 は拒否を表します。"),
        .singleSource, [.httpStandard])

    static let meaningOfLocal = Statement(
        Text(
            en: "In the bypass list <local> stands for names without a dot; a longer name needs an entry of its own.",
            ja: "バイパス リストの <local> は、ドットを含まない名前だけが対象です。それ以外の名前には個別の項目が必要です。"),
        .documented, [.winhttpProxyInfo, .jpdsiLAN])
}
