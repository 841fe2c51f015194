import Facts
import TestSupport
import Testing

@Suite struct ErrorCodeTests {
    /// The five codes of KB2894304, reckoned by hand: signed is hex minus 2^32, Win32 is the lower half.
    @Test(arguments: [
        (0x8024_0030 as ErrorCode, "0x80240030", -2_145_124_304 as Int32, 2_149_842_992 as UInt32, nil as Int?),
        (0x8007_2EFE, "0x80072EFE", -2_147_012_866, 2_147_954_430, 12030),
        (0x8024_4022, "0x80244022", -2_145_107_934, 2_149_859_362, nil),
        (0x8007_2EFD, "0x80072EFD", -2_147_012_867, 2_147_954_429, 12029),
        (0x8007_2EE2, "0x80072EE2", -2_147_012_894, 2_147_954_402, 12002),
        (0x0024_0005, "0x00240005", 2_359_301, 2_359_301, nil),
    ])
    func isWrittenInEveryForm(code: ErrorCode, hex: String, signed: Int32, unsigned: UInt32, win32: Int?) {
        #expect(code.hex == hex)
        #expect(code.signed == signed)
        #expect(code.unsigned == unsigned)
        #expect(code.win32 == win32)
        #expect(code.httpStatus == nil)
    }

    @Test func carriesTheStatusOfATransfer() {
        #expect((0x8019_0197 as ErrorCode).httpStatus == 407)
        #expect((0x8019_01F7 as ErrorCode).httpStatus == 503)
        #expect((0x8019_0197 as ErrorCode).win32 == nil)
    }

    @Test func isMadeFromAWin32Number() {
        #expect(ErrorCode(win32: 12029) == 0x8007_2EFD)
    }

    @Test(arguments: [
        (0x8024_0030 as ErrorCode, Facility.agent as Facility?),
        (0x0024_0005, .agent),
        (0x8007_2EFD, .win32),
        (0x8020_0013, .bits),
        (0x8019_0197, .http),
        (0x80D0_5001, .deliveryOptimization),
        (0x803D_0016, .webServices),
        (0x800B_0109, .certificate),
        (0x8009_2013, .security),
        (0x800F_0954, .servicing),
        (0x8DDD_0018, .oldSite),
        (0x87D0_0692, .configurationManager),
        (0x87D1_041C, .intune),
        (0x87D3_0068, .intune),
        (0x8A15_0008, .winget),
        (0x801C_0021, .deviceRegistration),
        (0xC180_0118, .setup),
        (0xC190_0101, .setup),
        (0xCAA9_002C, .signIn),
        (0x8123_4567, nil),
        (0x0000_2EFD, nil),
    ])
    func belongsToAFacility(code: ErrorCode, facility: Facility?) {
        #expect(code.facility == facility)
    }

    @Test(arguments: Facility.allCases)
    func everyFacilityHasANameInBothLanguages(facility: Facility) {
        #expect(Written.inEnglish(facility.title.en))
        #expect(Written.inJapanese(facility.title.ja))
    }

    @Test func causesAndClassesHaveTheWordsOfTheInterface() {
        #expect(
            Cause.allCases.map(\.rawValue) == [
                "not-using-proxy", "proxy-refuses", "proxy-authentication", "tls", "name-resolution",
                "malformed-setting", "automatic-proxy", "range", "bypass-missing", "wsus", "endpoint-closed",
                "firewall",
                "local-filter", "not-proxy",
            ])
        #expect(
            CodeClass.allCases.map(\.rawValue) == [
                "connect", "timeout", "aborted", "unavailable", "refused", "malformed", "login", "tls", "name", "range",
                "wsus", "not-proxy", "noise", "other",
            ])
    }
}
