import Facts

/// The digits of a read-aloud code as somebody types or pastes them: with blanks, hyphens or nothing between, in full
/// width, with the number of a group before it, a group on a line or all on one.
public struct SpokenDigits: Sendable, Hashable {
    /// Groups of five; the last one may be shorter.
    public let groups: [String]
    /// Whether a separator stands behind the first five digits.
    private let isGrouped: Bool

    /// - Returns: nil where anything else stands in the text, or no digit does.
    public init?(_ text: some StringProtocol) {
        let scalars = text.unicodeScalars.lazy.compactMap { FullWidth.fold($0) }
        guard scalars.allSatisfy({ Self.isDigit($0) || Self.separators.contains($0) }) else { return nil }
        self.init(runs: Array(scalars).split { !Self.isDigit($0) }.map { String(String.UnicodeScalarView($0)) })
    }

    /// - Parameter runs: digits with something else between.
    init?(runs: [String]) {
        let runs = Self.withoutNumbers(runs)
        let digits = Array(runs.joined())
        if digits.isEmpty { return nil }
        groups = stride(from: 0, to: digits.count, by: SpokenCode.digits).map {
            String(digits[$0..<min($0 + SpokenCode.digits, digits.count)])
        }
        isGrouped = runs.count > 1 && runs[0].count == SpokenCode.digits
    }

    /// Whether a line can be nothing but the beginning of a code: it has more digits than any number that is an error
    /// code, or it is grouped, and no more than a code has.
    public var isBeginning: Bool {
        (isGrouped || groups.count > Self.longestNumber) && groups.count <= SpokenCode.groups
    }

    /// The longest numbers have ten digits.
    private static let longestNumber = 2

    public var code: Result<SpokenCode, SpokenCode.Fault> { SpokenCode.read(groups) }

    /// The script prints the number of each group before it.
    private static func withoutNumbers(_ runs: [String]) -> [String] {
        var (kept, number) = ([String](), 1)
        for run in runs {
            if run == String(number), kept.count == number - 1 {
                number += 1
            } else {
                kept.append(run)
            }
        }
        // Single digits that somebody typed apart are no numbers of groups.
        let isNumbered = number > 1 && !kept.isEmpty && kept.allSatisfy { $0.count == SpokenCode.digits }
        return isNumbered ? kept : runs
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static let separators: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "-", ",", ".", ":", "/", "\u{3001}"]
}
