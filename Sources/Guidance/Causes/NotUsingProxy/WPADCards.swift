import Facts

/// The proxy that the network announces by itself: whose it is, and how to announce one.
extension Fixes {
    /// The name wpad can be answered by somebody who has nothing to do with this network.
    static func checkWPAD(_ facts: CaseFacts) -> Fix {
        .look(
            "check-wpad", title: Text(en: "See whose WPAD answers", ja: "WPAD がどこから配布されているかを確認する"),
            results: LookResults(
                healthy: Text(en: "None, or ours with a proxy that runs", ja: "配布なし、または自社の稼働中のプロキシ"),
                faulty: Text(en: "Another one, or its proxy is gone", ja: "自社以外、またはプロキシが存在しない")),
            steps: [
                Text(
                    en: "The DNS suffixes of the PC decide where wpad is looked for: are they all your own?",
                    ja: "wpad を探す場所は PC の DNS サフィックスで決まります。すべて自社のものか確認します。"),
                Text(
                    en: "Open http://wpad/wpad.dat in a browser: does the proxy that it names still exist?",
                    ja: "ブラウザーで http://wpad/wpad.dat を開き、記載されたプロキシが現在も存在するか確認します。"),
                Text(
                    en: "A wrong one: have the suffix or the wpad record put right, or state the proxy explicitly.",
                    ja: "誤りがあれば、サフィックスまたは wpad のレコードを修正するか、プロキシを明示的に設定します。"),
            ],
            commands: CardCommands.line("nslookup wpad") + CardCommands.line("ipconfig /all"),
            expect: Text(
                en: "The full name of wpad and its address: both belong to your network.",
                ja: "wpad の完全な名前とアドレスが表示されます。どちらも自社のネットワークのものであれば正常です。"),
            basis: [.strayDetection, .wpadServesToo])
    }

    /// Serves laptops, too: outside the office nothing is announced, and nothing is set.
    static func announceWPAD(_ facts: CaseFacts) -> Fix {
        Fix(
            "announce-wpad",
            title: Text(en: "Laptops: announce the proxy by WPAD instead", ja: "持ち出す PC の場合: 代わりに WPAD でプロキシを配布する"),
            who: .proxyAdministrator, risk: .care,
            steps: (facts.usesWSUS == false ? [] : [CardWords.microsoftOnly]) + announceSteps,
            commands: CardCommands.line("nslookup wpad"),
            saveOldValue: Text(
                en: "Note what the command shows, and the DHCP option 252 of today.",
                ja: "コマンドの表示内容と、現在の DHCP オプション 252 を控えます。"),
            expect: Text(
                en: "The address of your own server for wpad, where it is announced by DNS.",
                ja: "DNS で配布した場合は、自社サーバーのアドレスが表示されます。"),
            sideEffect: Text(
                en:
                    "Every program in the network that detects its proxy follows it. A download with a user signed in does "
                    + "so only where that user's setting detects.",
                ja: "自動検出を使うネットワーク内のすべてのプログラムに影響します。ユーザーのログオン中のダウンロードには、"
                    + "そのユーザーが自動検出を有効にしている場合だけ効果があります。"),
            rollback: Text(
                en: "Take the DHCP option and the wpad record away again.", ja: "DHCP オプションと wpad のレコードを削除します。"),
            verify: CardWords.searchAgain(facts),
            basis: [.wpadServesToo, .staticStaysInside, .detectionByDHCP, .wpadBlocked])
    }

    private static let announceSteps = [
        Text(
            en: "Publish the script as http://wpad.DOMAIN/wpad.dat; internal names and servers get DIRECT in it.",
            ja: "スクリプトを http://wpad.ドメイン/wpad.dat で公開します。社内の名前とサーバーには DIRECT を返します。"),
        Text(
            en: "Announce its address by DHCP option 252; by the name wpad in DNS as well for what asks DNS only.",
            ja: "アドレスを DHCP オプション 252 で通知します。DNS だけを使う機器のため、DNS にも wpad を登録します。"),
        Text(
            en: "Keep the name wpad in your own hands in every DNS suffix that your PCs have.",
            ja: "PC に設定されているすべての DNS サフィックスで、wpad という名前を自社で管理します。"),
    ]
}

extension CaseFacts {
    /// Detection is known to be in use, and it may name the proxy of this case.
    var detects: Bool {
        isCertain("wpad", "yes") && !proxiesTried.isDisjoint(with: [.wpad, .userAutoDetect])
    }
}

extension Statement {
    fileprivate static let strayDetection = Statement(
        Text(
            en: "A DNS suffix has led PCs to a stranger's wpad: 0x8024401C on the screen, 407 on the wire.",
            ja: "DNS サフィックスにより無関係な wpad が使われた例があります。画面には 0x8024401C、通信には 407 が出ていました。"),
        .singleSource, [.strayWPADReport])

    fileprivate static let detectionByDHCP = Statement(
        Text(
            en: "WPAD is looked for by DHCP first; since MS16-077 (2016) by DNS only after that.",
            ja: "WPAD はまず DHCP で検索されます。MS16-077 (2016 年) 以降、DNS での検索は DHCP の後だけです。"),
        .singleSource, [.jpdsiWPAD])

    fileprivate static let wpadBlocked = Statement(
        Text(
            en: "DNS servers on Windows refuse the name wpad until their global query block list is edited.",
            ja: "Windows の DNS サーバーは、グローバル クエリ ブロック一覧を編集するまで wpad という名前に応答しません。"),
        .singleSource, [.jpdsiWPAD])
}
