import Application
import TestSupport

/// Every screen of the wizard, once for each state that looks different.
enum Scenes {
    static let all =
        opening + asking + proxy + wsus + outcomes + reading + bypass + evidence + explore + collect
        + readAloud

    /// Those that show more on a screen that is wider.
    static let wide =
        outcomes.filter { ["outcome-found", "outcome-open", "outcome-not-proxy"].contains($0.name) }
        + explore.filter {
            ["explore-worked", "explore-in-list", "explore-manual-7", "explore-several", "contrast-right", "time-line"]
                .contains(
                    $0.name)
        }

    private static let told = [
        "code": "0x80072EFD", "source": "microsoft", "trigger": "automatic", "traffic": "scan", "ie": "static",
        "winhttp": "direct", "wpad": "no", "proxy": "proxy.example.com:8080", "bypass": "<local>;*.example.com",
        "os": "11", "user": "yes", "who": "myself", "login": "no", "ports": "both", "hosts": "all",
        "what": "windows-update", "works": "browser", "changed": "nothing", "between": "company-proxy",
        "resolves": "public",
    ]

    /// What is told, up to the question of this name.
    private static func told(before question: String...) -> [String: String] {
        told.filter { !question.contains($0.key) }
    }

    private static let opening = [
        Scene("home"),
        Scene("home-look-up", nil, .moved(2)),
        Scene("code-empty", [:]),
        Scene("code-valid", [:], .typed("-2147012867")),
        Scene("code-invalid", [:], .typed("OX8OO72EFD")),
        Scene("code-slip", [:], .typed("80072EDF")),
        Scene("code-several", [:], .typed("0x80020009: 8024402C, 80072EE7")),
        Scene("code-refused", [:], .typed("hello"), .confirmed),
        Scene("code-suggestion", [:], .moved(2)),
        Scene("code-unknown", [:], .moved(-1)),
        Scene("example-code", nil, .digitPressed(2)),
        Scene("example-trigger", nil, .digitPressed(2), .confirmed, .confirmed),
    ]

    /// Enter along the example, and through its first cure.
    private static let cured = [.digitPressed(2)] + cure(after: 19)

    private static func cure(after questions: Int) -> [Message] {
        Array(repeating: .confirmed, count: questions + 1) + [.digitPressed(1)]
    }

    private static let asking = [
        Scene("anyway", ["code": "0x80070422"]),
        Scene("source", ["code": "0x80072EFD", "what": "windows-update"]),
        Scene("source-unknown", ["code": "0x80072EFD", "what": "windows-update"], .moved(-1)),
        Scene("trigger-left-open", ["code": "0x80072EFD"], .digitPressed(0)),
        Scene("ie-marked", told(before: "ie"), .digitPressed(1), .digitPressed(3)),
        Scene("what", ["code": "0x80072EFD"]),
        Scene("no-order", ["code": "0x80072EFD", "what": "wsus-sync"]),
        Scene("other-program", ["code": "0x80072EFD", "what": "bits-job"]),
        // Along the example, with the notice that the first answer of Windows 10 or later brings.
        Scene("example-user", nil, [.digitPressed(2)] + Array(repeating: .confirmed, count: 14)),
        // Through the cure: the order before it and after it, side by side.
        Scene("example-cured", nil, cured),
        Scene("example-of-wsus-cured", nil, cured + [.digitPressed(6)] + cure(after: 12)),
        Scene("between", told(before: "between")),
        Scene("works-unknown", told(before: "works"), .moved(-1)),
        Scene("winhttp", told(before: "winhttp")),
        Scene("os", told(before: "os")),
        Scene("os-before-its-turn", ["code": "0x80072EFD"], .osPressed),
        Scene("os-told", ["code": "0x80072EFD"], .osPressed, .digitPressed(4)),
        Scene("who", told(before: "who")),
        Scene("hosts", told(before: "hosts")),
        Scene("ports-windows-7", windowsSeven, upTo: .question("ports")),
    ]

    private static let windowsSeven = [
        "code": "0x80072EFD", "source": "microsoft", "os": "windows-7", "sha2": "yes", "login": "no",
        "who": "myself",
    ]

    private static let proxy = [
        Scene("proxy-empty", told(before: "proxy", "bypass")),
        Scene(
            "proxy-valid", told(before: "proxy", "bypass"),
            .typed("http=proxy.example.com:8080;https=proxy.example.com:8443")),
        Scene("proxy-warning", told(before: "proxy", "bypass"), .typed("proxy.example.com")),
        Scene(
            "proxy-refused", told(before: "proxy", "bypass"), .typed("http://user:secret@proxy.example.com:8080"),
            .confirmed),
        Scene(
            "proxy-long", told(before: "proxy", "bypass"),
            .typed(String(repeating: "proxy-", count: 30) + "end.example.com:8080")),
        Scene("bypass-warning", told(before: "bypass"), .typed("<local>,10.0.0.0/8")),
    ]

    private static let wsusTold = ["code": "0x80244022", "source": "wsus", "trigger": "automatic", "os": "10"]

    private static let wsus = [
        Scene("fallback", wsusTold, upTo: .question("fallback")),
        Scene("scheme", wsusTold, upTo: .question("scheme")),
        Scene("wsus-host", wsusTold, upTo: .question("wsus-host"), .typed("wsus.example.com:8530")),
        Scene("wsus-bypass", wsusTold, upTo: .question("wsus-bypass")),
        Scene("wsus-outcome", wsusTold, upTo: .outcome),
    ]

    private static let outcomes = [
        Scene("outcome", told),
        Scene("outcome-middle", told, .turned(1)),
        Scene("outcome-end", told, .turned(99)),
        Scene("outcome-network-team", told.merging(["who": "network-team"]) { $1 }),
        Scene("outcome-not-proxy", ["code": "0x80070422", "anyway": "no"]),
        Scene("outcome-found", requested, upTo: .outcome),
        Scene("outcome-enough", ["code": "0x80244010", "source": "wsus-http"], .enoughPressed),
        Scene("outcome-enough-review", ["code": "0x80244010", "source": "wsus-http"], .enoughPressed, .reviewPressed),
        Scene("outcome-open", ["code": "0x80072EFE", "what": "windows-update"], upTo: .outcome),
        Scene("action-change", told, .digitPressed(2)),
        Scene("action-change-end", told, .digitPressed(2), .turned(99)),
        Scene("action-test", told(before: "login", "ports"), upTo: .outcome, .digitPressed(1)),
        Scene(
            "action-test-done", told(before: "login", "ports"), upTo: .outcome, .digitPressed(1), .digitPressed(1)),
        Scene("action-look", wsusTold, upTo: .outcome, .digitPressed(2)),
        Scene("action-request", requested, upTo: .outcome, .digitPressed(1)),
        Scene("action-in-vain", told, .digitPressed(2), .digitPressed(2)),
        Scene("nothing-left", told, upTo: .nothingLeft),
        Scene("ended", told, .digitPressed(1), .digitPressed(1)),
        Scene("handed-over", told, .digitPressed(9)),
    ]

    /// The fault is seen at the proxy: what is left is to ask for its cure.
    private static let requested = ["code": "0x80D05001", "who": "myself", "ranges": "no", "os": "11"]

    private static let reading = [
        Scene("review", told, .reviewPressed),
        Scene("review-page", told, .reviewPressed, .turned(1)),
        Scene("review-end", told, .reviewPressed, .moved(-1)),
        Scene(
            "review-void", told.merging(["os": "10", "updated": "10-a"]) { $1 }, upTo: .outcome, .osPressed,
            .digitPressed(4), .reviewPressed),
        Scene(
            "review-much-void", told, .reviewPressed, .confirmed, .edited(.eraseLine), .typed("0x80070422"), .confirmed,
            .digitPressed(1), .reviewPressed),
        Scene("review-empty", [:], .moved(1), .reviewPressed),
        Scene("why-question", told(before: "winhttp"), .whyPressed),
        Scene("why-question-end", told(before: "winhttp"), .whyPressed, .turned(99)),
        Scene("why-hosts", told(before: "hosts"), .whyPressed),
        Scene("why-hosts-list", told(before: "hosts"), .whyPressed, .turned(3)),
        Scene("why-first", ["code": "0x80072EFD"], .whyPressed),
        Scene("why-order", told(before: "who"), .whyPressed, .turned(2)),
        Scene("why-outcome", told, .whyPressed),
        Scene("why-codes", nil, .digitPressed(3), .typed("80072EFD"), .whyPressed),
        Scene("help", nil, .helpPressed),
        Scene("help-case", told(before: "ie"), .helpPressed),
        Scene("help-end", told(before: "ie"), .helpPressed, .turned(99)),
        Scene("terms", nil, .helpPressed, .termsPressed),
        Scene("terms-end", nil, .helpPressed, .termsPressed, .turned(99)),
        Scene("start-over", ["code": "0x80072EFD"], .homePressed, .digitPressed(2)),
        Scene("look-up-empty", nil, .digitPressed(3)),
        Scene("look-up-code", nil, .digitPressed(3), .typed("80072EFD")),
        Scene("look-up-begin", ["code": "0x80072EFD"], .homePressed, .digitPressed(4), .typed("80240030"), .confirmed),
        Scene("look-up-slip", nil, .digitPressed(3), .typed("8OO72EF")),
        Scene("look-up-unknown", nil, .digitPressed(3), .typed("80072EDF")),
        Scene("look-up-layers", nil, .digitPressed(3), .typed("8024402C 80072EE7")),
        Scene("look-up-two", nil, .digitPressed(3), .typed("0x80072EFD, then 0x80240030")),
        Scene("leave", told, .leavePressed),
    ]

    /// Enter on the list goes to the line for URLs.
    private static let bypass = [
        Scene("bypass-empty", nil, .digitPressed(4)),
        Scene("bypass-update", nil, .digitPressed(4), .typed("<local>;*.microsoft.com")),
        Scene("bypass-refused", nil, .digitPressed(4), .typed("<local>bar")),
        Scene(
            "bypass-urls", nil, .digitPressed(4), .typed("*.example.com,10.0.0.0/8;<-loopback>"), .confirmed,
            .typed("http://example.com localhost 10.1.2.3")),
        Scene(
            "bypass-url-refused", nil, .digitPressed(4), .typed("<local>"), .confirmed, .typed("ftp://example.com")),
        Scene(
            "bypass-why", nil, .digitPressed(4), .typed("<local>;wsus*"), .confirmed,
            .typed("wsus01 wsus01.example.com"), .whyPressed),
    ]

    private static let evidence = [
        Scene("evidence-empty", nil, .digitPressed(5)),
        Scene("evidence-read", nil, .digitPressed(5), .pasted(Pastes.windowsSeven, truncated: false)),
        Scene("evidence-line", nil, .digitPressed(5), .pasted(Pastes.windowsSeven, truncated: false), .moved(-1)),
        Scene("evidence-possible", nil, .pasted(Pastes.automatic, truncated: false), .moved(-1)),
        Scene(
            "evidence-contradictory", nil, .pasted(Pastes.direct, truncated: false),
            .pasted(Pastes.proxied, truncated: false), .moved(-1)),
        Scene(
            "evidence-against-answer", told(before: "who"), .evidencePressed, .pasted(Pastes.proxied, truncated: false),
            .moved(-2)),
        Scene("evidence-nothing", nil, .pasted("Once upon a time", truncated: false)),
        Scene("evidence-login", nil, .pasted(Pastes.login, truncated: false), .turned(9)),
        Scene("evidence-taken", nil, .pasted(Pastes.windowsSeven, truncated: false), .confirmed),
        Scene(
            "evidence-in-use", nil, .pasted(Pastes.windowsSeven, truncated: false), .confirmed, .evidencePressed),
        Scene("evidence-review", nil, .pasted(Pastes.windowsSeven, truncated: false), .confirmed, .reviewPressed),
    ]

    /// A code that names the fault, and little else.
    private static let requestedSoFar = ["code": "0x80D05001", "who": "myself", "os": "11"]

    private static let collect = [
        Scene("collect", nil, .collectPressed),
        Scene("collect-end", ["code": "0x80072EFD"], .collectPressed, .turned(99)),
        Scene("collect-smaller", requestedSoFar, upTo: .outcome, .collectPressed),
        Scene("collect-nothing-open", ["code": "0x80070422", "anyway": "no"], .collectPressed),
        Scene("collect-written", nil, .collectPressed, .digitPressed(2), .fileWritten("wu.cmd", fault: nil)),
    ]

    /// Windows 10 behind a proxy that wants a login; read back it has every digit in it.
    private static let spoken = ["35618", "29458", "76824", "05654", "36102", "00297", "29766"]

    private static func read(_ groups: String...) -> [Message] {
        [.collectPressed, .digitPressed(4)] + groups.joined().map { .edited(.insert(String($0))) }
    }

    private static let readAloud = [
        Scene("read-aloud", nil, read()),
        Scene("read-aloud-first", [:], .typed(spoken[0])),
        Scene("read-aloud-next", nil, read(spoken[0], spoken[1], "76")),
        Scene("read-aloud-wrong", nil, read(spoken[0], spoken[1], "76825")),
        Scene("read-aloud-form", nil, read("45056")),
        Scene("read-aloud-swapped", [:], .typed(([1, 0] + Array(2..<7)).map { spoken[$0] }.joined())),
        Scene("read-aloud-whole", [:], .typed(spoken.joined(separator: " "))),
        Scene("read-aloud-answers", [:], .typed(spoken.joined()), .confirmed),
        Scene("read-aloud-review", [:], .typed(spoken.joined()), .confirmed, .confirmed, .reviewPressed),
        Scene("read-aloud-help", nil, read() + [.helpPressed]),
    ]

    /// The worked machine, and what is changed on it: pointed at by its row, from 0.
    private static func explored(_ changes: (row: Int, digit: Int)...) -> [Message] {
        var row = 0
        return [.digitPressed(6)]
            + changes.flatMap { change in
                defer { row = change.row }
                return [.moved(change.row - row), .digitPressed(change.digit)] as [Message]
            }
    }

    /// So many of the contrasts answered: the first right, the others with "don't know".
    private static func contrasts(_ count: Int) -> [Message] {
        [.contrastPressed, .digitPressed(1)]
            + Array(repeating: [.contrastPressed, .digitPressed(0)], count: count - 1).flatMap(\.self)
    }

    private static let explore = [
        Scene("explore-worked", nil, explored()),
        Scene("explore-idle", nil, explored() + [.moved(1)]),
        Scene("explore-changed", nil, explored((11, 2))),
        Scene("explore-file", nil, explored((9, 3))),
        Scene("explore-wsus", nil, explored((3, 2))),
        Scene("explore-not-in-list", nil, explored((3, 2), (11, 2))),
        Scene("explore-in-list", nil, explored((3, 2), (11, 2), (15, 3))),
        Scene("explore-wsus-allowed", nil, explored((3, 2), (5, 2))),
        Scene("explore-10-until-2020", nil, explored((0, 3), (1, 0))),
        Scene("explore-download", nil, explored((2, 2))),
        Scene("explore-nobody", nil, explored((2, 2), (4, 2))),
        Scene("explore-manual-7", nil, explored((0, 2), (1, 2))),
        Scene("explore-all-open", nil, explored((8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0))),
        Scene("explore-several", nil, explored((0, 0), (2, 0), (3, 0))),
        Scene("explore-of-a-case", told, [.homePressed, .digitPressed(7)]),
        Scene("explore-why", nil, explored() + [.whyPressed]),
        Scene("explore-why-middle", nil, explored() + [.whyPressed, .turned(1)]),
        Scene("explore-why-several", nil, explored((0, 0), (2, 0), (3, 0)) + [.whyPressed]),
        Scene("what-if-kept", nil, explored() + [.keepPressed]),
        Scene("what-if", nil, explored() + [.keepPressed, .moved(3), .digitPressed(2)]),
        Scene("what-if-download", nil, explored() + [.keepPressed, .moved(2), .digitPressed(2)]),
        Scene("what-if-why", nil, explored() + [.keepPressed, .moved(2), .digitPressed(2), .whyPressed]),
        Scene("how-windows", nil, .digitPressed(6), .howPressed),
        Scene("how-winhttp", nil, explored() + [.moved(11), .howPressed]),
        Scene("how-user-server", nil, explored() + [.moved(10), .howPressed]),
        Scene("how-account", nil, explored() + [.moved(14), .howPressed]),
        Scene("explore-help", nil, [.digitPressed(6), .helpPressed]),
        Scene("values-traffic", nil, explored() + [.moved(2), .valuesPressed]),
        Scene("values-windows", nil, explored() + [.valuesPressed]),
        Scene("values-bypass", nil, explored((3, 2), (11, 2), (15, 3)) + [.valuesPressed]),
        Scene("values-device-wide", nil, explored() + [.moved(13), .valuesPressed]),
        Scene("time-line", nil, explored() + [.timeLinePressed]),
        Scene("contrast-asked", nil, explored() + [.contrastPressed]),
        Scene("contrast-right", nil, explored() + [.contrastPressed, .digitPressed(1)]),
        Scene("contrast-wrong", nil, explored() + [.contrastPressed, .digitPressed(2)]),
        Scene("contrast-unknown", nil, explored() + contrasts(6)),
        Scene("contrast-login", nil, explored() + contrasts(7) + [.contrastPressed, .digitPressed(3)]),
        Scene("contrast-score", nil, explored() + contrasts(8) + [.contrastPressed]),
    ]
}
