/// What the number alone tells of a code that the catalogue does not define.
package enum UnlistedCode {
    static func meaning(of code: ErrorCode) -> Text {
        guard let origin = origin(of: code) else {
            return Text(
                en:
                    "The catalogue has no definition of this code, and its number names no part of Windows that we "
                    + "know",
                ja: "このコードの定義はカタログになく、番号からも発生元は分かりません")
        }
        return Text(
            en: "The catalogue has no definition of this code. By its number it comes from: \(origin.en)",
            ja: "このコードの定義はカタログにありません。番号から見た発生元: \(origin.ja)")
    }

    /// The part of Windows that the number names; nil for a number of a part that we do not know.
    static func origin(of code: ErrorCode) -> Text? {
        guard let facility = code.facility else { return nil }
        if let status = code.httpStatus, (100..<600).contains(status) {
            return Text(en: "HTTP status \(status) of a transfer", ja: "転送時の HTTP ステータス \(status)")
        }
        guard let area = CodeArea(agentCode: code) else { return facility.title }
        return Text(
            en: "\(facility.title.en) - \(area.title.en)", ja: "\(facility.title.ja) - \(area.title.ja)")
    }

    /// What the form of the number tells; nil where it has the form of a failure of Windows.
    package static func remark(on code: ErrorCode) -> Statement? {
        if !code.isFailure { return noFailure }
        if code.facility != nil { return nil }
        if code.unsigned & isCustom != 0 { return custom }
        return code.unsigned & (isKernelError | isKernelStatus) != 0 ? kernelStatus : nil
    }

    private static let isKernelError: UInt32 = 0x4000_0000
    private static let isCustom: UInt32 = 0x2000_0000
    private static let isKernelStatus: UInt32 = 0x1000_0000

    private static let noFailure = Statement(
        Text(
            en:
                "Errors begin with the digit 8 or a higher one (0x8...); this number would report success. See "
                + "whether a "
                + "digit is missing or wrong.",
            ja: "エラーのコードは先頭の桁が 8 以上です (0x8...)。この番号は形式上、成功を表します。"
                + "桁の抜けや誤りがないかをご確認ください。"),
        .singleSource, [.errorLayout])

    private static let custom = Statement(
        Text(
            en:
                "By its form the code was given out by an application and not by Microsoft. The maker of the program "
                + "that "
                + "shows it knows what it means.",
            ja: "番号の形式から、Microsoft ではなくアプリケーションが独自に定めたコードです。"
                + "意味は、表示したプログラムの提供元にご確認ください。"),
        .singleSource, [.errorLayout])

    private static let kernelStatus = Statement(
        Text(
            en: "By its form it is an NTSTATUS, a status of the Windows kernel or of a driver, and no HRESULT.",
            ja: "番号の形式から、HRESULT ではなく、Windows のカーネルやドライバーの状態を表す NTSTATUS です。"),
        .singleSource, [.errorLayout])
}
