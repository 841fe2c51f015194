/// Logs of real machines, and what people outside Microsoft found out.
extension Source {
    public static let fallbackThirdParty = Source(
        "win2012r2-498",
        title: Text(
            en: "win2012r2.com: manual runs read IE first, then WinHTTP (third party)",
            ja: "win2012r2.com: 手動は IE、続いて WinHTTP (第三者の記事)"),
        address: "https://win2012r2.com/2019/02/12/post-498/", date: "2019-02-12")

    public static let logs = Source(
        "logs",
        title: Text(
            en: "WindowsUpdate.log files of real machines, published by their owners",
            ja: "公開されている実機の WindowsUpdate.log"),
        address: "https://github.com/Debajyati/logparsing/blob/HEAD/WindowsUpdate.log", date: "",
        copy: Text(
            en:
                "two more: https://github.com/privacytarget/across-the-board and https://github.com/waca0895/wtrlabtest",
            ja: "ほかに 2 件: https://github.com/privacytarget/across-the-board と https://github.com/waca0895/wtrlabtest"))

    public static let blockListReport = Source(
        "blockconvert-92",
        title: Text(
            en: "Field report: a block list for DNS names adl.windows.com, and feature updates end with 0xC1900223",
            ja: "事例報告: DNS のブロック リストに adl.windows.com が含まれ、機能更新プログラムが 0xC1900223 で失敗した"),
        address: "https://github.com/mkb2091/blockconvert/issues/92", date: "")

    public static let perMachine = Source(
        "ProxySettingsPerUser",
        title: Text(
            en: "spad.uk: how ProxySettingsPerUser works (third party)",
            ja: "spad.uk: ProxySettingsPerUser の動作 (第三者の記事)"),
        address: "https://www.spad.uk/posts/how-does-proxysettingsperuser-work/", date: "")

    public static let fallbackRisk = Source(
        "pingcastle-95",
        title: Text(
            en: "PingCastle issue 95: the user-proxy policy for WSUS as a way to gain rights",
            ja: "PingCastle issue 95: WSUS のユーザー プロキシ許可ポリシーと権限昇格"),
        address: "https://github.com/netwrix/pingcastle/issues/95", date: "")
}
