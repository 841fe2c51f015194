/// The tests of the proxy that anybody can run: no rights, no login, no change.
extension Fixes {
    /// Asks the proxy for one http and one https update host, without a login, as the system account does.
    static func testProxy(_ facts: CaseFacts) -> Fix {
        Fix.look(
            "test-proxy", title: Text(en: "Test the proxy without a login", ja: "認証なしでプロキシ サーバーをテストする"),
            steps: curlSteps(facts),
            commands: CardCommands.line(head("http://download.windowsupdate.com/", through: facts, .http))
                + CardCommands.line(head("https://fe2.update.microsoft.com/", through: facts, .https)),
            expect: Text(
                en:
                    "407: a login is wanted. 403 to the https line: refused. 502 to 504: the proxy itself gets no further. "
                    + "No answer: not reached. Anything else, a certificate error too: it lets pass.",
                ja: "407 は認証の要求、https での 403 は拒否、502 ～ 504 はプロキシから先の失敗、応答なしはプロキシへの未到達です。"
                    + "それ以外 (証明書のエラーを含む) なら通信は許可されています。"),
            basis: [.curlShips, .proxyAnswers])
    }

    /// Asks for the first 100 bytes of a file that Windows itself fetches.
    static func testRange(_ facts: CaseFacts) -> Fix {
        let file = "http://ctldl.windowsupdate.com/msdownload/update/v3/static/trustedr/en/authrootstl.cab"
        let line = "curl.exe -sS -D - -o NUL -r 0-99 -x http://\(facts.proxyAddress(for: .http)) \(file)"
        return Fix.look(
            "test-range", title: Text(en: "Test whether ranges pass the proxy", ja: "Range 要求が通るかをテストする"),
            steps: curlSteps(facts), commands: CardCommands.line(line),
            expect: Text(
                en: "206 and Content-Range: ranges pass. 200: the proxy cuts them. Any other status tells nothing.",
                ja: "206 と Content-Range なら通っています。200 ならプロキシが阻害しています。それ以外では判断できません。"),
            basis: [.curlShips, .rangesNeeded])
    }

    private static func head(_ url: String, through facts: CaseFacts, _ scheme: ProxyScheme) -> String {
        "curl.exe -I -x http://\(facts.proxyAddress(for: scheme)) \(url)"
    }

    static func curlSteps(_ facts: CaseFacts) -> [Text] {
        (facts.proxy == nil ? [CardWords.realProxy] : []) + [
            Text(
                en: "Windows 10 1803 and later has curl.exe. Else run curl on any machine that reaches the proxy.",
                ja: "curl.exe は Windows 10 1803 以降で使えます。ない場合は、プロキシに接続できる別の PC の curl を使います。"),
            Text(en: "Never type the user's password into the command.", ja: "ユーザーのパスワードは入力しないでください。"),
        ]
    }
}
