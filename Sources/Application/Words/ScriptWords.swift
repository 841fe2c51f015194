import Facts

extension Interface {
    /// A configuration script that was given.
    public enum Script {
        public static let isRead = Text(en: "WinHTTP can read it", ja: "WinHTTP で読み込めます")
        public static let isNotRead = Text(
            en: "WinHTTP cannot read it; it counts as absent", ja: "WinHTTP では読み込めません (未設定と同じ扱い)")
    }
}
