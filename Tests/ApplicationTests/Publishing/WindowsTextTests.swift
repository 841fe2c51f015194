import Facts
import SettingOrder
import Testing

@testable import Application

/// Spans of Windows 10 that meet are one, and each has its end.
@Suite struct WindowsTextTests {
    @Test(arguments: [
        (["xp"], "2000, XP, 2003", "2000、XP、2003"),
        (["xp", "vista-8.1"], "2000, XP to 8.1", "2000、XP～8.1"),
        (["10-a"], "10, to 2020-08", "10 (2020-08 まで)"),
        (["10-b"], "10, 2020-09 to 2020-12", "10 (2020-09～2020-12)"),
        (["10-c", "10-b"], "10, 2020-09 to 2022-03", "10 (2020-09～2022-03)"),
        (
            ["10-b", "10-c", "10-d", "11"], "10, 2020-09 or later / 11, Server 2022 or later",
            "10 (2020-09 以降) / 11、Server 2022 以降"
        ),
        (["10-a", "10-b", "10-c", "10-d"], "10", "10"),
        (["10-a", "10-c"], "10, to 2020-08 / 10, 2021-01 to 2022-03", "10 (2020-08 まで) / 10 (2021-01～2022-03)"),
    ])
    func runsAreJoined(values: [String], en: String, ja: String) {
        #expect(WindowsText.joined(values) == Text(en: en, ja: ja))
    }

    /// No two values of the input are told by words that another one has, too.
    @Test func everySpanIsTheWordsOfItsMonths() {
        let months = ["2020-08", "2020-09", "2020-12", "2021-01", "2022-03", "2022-04"].compactMap(
            PatchMonth.init(reading:))
        #expect(months.map(\.windows) == ["10-a", "10-b", "10-b", "10-c", "10-c", "10-d"])
        let values = ProxyInputs.windows.values.map { WindowsText.joined([$0]).en }
        #expect(Set(values).count == values.count)
    }
}
