/// The questions that are only heard: what stands in between, and where names lead.
extension QuestionWords {
    static let between = QuestionWords(
        ask: Text(en: "What is between this PC and the Internet?", ja: "この PC とインターネットの間に何がありますか。"),
        label: Text(en: "In between", ja: "途中にあるもの"),
        answers: [
            "company-proxy": Text(en: "A proxy of the company", ja: "会社のプロキシ"),
            "no-proxy": Text(en: "No proxy", ja: "プロキシはない"),
            "company-firewall": Text(en: "A firewall that lists what may pass", ja: "通信を制限するファイアウォール"),
            "cache": Text(en: "A cache server", ja: "キャッシュ サーバー"),
            "local-program": Text(en: "A proxy, VPN or accelerator on the PC itself", ja: "PC 上のプロキシ、VPN、高速化ツール"),
            "pc-filter": Text(en: "A privacy or clean-up tool, an own firewall", ja: "プライバシー ツール、個人用のファイアウォール"),
            "dns-filter": Text(en: "A DNS filter", ja: "DNS フィルター"),
            "scanner": Text(en: "A virus scanner that looks into HTTPS", ja: "HTTPS を検査するウイルス対策ソフト"),
            "update-manager": Text(en: "A product that manages or stops updates", ja: "更新を管理または停止する製品"),
        ],
        findOut: Text(
            en: "Ask for programs in the notification area, and who runs the network.",
            ja: "通知領域にあるプログラムと、ネットワークの担当者を確認します。"),
        why: [
            Statement(
                Text(
                    en: "A filter on the PC or in DNS stops updates as a proxy does, and is found elsewhere.",
                    ja: "PC や DNS のフィルターも、プロキシと同じように更新を止めます。対処する場所は異なります。"),
                .singleSource, [.spyBlockerReport])
        ])

    static let resolves = QuestionWords(
        ask: Text(
            en: "Which address does ping -n 1 show for the update host?", ja: "ping -n 1 で、更新サーバーのアドレスは何と表示されますか。"),
        label: Text(en: "Update host's address", ja: "更新サーバーのアドレス"),
        answers: [
            "public": Text(en: "A public address", ja: "公開されたアドレス"),
            "private": Text(en: "An address of the own network", ja: "社内のアドレス"),
            "blocked": Text(en: "0.0.0.0, ::, 127.x or ::1", ja: "0.0.0.0、::、127.x、::1"),
            "not-found": Text(en: "The name is not found", ja: "名前が見つからない"),
        ],
        findOut: Text(
            en: "Judge by the address in brackets, not by the answer to the ping.", ja: "応答の有無ではなく、角かっこ内のアドレスで判断します。"),
        shows: [Show("ping -n 1 download.windowsupdate.com")],
        why: [
            Statement(
                Text(
                    en: "DNS filters and the hosts file answer with addresses that lead nowhere.",
                    ja: "DNS フィルターや hosts ファイルは、無効なアドレスを返すことがあります。"),
                .singleSource, [.dnsFilterReport])
        ])

    static let hostsFile = QuestionWords(
        ask: Text(en: "Does the hosts file name an update host?", ja: "hosts ファイルに更新用のホスト名がありますか。"),
        label: Text(en: "Hosts file", ja: "hosts ファイル"),
        answers: [
            "yes": Text(en: "Yes, it names one", ja: "ある"), "no": Text(en: "No, it names none", ja: "ない"),
        ],
        findOut: Text(en: "The command prints such lines; none is right.", ja: "コマンドで該当する行が表示されなければ正常です。"),
        shows: [
            Show(##"findstr /v /b "#" %windir%\System32\drivers\etc\hosts | findstr /i "update microsoft""##)
        ],
        why: [
            Statement(
                Text(
                    en: "Tools against telemetry have left update names in it.", ja: "テレメトリ対策のツールが更新用の名前を残した事例があります。"),
                .singleSource, [.hostsReport])
        ])

    static let internet = QuestionWords(
        ask: Text(en: "Does Windows itself say \"No Internet\"?", ja: "Windows に [インターネットなし] と表示されていますか。"),
        label: Text(en: "Windows: no Internet", ja: "[インターネットなし]"),
        answers: [
            "yes": Text(en: "Yes, it says so", ja: "表示されている"), "no": Text(en: "No, it is online", ja: "表示されていない"),
        ],
        findOut: Text(en: "Look at the network icon in the notification area.", ja: "通知領域のネットワーク アイコンを確認します。"),
        why: [
            Statement(
                Text(
                    en: "BITS starts no transfer while Windows reports that it is disconnected.",
                    ja: "Windows が未接続と判断している間、BITS は転送を開始しません。"),
                .singleSource, [.bitsErrors])
        ])

    static let pac = QuestionWords(
        ask: Text(en: "What is the address of the proxy script (PAC)?", ja: "自動構成スクリプト (PAC) のアドレスは何ですか。"),
        label: Text(en: "Script (PAC) address", ja: "スクリプトのアドレス"),
        findOut: Text(
            en: "Settings > Network & internet > Proxy, or Internet Options > LAN settings.",
            ja: "[設定] の [プロキシ]、または [インターネット オプション] の [LAN の設定] で確認します。"),
        why: [
            Statement(
                Text(
                    en: "WinHTTP does not read a script at a file:// address.", ja: "WinHTTP は file:// のスクリプトを読み込みません。"),
                .documented, [.filePAC, .jpdsiLAN])
        ])
}
