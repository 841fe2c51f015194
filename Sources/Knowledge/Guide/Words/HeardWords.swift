/// The questions that are only heard: what the machine printed, what fails, what works all the same, what has changed.
extension QuestionWords {
    static let seen = QuestionWords(
        ask: Text(en: "What did the machine print?", ja: "PC にどのようなメッセージが出力されましたか。"),
        label: Text(en: "Printed by the machine", ja: "PC の出力"),
        answers: [
            "error-87": Text(en: "Error 87 when a proxy setting was written", ja: "プロキシ設定の書き込みでエラー 87"),
            "range-refused": Text(en: "BITS: ranges are not supported", ja: "BITS: Range がサポートされていない"),
            "tls-exception": Text(en: "A TLS connection or certificate failed", ja: "TLS 接続または証明書の失敗"),
            "service-disabled": Text(en: "A needed service is disabled", ja: "必要なサービスが無効"),
            "autoproxy-disabled": Text(en: "Automatic proxy settings are switched off", ja: "プロキシの自動設定が無効"),
            "wpad-not-found": Text(en: "The name wpad is not found", ja: "wpad という名前が見つからない"),
            "block-page": Text(en: "A block page for a Microsoft address", ja: "Microsoft のアドレスに対するブロック画面"),
            "packet-filter": Text(en: "A rule that refuses outgoing traffic", ja: "送信を拒否する規則"),
            "wsus-answered": Text(en: "An error of the WSUS server's web site", ja: "WSUS サーバーの Web サイトのエラー"),
            "policy-overwritten": Text(
                en: "The update policy is overwritten or unreadable", ja: "更新のポリシーの上書きまたは読み取り失敗"),
            "damaged-store": Text(en: "Components are damaged", ja: "コンポーネントの破損"),
            "offline": Text(en: "Windows reports no network", ja: "Windows がネットワーク未接続と表示"),
            "local-proxy": Text(en: "A proxy at the PC's own address", ja: "PC 自身のアドレスのプロキシ"),
            "slash-exception": Text(en: "An exception with a slash", ja: "「/」を含む例外"),
        ],
        findOut: Text(
            en: "Paste what was printed; it is read line by line.", ja: "出力された内容を貼り付けると、1 行ずつ読み取ります。"),
        why: [
            Statement(
                Text(
                    en: "Some messages state the fault themselves, such as a service that is disabled.",
                    ja: "サービスが無効であるなど、問題そのものを示すメッセージがあります。"),
                .singleSource, [.commonErrors])
        ])

    static let what = QuestionWords(
        ask: Text(en: "What fails?", ja: "何が失敗していますか。"),
        label: Text(en: "What fails", ja: "失敗しているもの"),
        answers: [
            "windows-update": Text(en: "Windows Update", ja: "Windows Update"),
            "store": Text(
                en: "Store, WSL, winget, Features on Demand", ja: "ストア、WSL、winget、オンデマンド機能"),
            "wsus-sync": Text(en: "The WSUS server's own synchronization", ja: "WSUS サーバー自身の同期"),
            "bits-job": Text(en: "A BITS job or script of another program", ja: "ほかのプログラムの BITS ジョブやスクリプト"),
        ],
        findOut: Text(en: "Ask which window or program shows the error.", ja: "エラーを表示した画面やプログラムを確認します。"),
        why: [
            Statement(
                Text(
                    en: "The proxy of a WSUS server's own synchronization is set in its console, not by netsh.",
                    ja: "WSUS サーバー自身の同期で使うプロキシは、netsh ではなく管理コンソールで設定します。"),
                .singleSource, [.consoleProxy])
        ])

    static let works = QuestionWords(
        ask: Text(en: "What works all the same?", ja: "問題なく動作するものはどれですか。"),
        label: Text(en: "Works all the same", ja: "動作するもの"),
        answers: [
            "browser": Text(en: "Web pages open on this PC", ja: "この PC で Web ページを表示できる"),
            "filter-off": Text(en: "Updates, with what is in between off", ja: "途中のものを止めると更新できる"),
            "without-proxy": Text(en: "Updates, in the same network past the proxy", ja: "プロキシを経由しなければ更新できる"),
            "other-network": Text(en: "Updates, in another network", ja: "別のネットワークでは更新できる"),
            "other-pc": Text(en: "Updates, on another PC of this network", ja: "同じネットワークの別の PC では更新できる"),
            "signed-in": Text(en: "Updates, only while somebody is signed in", ja: "だれかがログオンしている間だけ更新できる"),
            "manual-only": Text(en: "Updates, only by hand", ja: "手動でだけ更新できる"),
            "part": Text(en: "A part: it stopped at some per cent", ja: "途中まで進み、数 % で止まる"),
            "other-updates": Text(en: "Other updates; only this one fails", ja: "ほかの更新は成功し、これだけが失敗する"),
            "online-check": Text(en: "\"Check online for updates from Microsoft\"", ja: "Microsoft へのオンラインの確認"),
        ],
        findOut: Text(en: "Try one of them, if that is quick.", ja: "すぐに試せるものがあれば試します。"),
        why: [
            Statement(
                Text(
                    en: "What runs by hand reads the signed-in user's setting, what runs by itself that of the system.",
                    ja: "手動の実行はユーザーの設定を、自動の実行はシステムの設定を参照します。"),
                .documented, [.kb900935, .kb2894304])
        ])

    static let changed = QuestionWords(
        ask: Text(en: "What was changed just before it began?", ja: "発生の直前に変わったことは何ですか。"),
        label: Text(en: "Changed just before", ja: "直前の変更"),
        answers: [
            "pc-tool": Text(en: "A tool was run on the PC", ja: "PC でツールを実行した"),
            "network": Text(en: "The proxy, a firewall or a filter", ja: "プロキシ、ファイアウォール、フィルター"),
            "wsus": Text(en: "The update server (WSUS)", ja: "更新サーバー (WSUS)"),
            "moved": Text(en: "The PC was moved, or left the domain", ja: "PC を移動した、ドメインから外した"),
            "new": Text(en: "The PC is newly set up, it never worked", ja: "新しくセットアップした PC で、一度も成功していない"),
            "windows": Text(en: "An update of Windows", ja: "Windows の更新"),
            "nothing": Text(en: "Nothing", ja: "変更はない"),
        ],
        findOut: Text(
            en: "Compare the date of the first failure with the change records.", ja: "最初に失敗した日と、変更の記録を照合します。"),
        why: [
            Statement(
                Text(
                    en: "In one case a service pack on the WSUS server had brought the error.",
                    ja: "WSUS サーバーのサービス パックの適用後に発生した事例があります。"),
                .singleSource, [.missingContentReport])
        ])
}
