/// The documents that only the questions rest on.
extension Source {
    package static let strayWPAD = Source(
        "aligrant-8024401C",
        title: Text(
            en: "aligrant.com: 0x8024401C traced to a stray WPAD record (third party)",
            ja: "aligrant.com: 意図しない WPAD が原因だった 0x8024401C (第三者の記事)"),
        address: "https://www.aligrant.com/web/blog/2023-01-05_diagnosing_windows_update_0x8024401c_error",
        date: "2023-01-05")

    package static let downloadMode = Source(
        "DO-DownloadMode",
        title: Text(
            en: "Microsoft Learn: DownloadMode enumeration (Delivery Optimization)",
            ja: "Microsoft Learn: DownloadMode 列挙型 (配信の最適化)"),
        address: "https://learn.microsoft.com/windows/win32/delivery_optimization/downloadmode", date: "")
}
