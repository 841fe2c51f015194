import Facts

extension Interface {
    /// The order before a cure and after it.
    public enum Cure {
        public static let title = Text(en: "The order before and after the cure", ja: "対処の前と後の順序")
        public static let before = Text(en: "Before", ja: "対処前")
        public static let after = Text(en: "After", ja: "対処後")
        /// Below the order, where the user's proxy stands last in it and the scan fails all the same.
        public static let lastStep = Text(
            en: "w: why the user's proxy, which comes last, may not have helped",
            ja: "w: 最後に試されるユーザーのプロキシで解決しない理由")
    }
}
