import Facts

extension Interface {
    /// A configuration script that was given.
    public enum Script {
        public static let isRead = Text(en: "WinHTTP can read it", ja: "WinHTTP で読み込めます")
        public static let isEmpty = Text(
            en: "there is nothing in it. Save the script anew, and look whether the server sends it whole.",
            ja: "中身がありません。スクリプトを保存し直し、サーバーから全体が返されるか確認してください。")
        public static let isNotRead = Text(
            en: "WinHTTP cannot read it; it counts as absent", ja: "WinHTTP では読み込めません (未設定と同じ扱い)")
    }
}
