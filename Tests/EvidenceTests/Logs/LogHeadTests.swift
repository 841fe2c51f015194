import Testing

@testable import Evidence

@Suite struct LogHeadTests {
    @Test(arguments: [
        ("2023/03/21 22:19:01.4037009 19924 14968 Misc            ", Format.windowsUpdateLog10, "Misc"),
        ("2024-04-12 01:39:36.7472296 4972  12948 WebServices     ", .windowsUpdateLog10, "WebServices"),
        ("5/22/2023 1:39:36.7472296 4972  12948 SLS ", .windowsUpdateLog10, "SLS"),
        ("2022-11-13\t11:14:50:325\t1048\t1178\tMisc\t", .windowsUpdateLog, "Misc"),
        ("2022-11-13\t11:14:50:325\t 104\tfd4\tNewName\t", .windowsUpdateLog, "NewName"),
        ("2005-06-01\t18:30:03\t 992\t810\tAgent\t  ", .windowsUpdateLog, "Agent"),
        ("2005-06-0118:30:03 992810Agent  ", .windowsUpdateLog, "Agent"),
        ("2005-06-0118:30:03:123 9927a0AUCLNT", .windowsUpdateLog, "AUCLNT"),
        ("2016-05-29 16:25:51+0100 1896 13c ", .windowsUpdateLog, ""),
        ("2016-05-29 16:25:51-0930 1896 13c ", .windowsUpdateLog, ""),
        ("   808 aac Misc ", .windowsUpdateLog, "Misc"),
        ("> 18:52:06:747 808 aac DnldMgr\t", .windowsUpdateLog, "DnldMgr"),
        ("4744 4120 ComApi ", .windowsUpdateLog10, "ComApi"),
        ("2019-11-20 09:12:03, Error", .setupLog, "Error"),
        ("2022-11-13 11:14:50 Misc ", .windowsUpdateLog, "Misc"),
        ("<![LOG[", .configMgrLog, ""),
    ])
    func knowsTheColumns(columns: String, form: Format, component: String) throws {
        let line = Array((columns + "* text").utf8)
        let head = try #require(LogHead(columnsOf: line))
        #expect(head.form == form)
        #expect(line[head.component].text == component)
        #expect(line[head.text...].trimmed.text == "* text")
    }

    @Test(arguments: [
        "", " ", "text", "Agent Smith met Agent Brown", "Service was slow", "2022-11-13 11:14:50 text",
        "2024-01-01 10:00:00 INFO a server started", "2024-01-01T10:00:00.1234567Z x", "10.0.0.1 - - [x]",
        "{A8A9B8A6} 2020-03-04 13:14:20:702+0100", "1700000000.123    45 192.0.2.1 TCP_DENIED/407 3943 GET",
        "2022-11-13", "2022-11-13 11:14", "2022/11-13 11:14:50:325 1 2 Misc x", "12 12 12", "80072EFD",
        "<Event>", "    直接アクセス (プロキシ サーバーなし)。",
    ])
    func knowsNoOtherLine(line: String) {
        #expect(LogHead(columnsOf: Array(line.utf8)) == nil)
    }

    @Test(arguments: [
        ("{A8A9B8A6-A3BC-4FCF-9FC3-C7C4472DF5EE}", true),
        ("{A8A9B8A6-A3BC-4FCF-9FC3-C7C4472DF5EE}\t2020-03-04 1", true),
        ("{A8A9B8A6-A3BC-4FCF-9FC3-C7C4472DF5EE} failed, hr", false),
        ("{A8A9B8A6-A3BC-4FCF-9FC3-C7C4472DF5EE}, Server URL", false), ("{A8A9B8A6-A3BC} 2020-03-04", false),
        ("{A8A9B8A6-A3BC-4FCF-9FC3-C7C4472DF5EE 2020-03-04", false),
    ])
    func anEventBeginsWithAGUIDAndADate(line: String, isEvent: Bool) {
        #expect((LogHead(columnsOf: Array(line.utf8))?.form == .reportingEvents) == isEvent)
    }

    /// Where the rest of the columns does not tell, the entry before does.
    @Test(arguments: [Format?.none, .windowsUpdateLog, .windowsUpdateLog10])
    func theEntryBeforeDecides(previous: Format?) throws {
        let head = try #require(LogHead(columnsOf: Array("03E4 1668 Misc text".utf8), after: previous))
        #expect(head.form == previous ?? .windowsUpdateLog)
    }
}
