import Facts

/// The eight that are asked, from the rule of the old article to what it does not know.
extension Contrast {
    public static let all = [
        Contrast(
            Text(en: "Windows 7: automatic and manual", ja: "Windows 7: 自動と手動"), .first,
            ["windows": "vista-8.1", "winhttp": "static"], to: ("trigger", "manual")),
        Contrast(
            Text(en: "Manual on Windows 7 and on Windows 11", ja: "手動の更新: Windows 7 と Windows 11"), .first,
            ["windows": "vista-8.1", "winhttp": "static", "trigger": "manual"], to: ("windows", "11")),
        Contrast(
            Text(en: "Windows 11: scan and download", ja: "Windows 11: 検出とダウンロード"), .first,
            ["winhttp": "static"], to: ("traffic", "download"), moral: Interface.Contrasts.deviceWide),
        Contrast(
            Text(en: "A download with somebody signed in, and with nobody", ja: "ダウンロード: ログオン中のユーザーの有無"), .first,
            ["winhttp": "static", "traffic": "download"], to: ("user", "no")),
        Contrast(
            Text(en: "WSUS over http before 2020-09 and after", ja: "http の WSUS: 2020 年 9 月の前と後"), .first,
            ["windows": "10-a", "winhttp": "static", "source": "wsus-http"], to: ("windows", "10-b")),
        Contrast(
            Text(en: "WSUS: the policy at 0 and at 1", ja: "WSUS: ポリシーの値 0 と 1"), .next,
            ["winhttp": "static", "source": "wsus-http"], to: ("fallback", "on")),
        Contrast(
            Text(en: "WSUS outside the bypass list and in it", ja: "WSUS: バイパス リストに未登録と登録済み"), .way,
            ["winhttp": "static", "source": "wsus-http"], to: ("bypass", "*.example.com")),
        Contrast(
            Text(en: "A proxy without a login and one with it", ja: "認証なしのプロキシと、認証ありのプロキシ"), .seen,
            ["winhttp": "static"], to: nil),
    ]
}
