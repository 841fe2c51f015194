import Facts

/// The code has nothing to do with the proxy: say so, and what it points to.
extension Fixes {
    static func notProxy(_ facts: CaseFacts) -> [Fix] {
        let leadsAway = [CodeClass.notProxy, .noise, .other].contains { facts.isCertain("class", $0.rawValue) }
        guard let family = facts.family else {
            return (leadsAway ? [followCode(facts)] : []) + [FamilyAdvice.unknown.card]
        }
        // What fits the family is done at once; the code has nothing to add but its meaning.
        let look = FamilyAdvice.of(family).card(
            of: leadsAway ? meaning(facts) : [], basis: leadsAway ? basis(facts) : [])
        return [look] + [FamilyRepair.of(family, facts)].compactMap(\.self)
    }

    private static func basis(_ facts: CaseFacts) -> [Statement] {
        facts.remarks.isEmpty ? [facts.codeByItself] : facts.remarks
    }

    private static func followCode(_ facts: CaseFacts) -> Fix {
        let noise = facts.isCertain("class", CodeClass.noise.rawValue)
        return .look(
            "follow-code",
            title: noise
                ? Text(en: "Look for the error in front of this one", ja: "この行より前のエラーを探す")
                : Text(en: "Leave the proxy, and follow the code", ja: "プロキシは変更せず、コードが示す原因を調べる"),
            steps: [leaveProxy] + meaning(facts) + (noise ? [beforeNoise] : []),
            expect: Text(
                en: "The cause lies elsewhere; the proxy settings stay as they are.",
                ja: "原因は別にあります。プロキシの設定は変更しません。"),
            basis: basis(facts))
    }

    private static let leaveProxy = Text(en: "Change nothing in the proxy settings.", ja: "プロキシの設定は変更しません。")

    private static let beforeNoise = Text(
        en: "Read the log from the failed run backwards, to the first error that ended it.",
        ja: "失敗した回のログをさかのぼり、処理が終了する原因になった最初のエラーを探します。")

    /// The code in the catalogue's words.
    private static func meaning(_ facts: CaseFacts) -> [Text] {
        guard let code = facts.code, let entry = Catalogue.entry(for: code) else { return [] }
        return [Text(en: "\(code.hex): \(entry.meaning.en)", ja: "\(code.hex): \(entry.meaning.ja)")]
    }
}

extension CaseFacts {
    /// What the catalogue has to remark on the code of the case; above all what it does not prove.
    var remarks: [Statement] {
        [code.flatMap { Catalogue.pointer(for: $0)?.remark }].compactMap { $0 }
    }

    /// The remark, where the code points to the cause that an outcome states. What leads nowhere stands beside
    /// "not a proxy matter", and beside no cause in the network.
    func remarks(on outcome: OutcomeID) -> [Statement] {
        guard let cause = outcome.cause, let causes = code.flatMap({ Catalogue.pointer(for: $0)?.causes }) else {
            return []
        }
        return causes.contains { $0.cause == cause } || causes.isEmpty && cause == .notProxy ? remarks : []
    }

    /// What a code without a remark says.
    fileprivate var codeByItself: Statement {
        isCertain("class", CodeClass.notProxy.rawValue) ? .codeByDefinition : .codeLeadsNowhere
    }
}

extension Statement {
    static let codeByDefinition = Statement(
        Text(
            en:
                "By its definition this code comes from the machine itself or from the update service, not from the way.",
            ja: "このコードは、定義上、通信経路ではなく PC 自身または更新サービスの問題を表します。"),
        .inferred, [])

    static let codeLeadsNowhere = Statement(
        Text(
            en: "Nothing is known of this code that would lead to the network.",
            ja: "このコードについて、ネットワークの問題を示す情報は見つかっていません。"),
        .inferred, [])
}
