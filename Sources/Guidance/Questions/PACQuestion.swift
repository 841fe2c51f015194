import Engine
import Facts

extension Triage {
    /// Stage 3: script (PAC) address.
    public static let pac = GuideQuestion(
        onlyHeard("pac", stage: 3, .text(["pac-place"])),
        words: pacWords)

    private static let pacWords = QuestionWords(
        ask: Text(en: "What is the address of the proxy script (PAC)?", ja: "自動構成スクリプト (PAC) のアドレスは何ですか。"),
        label: Text(en: "Script (PAC) address", ja: "スクリプトのアドレス"),
        findOut: Text(
            en: "Settings > Network & internet > Proxy, or Internet Options > LAN settings.",
            ja: "[設定] の [プロキシ]、または [インターネット オプション] の [LAN の設定] で確認します。"),
        why: [
            Statement(
                Text(
                    en: "WinHTTP does not read a script at a file:// address.", ja: "WinHTTP は file:// のスクリプトを読み込みません。"),
                .documented, [.filePAC, .jpdsiLAN])
        ])
}
