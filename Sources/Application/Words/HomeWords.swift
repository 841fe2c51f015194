import Facts
import Guidance

extension Interface {
    /// The first screen.
    public enum Home {
        public static let title = Text(
            en: "wutriage: why Windows Update fails behind a proxy",
            ja: "wutriage: プロキシ環境で Windows Update が失敗する原因を調べます")

        public static let goOn = Text(en: "Back to the case", ja: "案件に戻る")
        public static let goOnHint = Text(
            en: "Where it was left; a new case takes its place", ja: "中断したところから続けます。新しい案件を始めると破棄されます")
        public static let newCase = Text(en: "New case", ja: "新しい案件")
        public static let newCaseHint = Text(
            en: "From the error code to the cause and the command, question by question",
            ja: "質問に答えながら、エラー コードから原因と対処コマンドまで進みます")
        public static let example = Text(en: "Example case", ja: "例題")
        public static let exampleHint = Text(
            en: "A case that answers itself: watch how the questions lead to the cause",
            ja: "回答が自動で入る例です。質問から原因がわかるまでの流れを確認できます")
        public static let lookUp = Text(en: "Look up an error code", ja: "エラー コードを調べる")
        public static let lookUpHint = Text(
            en: "What a code means and what it points to, without a case",
            ja: "案件を作らずに、コードの意味と考えられる原因を表示します")
        public static let bypassHint = Text(
            en: "Try a bypass list on URLs, or on the hosts of Windows Update",
            ja: "リストを URL や Windows Update の接続先に当てはめて確認します")
        public static let exploreHint = Text(
            en: "Change the conditions and see which settings Windows tries, and why",
            ja: "条件を変えながら、Windows が試す設定の順序と理由を確認できます")
        public static let quit = Text(en: "Quit", ja: "終了")

        public static let offline = Text(
            en: "Needs no network and sends nothing; run the commands on the Windows machine.",
            ja: "ネットワーク不要で、何も送信しません。コマンドは対象の PC で実行してください。")
    }

    /// The case that walks itself.
    public enum Example {
        public static let cure = Text(
            en: "Enter applies the cure and shows the order after it; r: the answers.",
            ja: "Enter で対処を適用し、適用後の順序を表示します。r: 回答一覧")
        public static let end = Text(
            en: "The example ends here: r shows its answers, m the first screen.",
            ja: "例題はここまでです。r で回答一覧を表示し、m で最初の画面に戻ります。")
        public static let second = Text(
            en: "Second example: WSUS, where the cure is the opposite", ja: "2 つ目の例題: WSUS (対処は逆になります)")
    }
}
