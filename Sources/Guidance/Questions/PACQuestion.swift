import Engine
import Facts

extension Triage {
    /// Stage 3: script (PAC) address.
    public static let pac = GuideQuestion(
        Question(
            "pac", stage: 3, .text(["pac-place"]), when: .all([goesOn, mayHaveProxy, .certain(.is("ie.pac", "yes"))]),
            counts: .always),
        words: pacWords)

    private static let pacWords = QuestionWords(
        ask: Text(
            en: "What is the address of the proxy script (PAC), for example http://proxy.example.com/proxy.pac?",
            ja: "自動構成スクリプト (PAC) のアドレスは何でしょうか。(例: http://proxy.example.com/proxy.pac)"),
        label: Text(en: "Script (PAC) address", ja: "スクリプトのアドレス"),
        findOut: Text(
            en: "Run it as that user: AutoConfigURL is the address. One that begins with file:// is no use here.",
            ja: "そのユーザーで実行すると、AutoConfigURL に表示されます。file:// で始まるアドレスは使えません。"),
        shows: [ShowCommand.userSetting],
        why: [
            Statement(
                Text(
                    en: "WinHTTP does not read a script at a file:// address.",
                    ja: "WinHTTP は file:// のスクリプトを読み込みません。"),
                .documented, [.filePAC, .jpdsiLAN])
        ],
        terms: [.pac])
}
