import Engine
import Evidence
import Testing

@testable import Application

/// What a person tells in several lines counts as what is told in one; an article, a notice of Windows or a log does not.
@Suite struct ToldLetterTests {
    struct Letter: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let told: Set<String>
        var testDescription: String { name }

        init(_ name: String, _ told: String..., text: String) {
            (self.name, self.told, self.text) = (name, Set(told), text)
        }
    }

    @Test(arguments: letters + articles) func tellsWhatASinglePersonDoes(letter: Letter) {
        #expect(Self.told(by: letter.text) == letter.told)
    }

    /// By mail, with the line ends of Windows, and with a log below.
    @Test(arguments: letters) func aQuoteOrALogChangesNothing(letter: Letter) {
        let quoted = letter.text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
        #expect(Self.told(by: quoted.joined(separator: "\n")) == letter.told)
        #expect(Self.told(by: letter.text.replacing("\n", with: "\r\n")) == letter.told)
        let log = "2026-11-20\t09:12:22:104\t 860\t9f4\tAgent\tWARNING: cached cookie has expired"
        #expect(Self.told(by: letter.text + "\n\n" + log).isSuperset(of: letter.told.filter { !$0.hasPrefix("os") }))
    }

    /// Beyond some kilobytes nobody tells anything.
    @Test func aBookIsNoLetter() {
        let book = String(repeating: Self.letters[0].text + "\n\n", count: 40)
        #expect(Self.told(by: book).contains("works=browser") == false)
    }

    private static func told(by text: String) -> Set<String> {
        Set(
            EvidenceAnswers([EvidenceText("#1", Reading(text))], Session()).sure.flatMap { answer in
                answer.words.split(separator: ",").map { "\(answer.question)=\($0)" }
            })
    }

    static let letters = [
        Letter(
            "a mail", "os=Windows 10", "trigger=manual", "code=0x80072EFD", "traffic=scan", "works=browser",
            "works=other-network", "source=microsoft", "changed=nothing",
            text: """
                Hi support,

                one of our Windows 10 laptops can't get updates any more. The user presses
                "Check for updates" and gets 0x80072EFD after a while.
                The browser works fine, and at home the same laptop updates without
                any trouble. We have no WSUS. Nothing was changed on the machine.

                Regards
                Sam
                """),
        Letter(
            "a mail in Japanese", "os=Windows 11", "code=0x80072EE2", "traffic=scan", "works=browser",
            "source=microsoft", "changed=network",
            text: """
                お世話になっております。情報システム部の山田です。

                Windows 11 の端末で、更新プログラムの確認が失敗します。エラーは 0x80072EE2 です。
                ブラウザーでは普通にサイトが見られます。
                WSUS は使っておらず、Microsoft から直接取得しています。
                先週ファイアウォールを入れ替えてから発生しています。

                よろしくお願いいたします。
                """),
        Letter(
            "a ticket", "os=Windows 10 22H2", "code=0x80244022", "source=microsoft", "between=no-proxy",
            "trigger=manual", "works=other-pc",
            text: """
                Caller: Sam, branch office, our customer
                OS: Windows 10 22H2
                Error: 0x80244022
                WSUS: no
                Proxy: none
                Trigger: manual
                Other PCs: work fine
                """),
        Letter(
            "notes of a call", "os=Windows 10", "code=0x80072EFD", "source=microsoft", "ie=pac", "works=other-pc",
            "changed=nothing",
            text: """
                問い合わせ内容
                ・OS：Windows 10
                ・WSUS：なし
                ・プロキシ：あり（PAC ファイルで配布）
                ・ほかの PC：正常
                ・直前の変更：なし
                ・エラー：0x80072EFD
                """),
        Letter(
            "an answer below a question", "between=no-proxy", "traffic=download", "works=part",
            text: """
                Hello,

                > Is the PC behind a proxy? Could it be the firewall?

                No, there is no proxy here, only a plain router. Downloading stops at 35%.
                Kaspersky was turned off: no difference.

                Thanks for your help, please call me if you need more about Windows.
                """),
        Letter(
            "a list in a post", "login=yes", "source=wsus",
            text: """
                I'm trying to patch machines of ours:

                - User authenticated proxy server for internet access
                - Configuration Manager incl. WSUS

                Any idea how I can get Windows updates working in there?
                """),
    ]

    /// Nothing in them is told of a machine.
    static let articles = [
        Letter(
            "an article",
            text: """
                みなさま、こんにちは。更新担当チームです。
                プロキシ サーバー経由で更新すると、検出やダウンロードが進まないというお問い合わせをいただきます。
                自動更新では WinHTTP のプロキシが設定されているかをご確認ください。WSUS の場合も同様です。
                設定方法は弊社の別の資料でご紹介しています。
                """),
        Letter(
            "directions",
            text: """
                Our guide: if you sit behind a proxy, you have to set it with netsh by hand.
                You can check for updates afterwards. If you use WSUS, make sure your list of exceptions names it.
                Your antivirus may scan HTTPS; turn it off and your updates work.
                """),
        Letter(
            "what Windows says",
            text: """
                We couldn't connect to the update service. We'll try again later, or you can check now.
                There were some problems downloading updates, but we'll try again later.
                Some updates are downloaded automatically.
                """),
        Letter(
            "what Windows wrote below a line of a person",
            text: """
                Our event log:
                Windows Update started downloading an update.
                Automatic Updates is now paused.
                """),
        Letter(
            "a story",
            text: """
                I walked through the automatic doors, and nobody was signed in at the desk.
                My colleague's car worked fine at home, but the manual said nothing.
                """),
        Letter(
            "guesses and questions",
            text: """
                Dear colleagues, maybe the proxy was changed before the Windows update?
                I wonder whether nobody is signed in. Should we switch off our antivirus?
                """),
    ]
}
