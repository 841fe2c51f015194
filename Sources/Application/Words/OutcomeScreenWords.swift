import Facts
import Guidance

extension Interface {
    /// The headings of an outcome and of its cards.
    public enum Outcome {
        public static let cause = Text(en: "Cause", ja: "原因")
        /// Beside an outcome, all that are possible.
        public static let causes = Text(en: "Causes, the likeliest first", ja: "原因の候補 (可能性の高い順)")
        public static let whatToDo = Text(en: "What to do", ja: "対処方法")
        public static let who = Text(en: "Who can do it", ja: "実施できる人")
        public static let risk = Text(en: "Risk", ja: "リスク")
        public static let commands = Text(en: "Commands", ja: "コマンド")
        public static let elevated = Text(
            en: "in an elevated command prompt (Run as administrator)", ja: "管理者として実行したコマンド プロンプトで")
        public static let expect = Text(en: "What you should see", ja: "正常な場合の表示")
        public static let sideEffect = Text(en: "Side effect", ja: "影響")
        public static let rollback = Text(en: "How to undo it", ja: "元に戻す方法")
        public static let verify = Text(en: "How to check", ja: "確認方法")
        public static let next = Text(en: "Next", ja: "次に行うこと")
        public static let alsoPossible = Text(en: "Also possible", ja: "ほかに考えられる原因")
        public static let order = Text(en: "Order", ja: "参照順")
        public static let tellCaller = Text(en: "What to tell the caller", ja: "利用者への説明")

        /// What the caller is told once it works.
        public static func solved(byChange: Bool) -> Text {
            let works = Text(
                en: "Windows Update works again. If the error comes back, please call us with the code that is shown.",
                ja: "Windows Update は正常に動作するようになりました。再びエラーが表示された場合は、そのコードをお知らせください。")
            guard byChange else { return works }
            return Text(
                en: "\(works.en) Please leave what was changed for it as it is.",
                ja: "\(works.ja)今回変更した設定は、そのままにしておいてください。")
        }

        /// Below the title of a card that other Windows do otherwise.
        public static func onlyFor(_ windows: Text) -> Text {
            Text(
                en: "For \(windows.en); open it for other Windows.",
                ja: "\(windows.ja) の場合 (ほかの Windows は項目を開いて確認)")
        }

        public static func who(_ who: Who) -> Text {
            switch who {
            case .anyone: Text(en: "anyone", ja: "だれでも")
            case .computerAdministrator: Text(en: "an administrator of the machine", ja: "PC の管理者")
            case .domainAdministrator: Text(en: "a domain administrator", ja: "ドメインの管理者")
            case .proxyAdministrator: Text(en: "whoever looks after the proxy", ja: "プロキシ サーバーの担当者")
            }
        }

        public static func kind(_ kind: FixKind) -> Text {
            switch kind {
            case .look: Text(en: "Look", ja: "確認")
            case .test: Text(en: "Test", ja: "テスト")
            case .change: Text(en: "Change", ja: "変更")
            case .request: Text(en: "Request", ja: "依頼")
            }
        }

        public static func risk(_ risk: Risk) -> Text {
            switch risk {
            case .none: Text(en: "none", ja: "なし")
            case .care: Text(en: "with care: others may rely on the setting", ja: "注意: ほかの機能に影響する可能性")
            case .danger: Text(en: "DANGER: only with a reason and a consent", ja: "危険: 理由と承認がある場合のみ")
            }
        }
    }
}
