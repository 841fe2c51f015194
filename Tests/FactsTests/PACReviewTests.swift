import Testing

@testable import Facts

/// What WinHTTP's rules say of a configuration script.
@Suite struct PACReviewTests {
    @Test(arguments: [
        ("http://proxy.example.com/proxy.pac", true), ("HTTPS://proxy.example.com/p", true),
        ("file://server/share/proxy.pac", false), ("file:///C:/proxy.pac", false), ("ftp://example.com/p.pac", false),
    ])
    func onlyTheWebIsRead(address: String, isRead: Bool) {
        let review = PACReview(address: address)
        #expect(review.isRead == isRead)
        #expect(review.remarks.contains(.fileScriptsIgnored) != isRead)
    }

    @Test(arguments: [
        (#"return "PROXY a.example.com:8080; PROXY b.example.com:8080";"#, [Statement.firstProxyOnly]),
        (#"return 'PROXY a.example.com:8080;DIRECT';"#, [.firstProxyOnly]),
        (#"return "PROXY a.example.com:8080;";"#, []), (#"return "DIRECT"; // one; two"#, []),
        (#"if (host == "wsus.example.com") return "DIRECT";"#, [.upperCaseMissed]),
        (#"if (host.toLowerCase() == "wsus.example.com") return "DIRECT";"#, []),
    ])
    func theTextIsLookedAt(line: String, remarks: [Statement]) {
        let review = PACReview(script: "function FindProxyForURL(url, h) { \(line) }")
        #expect(review.isRead)
        #expect(review.remarks == remarks)
    }

    @Test(arguments: [(0, true), (1, false)]) func aLongOneIsRefused(excess: Int, isRead: Bool) {
        let review = PACReview(script: String(repeating: " ", count: (1 << 20) + excess))
        #expect(review.isRead == isRead)
        #expect(review.remarks == (isRead ? [] : [.scriptLimits]))
    }
}
