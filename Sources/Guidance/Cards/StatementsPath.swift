import Facts

/// What is known of the way through the proxy: login, ports, inspection, ranges.
extension Statement {
    static let noLoginForUpdates = Statement(
        Text(
            en:
                "Microsoft asks to let the update hosts through without a login; with one, Windows Update is unreliable.",
            ja: "更新サーバーへの通信はプロキシの認証から除外するよう案内されています。認証があると動作が不安定になります。"),
        .documented, [.commonErrors, .jpmem2018, .loginOofhours, .loginBroadcom])

    static let downloadUsesUserLogin = Statement(
        Text(
            en: "Delivery Optimization can log in as the signed-in user; the scan has no such login.",
            ja: "配信の最適化はログオン中のユーザーで認証できますが、検出処理にはその仕組みがありません。"),
        .singleSource, [.deliveryOptimization])

    static let bothPorts = Statement(
        Text(
            en: "Windows Update needs HTTP on port 80 and HTTPS on port 443.",
            ja: "Windows Update には 80 番ポートの HTTP 通信と 443 番ポートの HTTPS 通信が必要です。"),
        .documented, [.kb2894304, .updateSecurity])

    static let namesOnly = Statement(
        Text(
            en: "Microsoft gives host names for updates, no IP address ranges.",
            ja: "Microsoft が公開している接続先はホスト名であり、IP アドレスの範囲は公開されていません。"),
        .documented, [.updateSecurity, .wsusFirewall])

    static let listsDiffer = Statement(
        Text(
            en: "Microsoft's lists differ from release to release. This one joins them; new names may come.",
            ja: "Microsoft の一覧はリリースごとに異なります。ここでは統合して示しています。今後追加される可能性があります。"),
        .disputed, [.troubleshooting, .windows11Endpoints, .wsusFirewall])

    static let pinned = Statement(
        Text(
            en:
                "Scan connections accept only Microsoft's own certificates. The CA of a proxy is no cure, even when trusted.",
            ja: "検出処理の通信は Microsoft の証明書だけを受け入れます。プロキシの CA 証明書を信頼させても解決しません。"),
        .documented, [.updateSecurity, .pinningThread])

    static let rangesNeeded = Statement(
        Text(
            en: "Windows Update downloads by HTTP range requests. A proxy that cuts them gives 0x80D05001.",
            ja: "Windows Update は Range 要求で分割ダウンロードします。プロキシが阻害すると 0x80D05001 になります。"),
        .documented, [.troubleshooting, .kb3175743])

    static let curlShips = Statement(
        Text(
            en: "curl.exe is part of Windows 10 version 1803 and later.",
            ja: "curl.exe は Windows 10 バージョン 1803 以降に含まれています。"),
        .inferred, [])

    static let proxyAnswers = Statement(
        Text(
            en:
                "Proxies answered 407 without a login and 403 for what is not allowed. The answer to CONNECT (https) is "
                + "always the proxy's own; over http an update host may answer 403 itself.",
            ja: "検証したプロキシは、認証なしの要求に 407、許可していない要求に 403 を返しました。"
                + "CONNECT (https) への応答は必ずプロキシのものですが、http では更新サーバー自身が 403 を返す場合があります。"),
        .singleSource, [.proxyLab])
}
