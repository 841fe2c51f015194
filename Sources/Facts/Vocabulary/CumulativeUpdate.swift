/// The newest cumulative update of a Windows 10, as its build and revision tell it: `17763.2803` is April 2022.
///
/// The revisions are those of Microsoft's lists of updates (`Source.updateHistory`), of the second Tuesday of each month;
/// what came between is counted with the month before it. The table ends where no later month matters to the order of
/// settings: beyond its end the month is the earliest that it can be.
public struct CumulativeUpdate: Sendable, Hashable {
    public let month: PatchMonth
    /// Whether it may be a later one, because the table ends here.
    public let isAtLeast: Bool

    /// - Returns: nil where the build is not in the table, or the revision is older than its first.
    public init?(build: Int, revision: Int) {
        guard let row = Self.rows.first(where: { $0.builds.contains(build) }) else { return nil }
        let place = row.revisions.lastIndex { $0 <= revision }
        guard let place, let month = PatchMonth(reading: Self.months[place]) else { return nil }
        (self.month, isAtLeast) = (month, place == row.revisions.count - 1)
    }

    /// What the table rests on.
    public static let sources: [Source] = [.updateHistory]

    private static let months = [
        "2020-07", "2020-08", "2020-09", "2020-10", "2020-11", "2020-12",
        "2021-01", "2021-02", "2021-03", "2021-04", "2021-05", "2021-06",
        "2021-07", "2021-08", "2021-09", "2021-10", "2021-11", "2021-12",
        "2022-01", "2022-02", "2022-03", "2022-04", "2022-05",
    ]

    private static let rows: [(builds: Set<Int>, revisions: [Int])] = [
        (
            [10240],
            [
                18638, 18666, 18696, 18725, 18756, 18782, 18818, 18842, 18874, 18906, 18932, 18967, 19003, 19022, 19060,
                19086, 19119, 19145, 19177, 19204, 19235, 19265, 19297,
            ]
        ),
        (
            [14393],
            [
                3808, 3866, 3930, 3986, 4046, 4104, 4169, 4225, 4283, 4350, 4402, 4467, 4530, 4583, 4651, 4704, 4770,
                4825, 4886, 4946, 5006, 5066, 5125,
            ]
        ),
        (
            [17763],
            [
                1339, 1397, 1457, 1518, 1577, 1637, 1697, 1757, 1817, 1879, 1935, 1999, 2061, 2114, 2183, 2237, 2300,
                2366, 2452, 2565, 2686, 2803, 2928,
            ]
        ),
        (
            [18362, 18363],
            [
                959, 1016, 1082, 1139, 1198, 1256, 1316, 1377, 1440, 1500, 1556, 1621, 1679, 1734, 1801, 1854, 1916,
                1977, 2037, 2094, 2158, 2212, 2274,
            ]
        ),
        (
            [19041, 19042, 19043, 19044, 19045],
            [
                388, 450, 508, 572, 630, 685, 746, 804, 867, 928, 985, 1052, 1110, 1165, 1237, 1288, 1348, 1415, 1466,
                1526, 1586, 1645, 1706,
            ]
        ),
    ]
}
