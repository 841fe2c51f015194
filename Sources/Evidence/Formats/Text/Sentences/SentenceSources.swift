import Facts

/// Where the sentences were read.
extension Source {
    static let kb922330 = Source(
        "KB922330",
        title: Text(
            en: "Microsoft: content file download failed, BITS behind a proxy without range requests (KB922330)",
            ja: "Microsoft: Range 要求に対応しないプロキシと BITS のダウンロード失敗 (KB922330)"),
        address: "https://learn.microsoft.com/troubleshoot/windows-server/networking/"
            + "cannot-download-file-background-intelligent-transfer-service", date: "")
    static let jpmemRange = Source(
        "jpmem-2022-06",
        title: Text(
            en: "Microsoft Japan: downloads of a WSUS server, BITS and the Range header",
            ja: "Microsoft Japan: WSUS サーバーのダウンロード障害と Range ヘッダー"),
        address: "https://jpmem.github.io/blog/wsus/2022-06-30_01", date: "2022-06-30")
    static let bitsEvents = Source(
        "BITS-202",
        title: Text(
            en: "Microsoft TechNet: event 202 of the BITS client", ja: "Microsoft TechNet: BITS クライアントのイベント 202"),
        address: "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/"
            + "dd408536(v=ws.10)", date: "")
    static let postedOutput = Source(
        "posted-output",
        title: Text(
            en: "Output of Windows programs that users posted in public threads",
            ja: "公開の掲示板などに投稿された Windows のプログラムの出力"),
        address: "", date: "",
        copy: Text(en: "read in many threads; no single page", ja: "多数の投稿によるもの。単一のページではありません"))
}
