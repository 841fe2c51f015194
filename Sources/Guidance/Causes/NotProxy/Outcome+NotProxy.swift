import Facts

extension Outcome {
    /// The code, or what was told, is about something other than the way to the update servers.
    public static let notProxy = Outcome(
        .notProxy,
        title: FamilyAdvice.noProxyMatter,
        named: { $0.family.map(FamilyAdvice.title) },
        reasons: { facts in
            let isDefined = facts.isCertain("class", CodeClass.notProxy.rawValue) && facts.remarks.isEmpty
            return [facts.family.map(FamilyAdvice.ground) ?? .proxyHasNoPart] + (isDefined ? [.codeByDefinition] : [])
        },
        saying: { $0.family.map(FamilyAdvice.saying) ?? .notProxy },
        cards: Fixes.notProxy)
}

extension FamilyAdvice {
    fileprivate static let noProxyMatter = Text(en: "Not a proxy matter", ja: "プロキシとは関係のない問題")

    /// What does not belong to Windows Update may well be a matter of its own proxy.
    package static func title(_ family: Family) -> Text {
        family == .otherProgram
            ? Text(en: "Another program's job, and no Windows Update", ja: "Windows Update ではない、別のプログラムのジョブ")
            : noProxyMatter
    }

    /// What a caller is told while nothing is sure.
    package static func tell(_ family: Family) -> Text { saying(family).text(.notRuledOut) }

    /// Why nothing is to be changed at Windows Update's way to its servers.
    package static func ground(_ family: Family) -> Statement {
        switch family {
        case .otherProgram: .otherProgramHasItsWay
        case .microsoft: .microsoftHasIt
        default: .proxyHasNoPart
        }
    }

    /// What a caller is told: where the fault is, for no two places are mended by the same people.
    fileprivate static func saying(_ family: Family) -> CallerSaying {
        switch family {
        case .otherProgram: .otherProgram
        case .policy:
            .elsewhere("a setting or a product on this PC stops the updates", "この PC の設定や管理製品が更新を止めている")
        case .configMgr:
            .elsewhere("the fault is in the system that manages this PC", "この PC を管理しているシステムに問題がある")
        case .microsoft: .elsewhere("the fault is on Microsoft's side", "Microsoft 側に問題がある")
        case .offline:
            .elsewhere("Windows believes that it has no network", "Windows がネットワーク未接続と判断している")
        case .services, .clock, .componentStore, .disk, .agent, .access, .update: .notProxy
        }
    }
}

extension Statement {
    static let proxyHasNoPart = Statement(
        Text(
            en:
                "What fails on the PC itself is not about the way to the update servers. A change to the proxy would not help.",
            ja: "PC 自身の問題は更新サーバーへの通信とは関係がないため、プロキシを変更しても解決しません。"),
        .inferred, [])

    fileprivate static let microsoftHasIt = Statement(
        Text(
            en: "What fails on Microsoft's side is mended there. A change to the proxy would not help.",
            ja: "Microsoft 側の問題は Microsoft が解消するため、プロキシを変更しても解決しません。"),
        .inferred, [])

    fileprivate static let otherProgramHasItsWay = Statement(
        Text(
            en:
                "What another program fetches goes its own way: the settings of Windows Update do not decide it, and "
                + "whoever provides the program knows how it finds a proxy.",
            ja: "別のプログラムの通信は、Windows Update の設定では決まりません。プロキシの見つけ方は、そのプログラムの提供元に"
                + "確認します。"),
        .inferred, [])
}

extension CallerSaying {
    static let notProxy = elsewhere(
        "the fault is in Windows itself and not in the network", "ネットワークではなく Windows 自身に問題がある")

    fileprivate static let otherProgram = CallerSaying(
        "it is another program that fails, and not Windows Update",
        "失敗しているのは Windows Update ではなく別のプログラムである",
        next: Text(
            en: "Please ask whoever provides that program.", ja: "そのプログラムの提供元にお問い合わせください。"))

    fileprivate static func elsewhere(_ en: String, _ ja: String) -> CallerSaying {
        CallerSaying(
            en, ja,
            next: Text(
                en: "Please leave the proxy settings as they are.", ja: "プロキシの設定は変更せず、そのままお待ちください。"))
    }
}
