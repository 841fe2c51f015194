import Facts

/// What is done once the look of a family has shown the fault.
package enum FamilyRepair {
    /// - Returns: nil where the family's card holds its repair.
    package static func of(_ family: Family, _ facts: CaseFacts) -> Fix? {
        switch family {
        case .services: services(facts)
        case .clock: clock(facts)
        case .disk: disk(facts)
        case .policy: policy(facts)
        case .access: access(facts)
        case .microsoft: microsoft(facts)
        case .offline: offline(facts)
        case .componentStore, .agent, .otherProgram, .configMgr, .update: nil
        }
    }

    /// Also after a tool has switched services off.
    static func services(_ facts: CaseFacts, after look: String = "family-services") -> Fix {
        repair(
            "services", after: look, Text(en: "Start the disabled service again", ja: "無効なサービスを元に戻して開始する"),
            steps: [
                Text(
                    en: "Ask who disabled it, and why. A tool that did it has to give it back, or does it again.",
                    ja: "無効にした担当者と理由を確認します。ツールが無効にした場合は、ツール側でも元に戻します。"),
                Text(
                    en:
                        "In services.msc set its start type: Manual for Windows Update and BITS, Automatic for the others. "
                        + "Then start it.",
                    ja: "services.msc でスタートアップの種類を、Windows Update と BITS は「手動」、ほかは「自動」に戻して開始します。"),
            ],
            commands: CardCommands.line("services.msc"),
            expect: Text(en: "The service starts, and stays started.", ja: "サービスが開始し、停止しません。"),
            undo: Text(en: "Set the noted start type again.", ja: "控えたスタートアップの種類に戻します。"), facts,
            [.commonErrors, .troubleshooting])
    }

    private static func clock(_ facts: CaseFacts) -> Fix {
        repair(
            "clock", Text(en: "Put the clock of the PC right", ja: "PC の時刻を修正する"),
            steps: [
                Text(
                    en:
                        "Set date, time and time zone. If the time is lost whenever the PC is off, its battery is empty.",
                    ja: "日付、時刻、タイム ゾーンを設定します。電源を切るたびにずれる場合は、内蔵電池の消耗が考えられます。")
            ],
            commands: CardCommands.line("timedate.cpl"),
            expect: Text(en: "The PC shows the same time as the right clock.", ja: "正しい時計と同じ時刻が表示されます。"),
            undo: Text(en: "Set the noted time by hand.", ja: "控えた時刻を手動で設定します。"), facts, [.clock])
    }

    private static func disk(_ facts: CaseFacts) -> Fix {
        repair(
            "disk", Text(en: "Make room on the disk", ja: "ディスクの空き容量を増やす"),
            steps: [
                Text(
                    en: "C: too full: remove temporary files and old installers with the command.",
                    ja: "C: の空きが足りない場合は、コマンドで一時ファイルや古いインストーラーを削除します。"),
                Text(
                    en: "Recovery partition too small: have an administrator enlarge it by KB5028997, after a backup.",
                    ja: "回復パーティションが小さい場合は、バックアップの後、管理者が KB5028997 の手順で拡張します。"),
            ],
            commands: CardCommands.line("cleanmgr"),
            expect: Text(en: "The look before shows enough room.", ja: "前の確認で、十分な空き容量が表示されます。"),
            undo: Text(
                en: "Deleted files come back from a backup only; so do partitions.",
                ja: "削除したファイルと変更前のパーティションは、バックアップからだけ戻せます。"), facts, [.recoveryPartition])
    }

    private static func policy(_ facts: CaseFacts) -> Fix {
        repair(
            "policy", Text(en: "Have the updates allowed again", ja: "更新を許可してもらう"), who: .domainAdministrator,
            steps: [
                Text(
                    en:
                        "Ask the owner of the policy or the product to allow updates for this PC. Change no policy by hand.",
                    ja: "ポリシーまたは製品の担当者に、この PC の更新の許可を依頼します。ポリシーを手動で変更しないでください。")
            ],
            commands: CardCommands.line("gpupdate /force"),
            expect: Text(
                en: "The values of the look before are gone, or no longer 0x1.",
                ja: "前の確認で表示された値がなくなるか、0x1 以外になります。"),
            undo: Text(en: "The owner sets the old policy again.", ja: "担当者が以前のポリシーに戻します。"), facts,
            [.troubleshooting])
    }

    private static func access(_ facts: CaseFacts) -> Fix {
        repair(
            "access", Text(en: "Give back what was denied", ja: "拒否されたアクセスを元に戻す"),
            steps: [
                Text(
                    en: "Compare the rights of the file or key with those on a PC that works, and set the same.",
                    ja: "該当するファイルまたはキーのアクセス許可を正常な PC と比べ、同じ設定にします。"),
                Text(
                    en: "A damaged profile: let another administrator of the PC install the update.",
                    ja: "プロファイルの破損であれば、PC の別の管理者で更新します。"),
            ],
            expect: Text(en: "The log names it no more.", ja: "ログに同じ名前が記録されなくなります。"),
            undo: Text(en: "Set the noted rights again.", ja: "控えたアクセス許可に戻します。"), facts, [])
    }

    private static func microsoft(_ facts: CaseFacts) -> Fix {
        repair(
            "microsoft", Text(en: "Do what the known issue says", ja: "既知の問題の案内に従う"),
            steps: [
                Text(
                    en:
                        "Use the workaround that its page gives. Where there is none, wait for the fix; change nothing else.",
                    ja: "案内されている回避策を実施します。ない場合は修正を待ち、ほかの変更は行いません。")
            ],
            expect: Text(en: "Its page calls it resolved.", ja: "案内のページで、解決済みと表示されます。"),
            undo: Text(en: "As that page says.", ja: "案内のページに従います。"), facts, [])
    }

    private static func offline(_ facts: CaseFacts) -> Fix {
        repair(
            "offline", Text(en: "Let Windows see that it is online", ja: "Windows がオンラインと判断できるようにする"),
            who: .proxyAdministrator,
            steps: [
                Text(
                    en:
                        "Let http://www.msftconnecttest.com/connecttest.txt pass the firewall and the proxy without a login.",
                    ja: "http://www.msftconnecttest.com/connecttest.txt への通信を、ファイアウォールと、認証なしでプロキシに許可します。")
            ],
            expect: Text(
                en: "After a restart of the network Windows shows Internet access.",
                ja: "ネットワークの再接続後、Windows にインターネット アクセスと表示されます。"),
            undo: Text(en: "Take the new rule away.", ja: "追加した規則を削除します。"), facts, [.bitsErrors])
    }

    private static func repair(
        _ family: String, after look: String? = nil, _ title: @autoclosure @escaping @Sendable () -> Text,
        who: Who = .computerAdministrator, steps: @autoclosure @escaping @Sendable () -> [Text],
        commands: @autoclosure @escaping @Sendable () -> [CommandLine] = [],
        expect: @autoclosure @escaping @Sendable () -> Text, undo: @autoclosure @escaping @Sendable () -> Text,
        _ facts: CaseFacts, _ sources: [Source]
    ) -> Fix {
        Fix(
            "repair-" + family, title: title(), after: look ?? "family-" + family, who: who, risk: .care,
            steps: steps(), commands: commands(), saveOldValue: noteTheLook, expect: expect(),
            sideEffect: onlyThisPart, rollback: undo(), verify: CardWords.searchAgain(facts), basis: [basis(sources)])
    }

    private static let noteTheLook = Text(
        en: "Write down what the look before has shown.", ja: "前の確認で表示された内容を控えます。")
    private static let onlyThisPart = Text(
        en: "None beyond this part of Windows.", ja: "Windows の該当する機能以外への影響はありません。")

    private static func basis(_ sources: [Source]) -> Statement {
        Statement(
            Text(
                en: "The look before has shown the fault, and this is what fits it.",
                ja: "前の確認で見つかった問題に対応する修正です。"),
            sources.isEmpty ? .inferred : sources.count > 1 ? .documented : .singleSource, sources)
    }
}
