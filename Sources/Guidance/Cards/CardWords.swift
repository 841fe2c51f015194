import Facts

/// The sentences that many cards share.
package enum CardWords {
    package static let noSideEffect = Text(en: "None: nothing is changed.", ja: "ありません。設定は変更されません。")

    package static let nothingToUndo = Text(en: "There is nothing to undo.", ja: "元に戻す必要はありません。")

    static let noteTheResult = Text(
        en: "Write down what the screen shows. It belongs in the ticket.", ja: "表示された内容を控え、チケットに記録します。")

    static let filesKeepIt = Text(
        en: "Run the lines with winhttp-before first: they keep the present value in files of your profile folder.",
        ja: "winhttp-before を含むコマンドを先に実行し、現在の設定をプロファイル フォルダーのファイルに保存します。")

    static let noteFirstCommand = Text(
        en: "Write down what the first command shows, before you change anything.",
        ja: "変更の前に、最初のコマンドの表示内容を控えます。")

    static let noteTheRules = Text(
        en: "Save the proxy's present rules before you change them.", ja: "変更の前に、プロキシ サーバーの現在の規則を保存します。")

    static let restoreTheRules = Text(
        en: "Load the saved rules of the proxy again.", ja: "保存しておいたプロキシ サーバーの規則に戻します。")

    static let microsoftOnly = Text(
        en: "Only where updates come from Microsoft. Where they come from WSUS, leave it.",
        ja: "更新元が Microsoft の場合だけ実行します。WSUS の場合は実行しないでください。")

    static let realProxy = Text(
        en: "Put the real proxy in place of PROXY:PORT, such as proxy.example.com:8080.",
        ja: "PROXY:PORT は実際の値に置き換えます (例: proxy.example.com:8080)。")

    static let realWSUS = Text(
        en: "Put the real name of the WSUS server in place of WSUS-SERVER.",
        ja: "WSUS-SERVER は実際の WSUS サーバー名に置き換えます。")

    /// The rights that a change of the system's setting takes; XP and 2003 have no prompt of their own for it.
    static func elevated(_ era: Era) -> Text {
        era == .proxycfg
            ? Text(en: "Log on as a member of Administrators.", ja: "Administrators グループのメンバーでログオンします。")
            : Text(
                en: "Open the command prompt with \"Run as administrator\".", ja: "コマンド プロンプトは [管理者として実行] で開きます。")
    }

    /// XP and Server 2003 for x64 keep two settings, and each proxycfg writes one of them.
    static func bothStores(_ era: Era) -> [Text] {
        guard era == .proxycfg else { return [] }
        return [
            Text(
                en: "x64 only: run each proxycfg line twice, as %windir%\\system32\\proxycfg and as "
                    + "%windir%\\SysWOW64\\proxycfg.",
                ja: "x64 版では、proxycfg の各行を %windir%\\system32\\proxycfg と "
                    + "%windir%\\SysWOW64\\proxycfg の両方で実行します。")
        ]
    }

    /// A side effect of setting WinHTTP's proxy; from Windows 10 on with what the setting does not heal.
    static func sideEffect(_ text: Text, _ era: Era) -> Text {
        guard era == .netshScanOnly else { return text }
        return Text(
            en: text.en + " Downloads with a user signed in ignore it.",
            ja: text.ja + "ユーザーのログオン中のダウンロードには効きません。")
    }

    /// Resetting is no way back where another proxy was set before.
    static func wayBack(_ era: Era) -> Text {
        era == .proxycfg
            ? Text(
                en:
                    "proxycfg -d goes to direct access. To get an old proxy back, set the saved value with proxycfg -p.",
                ja: "proxycfg -d で直接アクセスになります。以前のプロキシに戻すには、保存した値を proxycfg -p で設定します。")
            : Text(
                en:
                    "netsh winhttp reset proxy goes to direct access. To get an old proxy back, set the saved value again.",
                ja: "netsh winhttp reset proxy で直接アクセスになります。以前のプロキシに戻すには、保存した値を再度設定します。")
    }

    /// How to see on the sick machine that a change took hold.
    static func searchAgain(_ facts: CaseFacts) -> Text {
        switch facts.eras {
        case [.proxycfg]:
            Text(
                en:
                    "Run wuauclt /detectnow, wait ten minutes, then read %windir%\\WindowsUpdate.log: no new error line.",
                ja: "wuauclt /detectnow を実行して 10 分ほど待ち、%windir%\\WindowsUpdate.log に新しいエラー行がないことを確認します。")
        case [.netsh]:
            Text(
                en: "Press \"Check for updates\", or run wuauclt /detectnow. It works when no error code comes.",
                ja: "[更新プログラムの確認] を押すか、wuauclt /detectnow を実行します。エラー コードが出なければ有効になっています。")
        case [.netshScanOnly]:
            Text(
                en: "Press \"Check for updates\" and let one update download. It works when no error code comes.",
                ja: "[更新プログラムのチェック] を押し、1 件ダウンロードします。エラー コードが出なければ有効になっています。")
        default:
            Text(
                en:
                    "Press \"Check for updates\"; before Windows 10 wuauclt /detectnow does it, too. No error code may come.",
                ja: "[更新プログラムのチェック] を押します (10 より前は wuauclt /detectnow でも可)。"
                    + "エラー コードが出なければ有効になっています。")
        }
    }
}

extension CaseFacts {
    /// The steps that come before every card that gives Windows Update a proxy.
    var stepsBeforeSetting: [Text] {
        (usesWSUS == false ? [] : [CardWords.microsoftOnly]) + (proxy == nil ? [CardWords.realProxy] : [])
    }

    /// The step that comes before every card that names the WSUS server.
    var stepsBeforeWSUS: [Text] { wsusName == Self.wsusPlaceholder ? [CardWords.realWSUS] : [] }
}

extension Fix {
    /// A card that only looks.
    static func look(
        _ id: String, title: @autoclosure @escaping @Sendable () -> Text, kind: FixKind = .look, answers: [String] = [],
        results: @autoclosure @escaping @Sendable () -> LookResults? = nil, who: Who = .anyone,
        steps: @autoclosure @escaping @Sendable () -> [Text] = [],
        commands: @autoclosure @escaping @Sendable () -> [CommandLine] = [],
        expect: @autoclosure @escaping @Sendable () -> Text,
        verify: @autoclosure @escaping @Sendable () -> Text = CardWords.noteTheResult,
        basis: @autoclosure @escaping @Sendable () -> [Statement]
    ) -> Fix {
        Fix(
            id, title: title(), kind: kind, answers: answers, results: results(), who: who, risk: .none,
            steps: steps(), commands: commands(), expect: expect(), sideEffect: CardWords.noSideEffect,
            rollback: CardWords.nothingToUndo, verify: verify(), basis: basis())
    }
}
