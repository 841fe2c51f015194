/// Articles of the Microsoft Knowledge Base, by their numbers.
extension Source {
    public static let kb2894304 = Source(
        "KB2894304",
        title: Text(
            en: "Microsoft: communication errors of Windows Update behind a proxy server",
            ja: "Microsoft: プロキシ サーバー環境での Windows Update の通信エラー"),
        address: "https://support.microsoft.com/ja-jp/kb/2894304", date: "2016-10-31",
        copy: Text(
            en:
                "withdrawn by Microsoft; revision 5, in Japanese, was read in a stored copy: ask a web archive for this "
                + "address",
            ja: "Microsoft のサイトでは公開終了。保存された写し (第 5 版、日本語) を参照。Web アーカイブをこのアドレスで検索"
                + "してください"))

    public static let kb900935 = Source(
        "KB900935",
        title: Text(
            en: "Microsoft: how the Windows Update client picks its proxy (old text)",
            ja: "Microsoft: Windows Update クライアントがプロキシを選ぶしくみ (旧版)"),
        address: "http://support.microsoft.com/kb/900935", date: "2011-06-21",
        copy: Text(
            en: "the address leads to today's text; an older one was read, as far as its first method, at "
                + "https://ftp.zx.net.nz/pub/archive/ftp.microsoft.com/MISC/KB/en-us/900/935.HTM",
            ja: "このアドレスは現行版に転送されます。旧版 (最初の方法まで) は次の写しを参照: "
                + "https://ftp.zx.net.nz/pub/archive/ftp.microsoft.com/MISC/KB/en-us/900/935.HTM"))

    public static let sha1Endpoints = Source(
        "KB4569557",
        title: Text(
            en: "Microsoft: the SHA-1 update endpoints are closed", ja: "Microsoft: SHA-1 の更新エンドポイントの終了"),
        address: "https://support.microsoft.com/help/4569557", date: "2020")

    public static let kb3090184 = Source(
        "KB3090184",
        title: Text(
            en: "Microsoft Learn: software update scan failures (Configuration Manager)",
            ja: "Microsoft Learn: ソフトウェア更新プログラムのスキャン エラー (Configuration Manager)"),
        address:
            "https://learn.microsoft.com/troubleshoot/mem/configmgr/update-management/"
            + "troubleshoot-software-update-scan-failures",
        date: "")

    public static let kb3175743 = Source(
        "KB3175743",
        title: Text(
            en: "Microsoft: what Windows Update needs of a proxy (range requests)",
            ja: "Microsoft: Windows Update がプロキシに求める要件 (Range 要求)"),
        address: "https://support.microsoft.com/help/3175743", date: "")

    public static let kb896226 = Source(
        "KB896226",
        title: Text(
            en: "Microsoft: the URL list KB2894304 names for Windows XP (not available to us)",
            ja: "Microsoft: KB2894304 が参照する Windows XP 向け URL 一覧 (入手できていません)"),
        address: "https://support.microsoft.com/kb/896226", date: "")

    public static let kb885819 = Source(
        "KB885819",
        title: Text(
            en: "Microsoft: the URL list KB2894304 names for ISA Server (not available to us)",
            ja: "Microsoft: KB2894304 が参照する ISA Server 向け URL 一覧 (入手できていません)"),
        address: "http://support.microsoft.com/kb/885819", date: "")
}
