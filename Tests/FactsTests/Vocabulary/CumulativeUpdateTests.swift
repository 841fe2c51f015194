import Facts
import Testing

/// Months by build and revision, from Microsoft's lists of updates.
@Suite struct CumulativeUpdateTests {
    @Test(arguments: [
        (14393, 3930, "2020-09"), (17763, 1457, "2020-09"), (17763, 1456, "2020-08"), (18363, 1316, "2021-01"),
        (18362, 1256, "2020-12"), (19041, 508, "2020-09"), (19041, 488, "2020-08"), (19042, 746, "2021-01"),
        (19042, 789, "2021-01"), (19044, 1645, "2022-04"), (19044, 1644, "2022-03"), (10240, 19265, "2022-04"),
    ])
    func theMonthOfARevision(build: Int, revision: Int, month: String) {
        #expect(CumulativeUpdate(build: build, revision: revision)?.month.description == month)
        #expect(CumulativeUpdate(build: build, revision: revision)?.isAtLeast == false)
    }

    @Test(arguments: [(19045, 6456), (17763, 6893), (14393, 8000), (10240, 21000)])
    func beyondTheEndItIsAtLeastThat(build: Int, revision: Int) {
        let update = CumulativeUpdate(build: build, revision: revision)
        #expect(update?.month.description == "2022-05")
        #expect(update?.isAtLeast == true)
        #expect(update?.month.windows == "10-d")
    }

    @Test(arguments: [(19041, 100), (22631, 4602), (7601, 24545), (9600, 20000)])
    func whatIsNotInTheTableHasNone(build: Int, revision: Int) {
        #expect(CumulativeUpdate(build: build, revision: revision) == nil)
    }
}
