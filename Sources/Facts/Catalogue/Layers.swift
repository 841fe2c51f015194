/// One event that two layers report, each with a code of its own: the library that spoke to the network, and the agent
/// above it.
public struct Layers: Sendable, Hashable {
    /// The code to go by; it speaks for both.
    public let leading: ErrorCode
    public let other: ErrorCode
    /// What the two have to do with each other.
    public let statement: Statement

    /// Whether it is known, rather than concluded, that the two are one event.
    public var isSure: Bool { statement.grade != .inferred }

    /// The other code of the two.
    public func partner(of code: ErrorCode) -> ErrorCode { code == leading ? other : leading }

    /// The pairs that a code belongs to.
    package static func pairs(of code: ErrorCode) -> [Layers] {
        all.filter { $0.leading == code || $0.other == code } + [sameStatus(as: code)].compactMap { $0 }
    }
}

extension Layers {
    /// Pairs that a document or a log names. HTTP statuses follow a rule, below.
    package static let all = [name, endpoint, fault]

    /// Logs show the lower code first, and from it the upper one.
    private static let name = Layers(
        leading: 0x8007_2EE7, other: 0x8024_402C,
        statement: Statement(
            Text(
                en: "The agent turns error 12007 of WinHTTP (0x80072EE7) into its own code 0x8024402C.",
                ja: "更新エージェントは、WinHTTP のエラー 12007 (0x80072EE7) を自身のコード 0x8024402C に置き換えます。"),
            .documented, [.updateHeader, .wuErrors]))

    /// Here and below more is known of the agent's code.
    private static let endpoint = Layers(
        leading: 0x8024_0438, other: 0x803D_0010,
        statement: Statement(
            Text(
                en: "In its log the agent itself says that it maps 0x803D0010 of Windows Web Services to 0x80240438.",
                ja: "更新エージェントのログに、Windows Web サービスの 0x803D0010 を 0x80240438 に変換したと記録されています。"),
            .observed, [.logs]))

    private static let fault = Layers(
        leading: 0x8024_4007, other: 0x803D_0013,
        statement: Statement(
            Text(
                en:
                    "Microsoft's example shows one SOAP fault as 0x803D0013 of Windows Web Services, then as 0x80244007.",
                ja: "Microsoft の例では、1 つの SOAP フォールトが Windows Web サービスの 0x803D0013 と、それに続く "
                    + "0x80244007 として記録されています。"),
            .singleSource, [.soapFault]))
}

/// One HTTP status, told by the transfer (0x8019nnnn) and by the agent (0x802440nn).
extension Layers {
    /// Delivery Optimization renews its addresses after a 403, which is no failure: there two codes are two events.
    private static let renewal = 403

    private static func sameStatus(as code: ErrorCode) -> Layers? {
        guard let status = code.httpStatus ?? HTTPStatusCode.status(of: code), status != renewal else { return nil }
        guard let agent = HTTPStatusCode.agent(status) else { return nil }
        let transfer = HTTPStatusCode.transfer(status)
        return Layers(
            leading: agent, other: transfer,
            statement: Statement(
                Text(
                    en:
                        "Both stand for HTTP status \(status): \(transfer.hex) where files are transferred, \(agent.hex) "
                        + "in the agent. Where both are seen, it is probably one answer.",
                    ja: "どちらも HTTP ステータス \(status) を表します (\(transfer.hex) は転送時、\(agent.hex) は更新エージェント)。"
                        + "両方が記録されている場合は、同じ応答である可能性があります。"),
                .inferred, [.bitsErrors, .updateHeader]))
    }
}
