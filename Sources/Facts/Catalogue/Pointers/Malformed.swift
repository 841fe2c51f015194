extension Pointer {
    /// A setting cannot be read or leads nowhere: proxy list, script, automatic detection, address.
    static let malformed = [proxyList, transferProxy, proxyUnreachable, script, detection, address, scheme]

    private static let proxyList = Pointer(
        .malformed, [0x8024_0030],
        [
            .documented(.malformedSetting, .kb3090184, .updateHeader),
            .documented(.notUsingProxy, .kb2894304, .jpwinsupThroughProxy),
        ],
        remark: Statement(
            Text(
                en:
                    "One of the few codes that stand alone: read the text of the proxy list and of the bypass list first, "
                    + "character by character.",
                ja: "単独で判断できる数少ないコードです。まず、プロキシとバイパス リストの文字列を 1 文字ずつご確認ください。"),
            .documented, [.kb3090184, .updateHeader]))

    private static let transferProxy = Pointer(
        .malformed, [0x8020_003F, 0x8020_0018, 0x8020_0019], [.once(.malformedSetting, .bitsErrors)],
        remark: Statement(
            Text(
                en:
                    "BITS rejects the text of the proxy list or of the bypass list. Whether the proxy itself works "
                    + "is not said by that.",
                ja: "BITS がプロキシ リストまたはバイパス リストの文字列を受け付けていません。プロキシ サーバー自体が正常かどうかは、このコードでは分かりません。"),
            .singleSource, [.bitsErrors]))

    private static let proxyUnreachable = Pointer(
        .malformed, [0x8007_2F85], [.inferred(.malformedSetting), .inferred(.notUsingProxy)],
        remark: Statement(
            Text(
                en:
                    "The proxy that is set cannot be reached: a wrong name or port, or a setting made for another "
                    + "network. It does not prove that the proxy is down.",
                ja: "設定されたプロキシ サーバーに到達できません。名前やポートの誤り、または別のネットワーク用の設定が残っている可能性があります。"
                    + "プロキシ サーバーの停止を示すとは限りません。"),
            .inferred, []))

    private static let script = Pointer(
        .malformed, [0x8007_2F86, 0x8007_2F87, 0x8007_2F90, 0x8007_2F91],
        [.inferred(.malformedSetting)],
        remark: Statement(
            Text(
                en: "It is about the proxy script (PAC): whether it can be fetched, and whether it runs.",
                ja: "プロキシの自動構成スクリプト (PAC) に関するコードです。スクリプトを取得できるか、正しく実行できるかをご確認ください。"),
            .singleSource, [.winhttpErrors]))

    private static let detection = Pointer(
        .malformed, [0x8007_2F92, 0x8007_2F94],
        [.once(.malformedSetting, .kb824208), .once(.nameResolution, .kb824208)],
        remark: Statement(
            Text(
                en:
                    "Automatic detection found nothing, for example because the name \"wpad\" is not resolved. In a network "
                    + "without WPAD that is no fault.",
                ja: "「wpad」の名前解決ができないなど、自動検出に失敗しています。WPAD を使わないネットワークでは異常ではありません。"),
            .singleSource, [.kb824208]))

    private static let address = Pointer(
        .malformed, [0x8007_2EE5], [.inferred(.malformedSetting)],
        remark: Statement(
            Text(
                en:
                    "An address is written wrongly. The code does not tell which: look at the proxy, at the address "
                    + "of its script and, with WSUS, at the policy.",
                ja: "アドレスの書式に誤りがあります。どのアドレスかはこのコードでは分かりません。"
                    + "プロキシ、自動構成スクリプト、WSUS の場合はポリシーのアドレスをご確認ください。"),
            .inferred, []))

    private static let scheme = Pointer(
        .malformed, [0x8007_2EE6],
        [.inferred(.malformedSetting), .once(.wsus, .kb2724184)],
        remark: Statement(
            Text(
                en:
                    "With WSUS look at the policy first: Microsoft documents this code for a WSUS address that is written "
                    + "without http:// or https://.",
                ja: "WSUS の場合は、先にポリシーを確認します。Microsoft は、WSUS のアドレスに http:// または https:// が"
                    + "付いていない場合にこのコードになると説明しています。"),
            .singleSource, [.kb2724184]))
}
