import Facts

/// What fits a family: what it is, one look or repair, and where to go on.
package struct FamilyAdvice: Sendable {
    let family: String
    let title: Text
    let steps: [Text]
    var commands: [CommandLine] = []
    let expect: Text
    /// A repair of Windows changes files; a look changes nothing.
    var isRepair = false
    /// What a look has shown, where the repair is a card of its own; nil where the repair stands here.
    var results: LookResults?
    let sources: [Source]

    package var card: Fix { card() }

    /// - Parameters:
    ///   - code: what the code of the case means.
    ///   - more: what that rests on.
    func card(of code: [Text] = [], basis more: [Statement] = []) -> Fix {
        Fix(
            "family-" + family, title: title, results: results, holdsItsRepair: results == nil,
            who: isRepair ? .computerAdministrator : .anyone,
            risk: isRepair ? .care : .none, steps: [Self.leaveProxy] + code + steps, commands: commands,
            saveOldValue: isRepair ? Self.backup : nil, expect: expect,
            sideEffect: isRepair ? Self.takesTime : CardWords.noSideEffect,
            rollback: isRepair ? Self.noWayBack : CardWords.nothingToUndo, verify: CardWords.noteTheResult,
            basis: [basis] + more)
    }

    private var basis: Statement {
        Statement(
            Text(
                en: "By the code or by what was told it is no matter of Windows Update's way to its servers.",
                ja: "コードまたは確認できた内容から、更新サーバーへの通信の問題ではないと考えられます。"),
            sources.isEmpty ? .inferred : sources.count > 1 ? .documented : .singleSource, sources)
    }

    private static let leaveProxy = Text(
        en: "Change nothing in the proxy settings.", ja: "プロキシの設定は変更しません。")
    private static let backup = Text(
        en: "Save open work first; on a server note the time for the change record.",
        ja: "先に作業中のファイルを保存します。サーバーでは実施時刻を記録します。")
    private static let takesTime = Text(
        en: "It takes up to half an hour and slows the PC down meanwhile.", ja: "30 分ほどかかり、その間 PC の動作が遅くなります。")
    private static let noWayBack = Text(
        en: "There is no way back, and none is needed: only damaged files are replaced.",
        ja: "元には戻せませんが、置き換えられるのは破損したファイルだけです。")
}

extension FamilyAdvice {
    package static func of(_ family: Family) -> FamilyAdvice {
        switch family {
        case .services: services
        case .clock: clock
        case .componentStore: componentStore
        case .disk: disk
        case .agent: agent
        case .policy: policy
        case .access: access
        case .otherProgram: otherProgram
        case .configMgr: configMgr
        case .microsoft: microsoft
        case .update: update
        case .offline: offline
        }
    }

    static let unknown = FamilyAdvice(
        family: "unknown", title: Text(en: "Look for the error on the PC itself", ja: "PC 自身のエラーを確認する"),
        steps: [
            Text(
                en: "Open the update history and note the update that fails, with its code.",
                ja: "更新の履歴を開き、失敗した更新プログラムとコードを控えます。"),
            Text(
                en: "See whether other PCs take the same update, and whether this PC takes others.",
                ja: "ほかの PC で同じ更新が成功するか、この PC でほかの更新が成功するかを確認します。"),
        ],
        expect: Text(
            en: "A code, or the one update that fails: enter it in this case, and it goes on from there.",
            ja: "コードまたは失敗する更新プログラムが分かれば、この案件に入力して続けます。"),
        results: LookResults(
            healthy: Text(en: "Others fail, too", ja: "ほかの PC や更新も失敗している"),
            faulty: Text(en: "Only this PC or this update fails", ja: "この PC またはこの更新だけが失敗している")),
        sources: [])

    private static let services = FamilyAdvice(
        family: "services", title: Text(en: "See which service is disabled", ja: "無効になっているサービスを確認する"),
        steps: [
            Text(
                en: "Windows Update, BITS, Cryptographic Services, Windows Firewall: none may be disabled.",
                ja: "Windows Update、BITS、Cryptographic Services、Windows ファイアウォールは、無効にしないでください。")
        ],
        commands: ["wuauserv", "bits", "cryptsvc", "mpssvc", "dosvc"].flatMap { CardCommands.line("sc.exe qc \($0)") },
        expect: Text(
            en: "START_TYPE 2 or 3; 4 is disabled (no dosvc before 10).",
            ja: "START_TYPE が 2 または 3 なら正常です。4 は無効です。dosvc は Windows 10 以降にあります。"),
        results: LookResults(
            healthy: Text(en: "None of them is disabled", ja: "無効なサービスはない"),
            faulty: Text(en: "One of them is disabled", ja: "無効なサービスがある")),
        sources: [.commonErrors, .troubleshooting])

    private static let clock = FamilyAdvice(
        family: "clock", title: Text(en: "Compare the PC's clock", ja: "PC の時刻を確認する"),
        steps: [
            Text(
                en: "Compare date, time and time zone with a clock that is right.",
                ja: "日付、時刻、タイム ゾーンを正しい時計と比べます。")
        ],
        commands: CardCommands.line("w32tm /query /status"),
        expect: Text(
            en: "The right time, and a source that was asked lately.", ja: "正しい時刻と、最近同期した時刻源が表示されれば正常です。"),
        results: LookResults(
            healthy: Text(en: "Date, time and zone are right", ja: "日付、時刻、タイム ゾーンは正しい"),
            faulty: Text(en: "One of the three is wrong", ja: "いずれかがずれている")),
        sources: [.clock])

    private static let componentStore = FamilyAdvice(
        family: "component-store", title: Text(en: "Repair the component store", ja: "コンポーネント ストアを修復する"),
        steps: [
            Text(
                en:
                    "Windows 8 and later: run the lines below. Windows 7: install and run the System Update Readiness Tool.",
                ja: "Windows 8 以降では次のコマンドを実行します。Windows 7 ではシステム更新準備ツールを実行します。"),
            Text(
                en: "If the source files are not found, give a matching Windows image with /Source.",
                ja: "ソース ファイルが見つからない場合は、/Source で同じバージョンの Windows イメージを指定します。"),
        ],
        commands: CardCommands.line("DISM /Online /Cleanup-Image /RestoreHealth") + CardCommands.line("sfc /scannow"),
        expect: Text(
            en: "\"The restore operation completed successfully.\" Then let Windows Update search again.",
            ja: "「復元操作は正常に完了しました。」と表示されたら、もう一度 Windows Update を実行します。"),
        isRepair: true, sources: [.corruption])

    private static let disk = FamilyAdvice(
        family: "disk", title: Text(en: "See the room on the disk and its partitions", ja: "ディスクとパーティションの空き容量を確認する"),
        steps: [
            Text(
                en:
                    "A feature update needs some 20 GB on C:. The recovery partition needs 250 MB free for its own update.",
                ja: "機能更新には C: に 20 GB 程度、回復環境の更新には回復パーティションに 250 MB の空きが必要です。")
        ],
        commands: CardCommands.line("reagentc /info") + CardCommands.line("fsutil volume diskfree c:"),
        expect: Text(
            en: "Enough free bytes, and where the recovery environment lies.", ja: "十分な空き容量と、回復環境の場所が表示されます。"),
        results: LookResults(
            healthy: Text(en: "There is room enough", ja: "空き容量は足りている"),
            faulty: Text(en: "A disk or partition is too full", ja: "空き容量が足りない")),
        sources: [.troubleshooting])

    private static let agent = FamilyAdvice(
        family: "agent", title: Text(en: "Install what this update needs first", ja: "前提となる更新プログラムを先に適用する"),
        steps: [
            Text(
                en: "Read the prerequisites in the article of the update: servicing stack update, SHA-2 support.",
                ja: "更新プログラムの説明で、前提条件 (サービス スタック更新、SHA-2 対応) を確認します。"),
            Text(
                en:
                    "Windows 7 and 2008 R2: first KB4490628, then KB4474419, a restart, then the agent. Get them from the "
                    + "Microsoft Update Catalog.",
                ja: "Windows 7 / 2008 R2 では KB4490628、KB4474419 の順に適用し、再起動後にエージェントを更新します。"
                    + "Microsoft Update カタログから入手します。"),
        ],
        expect: Text(en: "The update is then offered, or installs.", ja: "更新プログラムが検出または適用されます。"),
        sources: [.sha2Updates, .updateCatalog])

    private static let policy = FamilyAdvice(
        family: "policy", title: Text(en: "See which policy or product stops updates", ja: "更新を止めているポリシーや製品を確認する"),
        steps: [
            Text(
                en: "Ask whoever manages the PC whether a policy or a product stops or delays updates on purpose.",
                ja: "ポリシーや管理製品で意図的に更新を停止または延期していないか、PC の管理担当者に確認します。")
        ],
        commands: CardCommands.line(#"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate /s"#),
        expect: Text(
            en:
                "DisableWindowsUpdateAccess, DoNotConnectToWindowsUpdateInternetLocations or NoAutoUpdate with 0x1 stop it.",
            ja: "DisableWindowsUpdateAccess、DoNotConnectToWindowsUpdateInternetLocations、NoAutoUpdate が 0x1 なら、"
                + "更新が止められています。"),
        results: LookResults(
            healthy: Text(en: "Nothing stops the updates", ja: "更新を止めているものはない"),
            faulty: Text(en: "A policy or product stops them", ja: "ポリシーまたは製品が更新を止めている")),
        sources: [.troubleshooting])

    private static let access = FamilyAdvice(
        family: "access", title: Text(en: "See what was denied, and to whom", ja: "何へのアクセスが拒否されたかを確認する"),
        steps: [
            Text(
                en:
                    "Try it as another administrator of the PC. If that works, the first account's profile is at fault.",
                ja: "PC の別の管理者で試します。成功する場合は、元のアカウントのプロファイルに問題があります。"),
            Text(
                en: "Note which file or key the log names beside the code.", ja: "ログのコードの前後に記録されたファイルやキーを控えます。"),
        ],
        expect: Text(
            en: "The file, key or account. Where a proxy requires authentication, answer that question too.",
            ja: "ファイル、キー、またはアカウントが分かります。プロキシが認証を要求する場合は、その質問にも回答します。"),
        results: LookResults(
            healthy: Text(en: "Nothing was denied", ja: "拒否されたアクセスはない"),
            faulty: Text(en: "Something was denied", ja: "拒否されたアクセスがある")),
        sources: [])

    private static let otherProgram = FamilyAdvice(
        family: "other-program", title: Text(en: "Ask the maker of that program", ja: "該当するプログラムの提供元に確認する"),
        steps: [
            Text(
                en: "It is no Windows Update: the job belongs to the program or script that made it.",
                ja: "Windows Update ではなく、ジョブを作成したプログラムやスクリプトの問題です。"),
            Text(
                en:
                    "BITS moves no job of an account that is not signed in: let it run as a signed-in user, or download otherwise.",
                ja: "ログオンしていないアカウントのジョブは転送されません。ログオン中のユーザーで実行するか、別の方法で取得します。"),
            Text(
                en:
                    "A service's job takes its account's proxy. MANUAL_PROXY wants a bypass list, too: NULL for none.",
                ja: "サービスのジョブはアカウントのプロキシを使います。MANUAL_PROXY ではバイパス リストも必要で、なければ NULL です。"),
        ],
        commands: CardCommands.line("bitsadmin /list /allusers /verbose")
            + CardCommands.line("bitsadmin /util /getieproxy LOCALSYSTEM"),
        expect: Text(
            en: "The job's owner, state and error; the system account's proxy.",
            ja: "ジョブの所有者、状態、エラーと、システム アカウントのプロキシ"),
        sources: [.bits, .bitsadmin])

    private static let configMgr = FamilyAdvice(
        family: "configmgr",
        title: Text(en: "Hand the case to the Configuration Manager team", ja: "Configuration Manager の担当に引き継ぐ"),
        steps: [
            Text(
                en: "A domain policy for the update server must not differ from what Configuration Manager sets.",
                ja: "更新サーバーを指定するドメインのポリシーは、Configuration Manager の設定と一致している必要があります。")
        ],
        commands: CardCommands.wsusServer,
        expect: Text(
            en: "The server of the software update point. Another one comes from a policy.",
            ja: "ソフトウェアの更新ポイントのサーバーが表示されれば正常です。異なる場合はポリシーによる指定です。"),
        sources: [.kb3090184])

    private static let microsoft = FamilyAdvice(
        family: "microsoft", title: Text(en: "See whether Microsoft reports a fault", ja: "Microsoft 側の障害情報を確認する"),
        steps: [
            Text(
                en: "Look at the release health page of Windows for this month, and try again in a few hours.",
                ja: "Windows リリース正常性のページで今月の情報を確認し、数時間後に再試行します。")
        ],
        expect: Text(en: "A known issue that fits, with its state.", ja: "該当する既知の問題と、その状況が分かります。"),
        results: LookResults(
            healthy: Text(en: "No known issue fits", ja: "該当する既知の問題はない"),
            faulty: Text(en: "A known issue fits", ja: "該当する既知の問題がある")),
        sources: [])

    private static let update = FamilyAdvice(
        family: "update", title: Text(en: "Look at this one update", ja: "該当する更新プログラムを調べる"),
        steps: [
            Text(
                en: "Note its KB number; look for known issues on its page. Press Retry once after a restart.",
                ja: "KB 番号を控え、そのページで既知の問題を確認します。再起動後に一度だけ再試行します。"),
            Text(
                en: "If it stays, install it from the Microsoft Update Catalog.",
                ja: "解消しない場合は、Microsoft Update カタログから入手して適用します。"),
        ],
        expect: Text(en: "It installs, or a known issue explains it.", ja: "適用できるか、既知の問題であることが分かります。"),
        sources: [.updateCatalog])

    private static let offline = FamilyAdvice(
        family: "offline",
        title: Text(en: "See whether Windows believes that it is online", ja: "Windows がオンラインと判断しているか確認する"),
        steps: [
            Text(
                en: "BITS and Delivery Optimization start no transfer while Windows reports no network.",
                ja: "Windows がネットワーク未接続と判断している間、BITS と配信の最適化は転送を開始しません。")
        ],
        commands: CardCommands.line("powershell Get-NetConnectionProfile"),
        expect: Text(
            en:
                "IPv4Connectivity: Internet is right. NoTraffic or LocalNetwork: see whether www.msftconnecttest.com is reached.",
            ja: "IPv4Connectivity が Internet なら正常です。NoTraffic や LocalNetwork の場合は、www.msftconnecttest.com に"
                + "接続できるか確認します。"),
        results: LookResults(
            healthy: Text(en: "Windows believes it is online", ja: "オンラインと判断されている"),
            faulty: Text(en: "Windows believes it is offline", ja: "未接続と判断されている")),
        sources: [.bitsErrors])
}
