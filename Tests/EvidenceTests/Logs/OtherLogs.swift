@testable import Evidence

/// The other logs that people send, in the form of real ones, with names invented.
enum OtherLogs {
    static let all = [reporting, setup, configMgr, capi2, clientEvent]

    static let reporting = MarkedLog(
        "ReportingEvents.log", .reportingEvents,
        """
        {A8A9B8A6-A3BC-4FCF-9FC3-C7C4472DF5EE}\t2020-03-04 13:14:20:702+0100\t1\t147\t[AGENT_DETECTION_FINISHED]\t101\t\
        {00000000-0000-0000-0000-000000000000}\t0\t0\tAutomaticUpdates\tSuccess\tSoftware Synchronization\tFound 0 updates.
        {A8A9B8A6-A3BC-4FCF-9FC3-C7C4472DF5EF} 2020-03-04 13:14:20:702+0100 1 148 [⟦AGENT_DETECTION_FAILED⟧] 101 \
        {00000000-0000-0000-0000-000000000000} 0 ⟦80240438⟧ ⟦AutomaticUpdates⟧ Failure Software Synchronization \
        Windows Update Client failed to detect with error 0x80240438. elerOJgZdE+e2lIG.1.0.0.3.0
        {33333333-3333-3333-3333-333333333333}\t2020-03-05 08:05:00:456-0500\t1\t162\t[⟦AGENT_DOWNLOAD_FAILED⟧]\t101\t\
        {80072EFD-4444-4444-4444-444444444444}\t1\t⟦80246007⟧\tccmexec\tFailure\tContent Download\tDownload failed.
        """,
        [
            Note(.traffic, "scan"), Note(0x8024_0438), Note(.trigger, "automatic", .possible),
            Note(.traffic, "download"), Note(.noise, .code(0x8024_6007)),
        ])

    static let setup = MarkedLog(
        "setuperr.log", .setupLog,
        """
        2019-11-20 09:12:01, Info                  MOUPG  Adapter: code 0x80072EFD was dealt with
        2019-11-20 09:12:03, Error                 MOUPG  DUImage: Failed to search. Result = ⟦0x80072EE7⟧[gle=0x00002ee7]
        2019-11-20 09:12:04, Error      [0x0a0013] SP     WinHttp failed[gle=⟦0x00002ee2⟧]
        """,
        [Note(0x8007_2EE7), Note(0x8007_2EE2)])

    static let configMgr = MarkedLog(
        "WUAHandler.log", .configMgrLog,
        """
        <![LOG[Existing WUA Managed server was already set (⟦⟦HTTPS://wsus01.example.com:8531⟧⟧), skipping Group Policy.]LOG]!>\
        <time="10:11:12.345-540" date="03-02-2022" component="WUAHandler" context="" type="1" thread="1234" file="a.cpp:1">
        <![LOG[⟦⟦OnSearchComplete - Failed⟧⟧ to end search job. Error = ⟦0x8024401b⟧.]LOG]!>\
        <time="10:11:13.345-540" date="03-02-2022" component="WUAHandler" context="" type="3" thread="1234" file="a.cpp:1">
        <![LOG[⟦HTTP status code = 407⟧]LOG]!><time="10:11:13.345-540" date="03-02-2022" component="WUAHandler">
        """,
        [
            Note(.source, "wsus-https"), Note(.updateServer, "HTTPS://wsus01.example.com:8531"), Note(.traffic, "scan"),
            Note(.source, "wsus", .likely),
            Note(0x8024_401B), Note(.httpStatus, .number(407)),
        ])

    static let capi2 = MarkedLog(
        "an event of CAPI2", .eventXML,
        """
        <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><EventID>53</EventID></System>
          <UserData><RetrieveObjectfromNetwork><URL scheme="http">http://crl.example.com/80072EFD.crl</URL>
            <Action name="Call_WinHttpGetProxyForUrl"><Error value="⟦2F94⟧">自動検出に失敗しました。</Error></Action>
            <Result value="⟦80092013⟧">...</Result></RetrieveObjectfromNetwork></UserData></Event>
        """,
        [Note(0x8007_2F94), Note(0x8009_2013)])

    static let clientEvent = MarkedLog(
        "an event of the update client and one of BITS", .eventXML,
        """
        <EventData><Data Name="errorCode">⟦0x80240438⟧</Data><Data Name="updateCount">407</Data></EventData>
        <EventData><Data Name='url'>http://a/80072EFD</Data><Data Name='hr'>⟦2147954402⟧</Data></EventData>
        """,
        [Note(0x8024_0438), Note(0x8007_2EE2)])
}
