import Facts

/// When the policy that lets scans of WSUS fall back to the user's proxy is worth setting, and what it costs.
extension Statement {
    public static let whenToAllowUserProxy = Statement(
        Text(
            en:
                "A company would set the policy where WSUS is only reached through a proxy, and that proxy is set for the "
                + "users and not for the machine. Microsoft recommends the system's proxy and https instead.",
            ja: "このポリシーが必要になるのは、WSUS への通信にプロキシが必要で、そのプロキシがユーザーごとにだけ設定されている"
                + "場合です。Microsoft が推奨しているのは、システムのプロキシと https の使用です。"),
        .documented, [.wsus2020, .wsus2021])

    public static let priceOfUserProxy = Statement(
        Text(
            en: "The price: Microsoft calls it the less secure way, with a higher risk of attack, and testers count it "
                + "among the ways to gain rights on the machine. Never switch it on just to try.",
            ja: "代償: Microsoft は攻撃の危険が高まる、安全性の低い方法としており、権限昇格に悪用されるおそれも指摘されています。"
                + "試しに有効にすることは避けてください。"),
        .documented, [.wsus2021, .updatePolicy, .fallbackRisk])
}
