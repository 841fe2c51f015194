import Engine

/// What the look of a family has shown.
extension CauseSign {
    static let notProxyByLooks: [Draft] =
        [
            .seen(
                -3, .any(families.map(\.look.isRight)), en: "The look at it has shown nothing wrong.",
                ja: "該当する箇所を確認しましたが、問題はありませんでした。"),
            .seen(
                3, TellingLook.unknown.isWrong, en: "Only this PC or only this update fails.",
                ja: "この PC またはこの更新だけが失敗しています。"),
            .seen(
                -2, TellingLook.unknown.isRight, en: "Other PCs and other updates fail as well.",
                ja: "ほかの PC やほかの更新も失敗しています。"),
        ]
        + families.map { family, look in
            .fault(
                look.isWrong, en: "The look at it has shown the fault.", ja: "該当する箇所を確認し、問題が見つかりました。",
                family: family)
        }

    private static let families: [(family: Family, look: TellingLook)] = [
        (.services, .services), (.clock, .clockOfFamily), (.disk, .disk), (.policy, .policy), (.access, .access),
        (.offline, .offline), (.microsoft, .microsoft),
    ]
}
