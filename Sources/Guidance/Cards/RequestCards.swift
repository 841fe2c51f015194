import Facts
import SettingOrder

/// The tests of the proxy that anybody can run: no rights, no login, no change.
extension Fixes {
    /// Asks the proxy for one http and one https update host, without a login, as the system account does; with WSUS for
    /// that server alone, since nothing else has to be let through.
    static func testProxy(_ facts: CaseFacts) -> Fix {
        if facts.usesWSUS == true { return testProxyForWSUS(facts) }
        return Fix.look(
            "test-proxy", title: Text(en: "Test the proxy without a login", ja: "認証なしでプロキシ サーバーをテストする"), kind: .test,
            answers: ["login", "ports"],
            steps: requestSteps(facts),
            commands: facts.requests(
                for: ["http://download.windowsupdate.com", "https://fe2.update.microsoft.com"]),
            expect: Text(
                en:
                    "407: a login is wanted. 403 to the https line: refused. 502 to 504: the proxy itself gets no further. "
                    + "No answer: not reached. Anything else, a certificate error too: it lets pass.",
                ja: "407 は認証の要求、https での 403 は拒否、502 ～ 504 はプロキシから先の失敗、応答なしはプロキシへの未到達です。"
                    + "それ以外 (証明書のエラーを含む) なら通信は許可されています。"),
            basis: toolsBasis(facts) + [.proxyAnswers])
    }

    private static func testProxyForWSUS(_ facts: CaseFacts) -> Fix {
        Fix.look(
            "test-proxy",
            title: Text(en: "Test the proxy without a login", ja: "認証なしでプロキシ サーバーをテストする"), kind: .test,
            answers: ["login"],
            steps: facts.stepsBeforeWSUS + requestSteps(facts), commands: facts.requests(for: [facts.wsusService]),
            expect: Text(
                en: "407: a login is wanted. Any other status: none is. No answer: the proxy is not reached.",
                ja: "407 なら認証が要求されています。それ以外のステータスなら要求されていません。応答がない場合、プロキシに到達していません。"),
            basis: toolsBasis(facts) + [.proxyAnswers])
    }

    /// Asks for the first 100 bytes of a file that Windows itself fetches.
    static func testRange(_ facts: CaseFacts) -> Fix {
        let file = "http://ctldl.windowsupdate.com/msdownload/update/v3/static/trustedr/en/authrootstl.cab"
        return Fix.look(
            "test-range", title: Text(en: "Test whether ranges pass", ja: "Range 要求が通るかをテストする"), kind: .test,
            answers: ["ranges"],
            steps: facts.holds(Told.noProxy) ? toolSteps(facts) : requestSteps(facts),
            commands: facts.holds(Told.noProxy)
                ? facts.requests(for: [file], ranges: true) { _ in .direct }
                : facts.requests(for: [file], ranges: true),
            expect: Text(
                en: "206: ranges pass. 200: something on the way cuts them. Any other status tells nothing.",
                ja: "206 なら通っています。200 なら途中で阻害されています。それ以外では判断できません。"),
            basis: toolsBasis(facts) + [.rangesNeeded])
    }

    private static func requestSteps(_ facts: CaseFacts) -> [Text] {
        (facts.proxy == nil ? [CardWords.realProxy] : []) + toolSteps(facts) + [
            Text(en: "Never type the user's password into the command.", ja: "ユーザーのパスワードは入力しないでください。")
        ]
    }

    /// Which of the commands runs where.
    static func toolSteps(_ facts: CaseFacts) -> [Text] {
        let eras = facts.eras
        return (eras.contains(.proxycfg) ? [otherMachineStep] : []) + (eras.contains(.netsh) ? [webRequestStep] : [])
            + (eras.contains(.netshScanOnly) ? [curlStep] : [])
    }

    private static let otherMachineStep = Text(
        en: "2000, XP and 2003 have no tool for it: run curl on another machine that reaches the proxy.",
        ja: "2000、XP、2003 には適したツールがありません。プロキシに接続できる別の PC の curl で実行します。")

    private static let webRequestStep = Text(
        en:
            "Windows 7 to 8.1, Server 2008 R2 to 2012 R2: the PowerShell line. It prints the status, or an error with it "
            + "in brackets.",
        ja: "Windows 7 ～ 8.1、Server 2008 R2 ～ 2012 R2 では PowerShell の行を実行します。ステータス、"
            + "または ( ) 内にステータスを含むエラーが表示されます。")

    private static let curlStep = Text(
        en: "Windows 10 1803 and later has curl.exe. Else run curl on any machine that reaches the proxy.",
        ja: "curl.exe は Windows 10 1803 以降で使えます。ない場合は、プロキシに接続できる別の PC の curl を使います。")

    static func toolsBasis(_ facts: CaseFacts) -> [Statement] {
        (facts.eras == [.netsh] ? [] : [.curlShips]) + (facts.eras.contains(.netsh) ? [.powershellShips] : [])
    }
}

extension CaseFacts {
    /// A command for each address through the proxy, for each Windows that it may be.
    fileprivate func requests(for urls: [String], ranges: Bool = false) -> [CommandLine] {
        requests(for: urls, ranges: ranges) { url in
            .proxy(proxyAddress(for: url.hasPrefix("https:") ? .https : .http))
        }
    }

    /// - Parameter way: how an address is reached.
    func requests(for urls: [String], ranges: Bool = false, by way: (String) -> RequestLine.Way) -> [CommandLine] {
        let options = ranges ? "-sS -D - -o NUL -r 0-99" : "-I"
        let curl =
            eras == [.netsh] ? [] : urls.map { CommandLine(.cmd, RequestLine.curl(options, $0, way($0))) }
        guard eras.contains(.netsh) else { return curl }
        let lines = urls.flatMap { RequestLine.powershell($0, way($0), ranges: ranges) }
        return curl + lines.filter { $0.shell == .cmd } + curl.map { CommandLine(.powershell, $0.line) }
            + lines.filter { $0.shell == .powershell }
    }
}

extension Statement {
    fileprivate static let powershellShips = Statement(
        Text(
            en: "Windows 7 and Server 2008 R2 come with PowerShell 2.0; they and 8.1 have no curl.exe.",
            ja: "Windows 7 と Server 2008 R2 には PowerShell 2.0 が含まれています。8.1 までは curl.exe がありません。"),
        .inferred, [])
}
