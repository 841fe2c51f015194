import Engine
import Testing

@testable import Checks
@testable import Facts

@Suite("Check of the sources") struct AddressesTests {
    private static func source(_ id: String = "A", _ address: String = "", _ date: String = "") -> Placed<Source> {
        Placed(
            "row scan-now",
            Source(
                id, title: Text(en: "Log", ja: "ログ"), address: address, date: date,
                copy: Text(en: "a copy", ja: "写し")))
    }

    @Test func aSourceThatCannotBeFoundIsNamed() {
        let source = Source("A", title: Text(en: "Log", ja: "ログ"), address: "", date: "")
        #expect(
            KnowledgeChecks.addresses([Placed("row scan-now", source)]).map(\.message) == [
                "it can neither be followed nor says where it was read"
            ])
    }

    @Test(arguments: [
        "example.com", "htps://example.com/a", "https:/example.com", "https://", "https://example",
        "https://example..com",
        "https://exa mple.com", "https://example.com/a b", "https://example.com/ä", "https://example.com/\"",
        "https://example.com/<a>", "ftp://example.com/",
    ])
    func anAddressThatIsNoneIsNamed(address: String) {
        #expect(
            KnowledgeChecks.addresses([Self.source("A", address)]) == [
                Problem(rule: "Addresses", subject: "source A", message: "its address is none: \(address)")
            ])
    }

    @Test(arguments: ["99", "2024-6", "2024-13", "2024-06-32", "2024-06-18-1", "June 2024", "2024-", "-2024", "1024"])
    func aDateThatIsNoneIsNamed(date: String) {
        #expect(
            KnowledgeChecks.addresses([Self.source("A", "", date)]) == [
                Problem(rule: "Addresses", subject: "source A", message: "its date is none: \(date)")
            ])
    }

    @Test func aNameOfTwoSourcesIsNamed() {
        #expect(
            KnowledgeChecks.addresses([Self.source(), Self.source("B"), Self.source("A", "", "2024")]) == [
                Problem(rule: "Addresses", subject: "source A", message: "two sources have this name")
            ])
    }

    @Test(arguments: [
        ("", ""), ("https://example.com", "2024"), ("http://support.example.com/kb/900935", "2024-06"),
        ("https://example.com/a/b-c_d?e=f&g=%20(h)#i", "2024-06-18"),
    ])
    func whatIsRightIsLeftAlone(address: String, date: String) {
        #expect(KnowledgeChecks.addresses([Self.source("A", address, date)]) == [])
    }
}
