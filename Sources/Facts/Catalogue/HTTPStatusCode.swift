/// The codes that stand for an HTTP status.
package enum HTTPStatusCode {
    /// The statuses that the update agent has codes for, in the order of those codes.
    private static let statuses = [400, 401, 403, 404, 405, 407, 408, 409, 410, 500, 501, 502, 503, 504, 505]
    private static let first: UInt32 = 0x8024_4016

    /// The agent's code of a status (WU_E_PT_HTTP_STATUS_...); nil where it has none.
    static func agent(_ status: Int) -> ErrorCode? {
        statuses.firstIndex(of: status).map { ErrorCode(first + UInt32($0)) }
    }

    /// The status that a code of the agent stands for; nil for any other code.
    static func status(of code: ErrorCode) -> Int? {
        guard code.unsigned >= first else { return nil }
        let place = Int(code.unsigned - first)
        return statuses.indices.contains(place) ? statuses[place] : nil
    }

    /// The code of a status in a transfer (BG_E_HTTP_ERROR_...).
    package static func transfer(_ status: Int) -> ErrorCode {
        ErrorCode(0x8019_0000 | UInt32(status))
    }
}
