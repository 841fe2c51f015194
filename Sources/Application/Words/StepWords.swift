import Facts

extension Interface {
    /// What is said of each step of an order, on the page behind the screen that explores it.
    public enum Steps {
        public static let title = Text(en: "The steps of the order", ja: "順序の各段階")
        public static let failing = Text(en: "What must fail before the next is tried", ja: "次へ進むのはどのような失敗か")

        public static let seen = Text(en: "What the caller sees, if it fails", ja: "失敗した場合に表示されるコード")

        /// Who looks at the setting.
        public static func reader(_ service: Text, _ account: Text) -> Text {
            Text(en: "Read by: \(service.en), as: \(account.en)", ja: "参照元: \(service.ja) (\(account.ja))")
        }

        /// After a step that is tried, and is not the last.
        public static let triedThen = Text(
            en: "Tried. Only when this fails, the next is tried.", ja: "試行されます。失敗した場合だけ、次へ進みます。")
        public static let passedOver = Text(
            en: "nothing is sent here; the next is looked at.", ja: "ここでは何も送信されず、次の設定が参照されます。")
        public static let last = Text(
            en: "The last: when this fails, the run fails.", ja: "最後の段階です。ここで失敗すると、更新は失敗します。")

        /// A step of which it is open whether it is tried.
        ///
        /// - Parameter inputs: what decides.
        public static func open(_ inputs: [Text]) -> Text {
            Text(
                en: "Not known yet. It depends on: \(inputs.map(\.en).joined(separator: ", "))",
                ja: "未確認です。次の条件で決まります: \(inputs.map(\.ja).joined(separator: "、"))")
        }
    }
}
