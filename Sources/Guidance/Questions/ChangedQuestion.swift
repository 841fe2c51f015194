import Engine
import Facts

extension Triage {
    /// Stage 2: changed just before.
    public static let changed = GuideQuestion(
        Question("changed", stage: 2, one(WalkVariables.changed), when: goesOn, counts: .always),
        words: changedWords)

    private static let changedWords = QuestionWords(
        ask: Text(en: "What was changed just before it began?", ja: "発生の直前に変わったことは何でしょうか。"),
        label: Text(en: "Changed just before", ja: "直前の変更"),
        answers: [
            "pc-tool": Text(en: "A tool was run on the PC", ja: "PC でツールを実行した"),
            "network": Text(en: "The proxy, a firewall or a filter", ja: "プロキシ、ファイアウォール、フィルター"),
            "wsus": Text(en: "The update server (WSUS)", ja: "更新サーバー (WSUS)"),
            "moved": Text(en: "The PC was moved, or left the domain", ja: "PC を移動した、ドメインから外した"),
            "new": Text(
                en: "The PC is newly set up, it never worked", ja: "新しくセットアップした PC で、一度も成功していない"),
            "windows": Text(en: "An update of Windows", ja: "Windows の更新"),
            "nothing": Text(en: "Nothing", ja: "変更はない"),
        ],
        findOut: Text(
            en: "Ask since when it fails, and compare that day with the change records.",
            ja: "いつから失敗しているかを確認し、その日と変更の記録を照合します。"),
        why: [
            Statement(
                Text(
                    en: "In one case a service pack on the WSUS server had brought the error.",
                    ja: "WSUS サーバーのサービス パックの適用後に発生した事例があります。"),
                .singleSource, [.missingContentReport]),
            Statement(
                Text(
                    en: "A change right before it is no proof, but the first thing to look at.",
                    ja: "直前の変更は原因と限りませんが、最初に確認する箇所になります。"),
                .inferred, []),
        ],
        terms: [.wsus])
}
