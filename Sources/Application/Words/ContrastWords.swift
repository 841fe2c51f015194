import Facts

extension Interface {
    /// The eight contrasts: two machines, one difference, and what is predicted of the second.
    public enum Contrasts {
        public static func title(_ exercise: Exercise) -> Text {
            let all = Contrast.all.count
            guard let contrast = exercise.contrast else { return over }
            let place = exercise.place + 1
            return Text(
                en: "Contrast \(place) of \(all): \(contrast.title.en)", ja: "対比 \(place)/\(all): \(contrast.title.ja)")
        }

        public static let over = Text(en: "The eight contrasts: your score", ja: "8 つの対比: 結果")

        // MARK: The two machines

        /// - Parameter description: nil where it was told before.
        public static func first(_ description: Text?) -> Text {
            description.map { told in Text { "PC A: \(told($0))" } } ?? Text(verbatim: "PC A")
        }

        public static func second(_ difference: Text) -> Text {
            Text(en: "PC B differs in one thing. \(difference.en)", ja: "PC B (違いは 1 つ): \(difference.ja)")
        }

        /// The one difference: the input with its value on both.
        public static func instead(_ input: Text, _ first: Text, _ second: Text) -> Text {
            Text(
                en: "\(input.en): \(second.en), not \(first.en)", ja: "\(input.ja): 「\(first.ja)」ではなく「\(second.ja)」")
        }

        /// The one that is no input of the table.
        public static let login = Text(
            en: "Its proxy wants a login, that of PC A does not", ja: "プロキシが認証を要求 (PC A では不要)")

        public static let loginWanted = Statement(
            Text(
                en: "The order is the same. A proxy that wants a login answers with 407, and that is 0x8024401B: "
                    + "WinHTTP's static proxy knows no login.",
                ja: "順序は同じです。認証が必要なプロキシは 407 を返し、0x8024401B になります。WinHTTP の静的なプロキシ設定は"
                    + "認証に対応していません。"),
            .documented, [.wuErrors, .deliveryOptimization])

        /// Why it matters that scan and download ask different settings.
        public static let deviceWide = Statement(
            Text(
                en: "So netsh heals the scan and not the download; a device-wide proxy (ProxySettingsPerUser = 0) "
                    + "serves both.",
                ja: "そのため netsh で解決するのは検出だけで、ダウンロードは解決しません。PC 全体の設定 (ProxySettingsPerUser = 0) は"
                    + "両方に使われます。"),
            .documented, [.deliveryOptimization, .perMachine])

        public static let codes = Text(
            en: "The codes of KB2894304, and its causes: 1 no proxy is used, 2 it refuses",
            ja: "KB2894304 のコードと原因: 1 プロキシ不使用、2 プロキシの拒否")

        // MARK: The question

        public static func question(_ contrast: Contrast) -> Text {
            switch contrast.asked {
            case .first:
                Text(en: "Which setting does PC B try first?", ja: "PC B が最初に試す設定はどれでしょうか。")
            case .next:
                Text(
                    en: "WinHTTP's proxy fails on PC B. What is tried next?",
                    ja: "PC B で WinHTTP のプロキシ設定が失敗しました。次はどうなるでしょうか。")
            case .way: Text(en: "How does PC B's request reach WSUS?", ja: "PC B は WSUS にどう接続するでしょうか。")
            case .seen:
                Text(en: "Which code does the caller with PC B see?", ja: "PC B の画面に表示されるコードはどれでしょうか。")
            }
        }

        // MARK: The answer

        /// - Parameter answer: the right one.
        public static func verdict(_ verdict: Exercise.Verdict, _ answer: Text?) -> Text {
            let answer = answer ?? Text(verbatim: "")
            return switch verdict {
            case .right: Text(en: "Right: \(answer.en).", ja: "正解: \(answer.ja)。")
            case .wrong: Text(en: "Not so. It is: \(answer.en).", ja: "不正解。答えは: \(answer.ja)。")
            case .unknown: Text(en: "It is: \(answer.en).", ja: "答え: \(answer.ja)。")
            }
        }

        /// - Parameter exercise: what follows the last of its contrasts is the score.
        public static func next(_ exercise: Exercise) -> Text {
            exercise.isAtLast
                ? Text(en: "Enter: your score; Esc: back to the explorer", ja: "Enter: 結果、Esc: 順序の画面に戻る")
                : Text(en: "Enter: the next contrast; Esc: back to the explorer", ja: "Enter: 次の対比、Esc: 順序の画面に戻る")
        }
        public static let predict = Text(
            en: "A digit says what you expect; Esc leaves at any point", ja: "予想を数字で入力します。Esc でいつでも戻れます")

        public static func score(_ exercise: Exercise) -> Text {
            let (right, wrong, unknown) = (exercise.count(.right), exercise.count(.wrong), exercise.count(.unknown))
            let all = Contrast.all.count
            return Text(
                en: "Predicted right: \(right) of \(all); wrong: \(wrong); not known: \(unknown).",
                ja: "正解 \(right)/\(all)、不正解 \(wrong)、わからない \(unknown)")
        }

        public static let notStored = Text(
            en: "Nothing of this is stored. n begins anew; Enter goes back to the explorer.",
            ja: "結果は保存されません。n で最初から、Enter で順序の画面に戻ります。")
    }
}
