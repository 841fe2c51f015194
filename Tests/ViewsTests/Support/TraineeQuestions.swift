/// What a trainee asks who has read KB2894304, with the keys to the answer. 6 opens the explorer.
enum TraineeQuestions {
    static let all = article + orders + rest

    private static let article: [TraineeQuestionTests.Question] = [
        .init(
            number: 1, asked: "two ways of starting, and the setting that each reads", keys: "6 n 1",
            english: [
                "WinHTTP proxy (SYSTEM): tried, nothing follows", "Update run: manual, not automatic",
                "user: server (signed-in user): tried, then", "KB2894304",
            ],
            japanese: [
                "WinHTTP のプロキシ (SYSTEM): 試行", "「自動」ではなく「手動」", "ユーザー: 指定 (ユーザー): 試行し、失敗したら次へ", "KB2894304",
            ]),
        .init(
            number: 2, asked: "who asks: scan, download, report", keys: "6 Down*2 v",
            english: [
                "scan: direct, no proxy (SYSTEM)", "download: user: server (signed-in user)",
                "report: user: server (signed-in user) > direct, no proxy (SYSTEM)",
            ],
            japanese: [
                "検出: 直接接続 (SYSTEM)", "ダウンロード: ユーザー: 指定 (ユーザー)", "レポート: ユーザー: 指定 (ユーザー) > 直接接続 (SYSTEM)",
            ]),
        .init(
            number: 3, asked: "the three settings, where they live and what shows them", keys: "6 Up*3 v",
            english: [
                "user: server: The values ProxyEnable", #"reg query "HKCU\Software"#, "netsh winhttp show proxy",
                "device-wide: ProxySettingsPerUser 0", #"reg query "HKLM\SOFTWARE\Policies"#,
            ],
            japanese: [
                #"ユーザー: 指定: HKCU\Software"#, #"reg query "HKCU\Software"#, "netsh winhttp show proxy",
                "ProxySettingsPerUser が 0", #"reg query "HKLM\SOFTWARE\Policies"#,
            ]),
        .init(
            number: 4, asked: "Windows 11, scan of Microsoft: what first, and what must fail", keys: "6",
            english: [
                "4. direct, no proxy tried, then", "next after: not reached, name not found (in logs)",
                "signed-in user 7. user: server tried, nothing follows (documented)",
            ],
            japanese: [
                "4. 直接接続 試行し、失敗したら次へ", "次へ進んだ例: 接続不可、名前解決失敗 (ログ)", "ユーザー 7. ユーザー: 指定 試行 (次の設定はなし)",
            ]),
        .init(
            number: 5, asked: "7 and 8.1: is the user's ever read", keys: "6 2 Down v",
            english: [
                "automatic: direct, no proxy (SYSTEM)",
                "manual: user: server (signed-in user) > direct, no proxy (SYSTEM)",
            ],
            japanese: ["自動: 直接接続 (SYSTEM)", "手動: ユーザー: 指定 (ユーザー) > 直接接続 (SYSTEM)"]),
        .init(
            number: 6, asked: "until when manual or automatic matters", keys: "6 v",
            english: ["10, to 2020-08: Update run, Traffic", "10, 2022-04 on: Traffic, Updates from"],
            japanese: ["10、2020-08 まで: 更新の開始、通信", "10、2022-04 以降: 通信、更新元"]),
        .init(
            number: 7, asked: "September 2020 and January 2021", keys: "6 y",
            english: ["2020-09: WSUS over http: the system only", "2021-01: WSUS over https: the system first"],
            japanese: ["2020-09: http の WSUS: システムのみ", "2021-01: https の WSUS: システムが先"]),
    ]

    private static let orders: [TraineeQuestionTests.Question] = [
        .init(
            number: 8, asked: "the policy, and when it is needed", keys: "6 Down*3 2 Down*2 v",
            english: [
                "system only (0): direct, no proxy (SYSTEM) > else it fails",
                "user too (1): direct, no proxy (SYSTEM) > user: server (signed-in user)",
                "A company would set the policy where WSUS is only reached through a proxy",
            ],
            japanese: [
                "システム (0): 直接接続 (SYSTEM) > 失敗した場合は終了", "ユーザーも (1): 直接接続 (SYSTEM) > ユーザー: 指定 (ユーザー)",
                "このポリシーが必要になるのは、WSUS への通信にプロキシが必要で",
            ]),
        .init(
            number: 9, asked: "WSUS http, WinHTTP direct, user's proxy set: is it a fault", keys: "6 Down*3 2",
            english: [
                "4. direct, no proxy tried, nothing follows", "direct is healthy with WSUS, and no fault (inferred)",
                "else it fails", "never asks the user's setting",
            ],
            japanese: ["4. 直接接続", "WSUS では直接接続が正常 (異常ではない) (推測)", "失敗した場合は終了", "ユーザーの設定は使われません"]),
        .init(
            number: 10, asked: "WSUS http through WinHTTP's proxy, not in the bypass list", keys: "6 Down*3 2 Down*8 2",
            english: ["wsus.example.com not in the list: by proxy", "else it fails", "0x8024401B login"],
            japanese: ["wsus.example.com はリスト外: プロキシ経由", "失敗した場合は終了", "0x8024401B 認証要求"]),
        .init(
            number: 11, asked: "who downloads, and with which proxy", keys: "6 Down*2 2 Down*12 2 Up*8 v",
            english: ["Delivery Opt.: user: server (signed-in user)", "BITS: account's own (SYSTEM)"],
            japanese: ["配信の最適化: ユーザー: 指定 (ユーザー)", "BITS: アカウント固有 (SYSTEM)"]),
        .init(
            number: 12, asked: "netsh heals the scan, not the download: why, and the cure", keys: "6 n 0 n 0 n 1",
            english: [
                "a WinHTTP proxy set with netsh is not used.", "So netsh heals the scan and not the download",
                "a device-wide proxy (ProxySettingsPerUser = 0) serves both",
            ],
            japanese: [
                "netsh で設定した WinHTTP の", "netsh で解決するのは検出だけ", "PC 全体の設定 (ProxySettingsPerUser = 0) は両方に",
            ]
        ),
        .init(
            number: 13, asked: "nobody signed in on a server: the download", keys: "6 Down*2 2 Down*2 2",
            english: [
                "NetworkService 1. WinHTTP proxy", "NetworkService 2. device-wide",
                "With nobody signed in, no user's setting counts.",
            ],
            japanese: ["NetworkService 1. WinHTTP のプロキシ", "NetworkService 2. PC 全体", "ログオン中のユーザーがいなければ"]),
        .init(
            number: 14, asked: "passed over, or tried", keys: "6 ?",
            english: [
                "\"not set, passed over\": nothing is sent", "\"tried, then\": only its failure leads on",
                "direct is a try as well", "(value): makes no difference now",
                "one source one source says so",
            ],
            japanese: [
                "「未設定のためスキップ」: 何も送信されず", "「試行し、失敗したら次へ」: 失敗した場合だけ",
                "直接接続も試行です",
                "(値): 現在の条件では影響しません", "資料 1 件 1 件の資料に記載",
            ]),
        .init(
            number: 15, asked: "detection, script, server of one user; a script at file://", keys: "6 Down*9 3",
            english: ["5. user: detect (WPAD)", "6. user: script (PAC) file:// is not readable", "7. user: server"],
            japanese: ["5. ユーザー: WPAD", "6. ユーザー: PAC file:// は読込不可", "7. ユーザー: 指定"]),
    ]

    private static let rest: [TraineeQuestionTests.Question] = [
        .init(
            number: 16, asked: "when SYSTEM comes to WPAD", keys: "6 Down*12 1 Up v",
            english: ["direct: system's WPAD (SYSTEM)", "proxy server: WinHTTP proxy (SYSTEM)"],
            japanese: ["直接アクセス: システムの WPAD (SYSTEM)", "サーバー指定: WinHTTP のプロキシ (SYSTEM)"]),
        .init(
            number: 17, asked: "which conditions matter for which Windows", keys: "6 v",
            english: [
                "2000, XP, 2003: Update run, Traffic, Updates from", "Vista to 8.1: Update run, Traffic",
                "11, Server 2022: Traffic, Updates from, Signed in, WSUS policy, Downloader",
            ],
            japanese: [
                "2000、XP、2003: 更新の開始、通信、更新元", "Vista～8.1: 更新の開始、通信", "11、Server 2022: 通信、更新元、ログオン、WSUS ポリシー、ダウンローダー",
            ]),
        .init(
            number: 18, asked: "what is established, and why the article is old", keys: "6 Down v",
            english: [
                "What has changed since KB2894304", "(one source; KB2894304 2016-10-31)",
                "It has no rule of its own for manual runs any more. (documented; Learn-WU-proxy 2024-06-18",
            ],
            japanese: [
                "KB2894304 からの変更点", "(資料 1 件のみ; KB2894304 2016-10-31)",
                "手動の更新だけの規則はなくなりました。(複数の資料で確認; Learn-WU-proxy 2024-06-18",
            ]),
        .init(
            number: 19, asked: "the five codes, their causes, and 0x8024401B",
            keys: "6 n 0 n 0 n 0 n 0 n 0 n 0 n 0 n 3",
            english: [
                "A proxy that wants a login answers with 407, and that is 0x8024401B",
                "its causes: 1 no proxy is used, 2 it refuses", "0x80240030: Proxy list has an invalid format (1)",
                "0x80072EFE: Connection was cut or aborted midway (1, 2)", "0x80244022: HTTP 503", "0x80072EFD: No TCP",
                "0x80072EE2: No answer in time",
            ],
            japanese: [
                "407 を返し、0x8024401B になります", "原因: 1 プロキシ不使用、2 プロキシの拒否", "0x80240030: プロキシ リストの書式が無効 (1)",
                "0x80072EFE: 接続が途中で切断された (1, 2)", "0x80244022: HTTP 503", "0x80072EFD: サーバー", "0x80072EE2: 応答がなく",
            ]),
        .init(
            number: 20, asked: "which proxy was really used: the command, and the lines of each traffic",
            keys: "6 Down*2 v",
            english: [
                "powershell Get-WindowsUpdateLog", "Using system proxy, with auto proxy settings",
                "AllowUserProxyAsFallbackToSystemProxy", "Using user proxy, with impersonation",
                "Scan of WSUS: \"Proxy Behavior set to 1\": the system's only (inferred)",
                "Download: \"Proxy session id = 1\"", "Before 10: \"Proxy List used:",
                "names no proxy: see h on WinHTTP",
            ],
            japanese: [
                "powershell Get-WindowsUpdateLog", "Using system proxy, with auto proxy settings",
                "AllowUserProxyAsFallbackToSystemProxy", "Using user proxy, with impersonation",
                "WSUS の検出「Proxy Behavior set to 1」: システムのみ (推測)",
                "ダウンロード「Proxy session id = 1」", "10 より前「Proxy List used:",
                "プロキシ名なし: WinHTTP",
            ]),
    ]
}
