/// The month of the newest cumulative update of Windows 10, `YYYY-MM`: three of them changed who reads which proxy.
public struct PatchMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let year: Int
    /// 1 to 12.
    public let month: Int

    /// - Returns: nil where it is no month, or one before Windows 10 came out.
    public init?(reading text: String) {
        let parts = FullWidth.fold(text).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2], parts.joined().allSatisfy({ ("0"..."9").contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month)
        else { return nil }
        self.init(year, month)
        if self < Self.first { return nil }
    }

    private static let first = PatchMonth(2015, 7)

    private init(_ year: Int, _ month: Int) {
        self.year = year
        self.month = month
    }

    /// The value of the table's input `windows` for Windows 10 with this month's update.
    public var windows: String {
        if self < PatchMonth(2020, 9) { return "10-a" }
        if self < PatchMonth(2021, 1) { return "10-b" }
        return self < PatchMonth(2022, 4) ? "10-c" : "10-d"
    }

    /// `2022-04`.
    public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

    public static func < (first: PatchMonth, second: PatchMonth) -> Bool {
        (first.year, first.month) < (second.year, second.month)
    }
}
