import Facts
import SettingOrder

/// Values of the table's input `windows` in words, spans of Windows 10 that meet joined into one: each has its end.
public enum WindowsText {
    /// - Parameter values: in any order.
    public static func joined(_ values: some Sequence<String>) -> Text {
        let values = Set(values)
        let old = [("xp", Text(en: "2000, XP, 2003", ja: "2000、XP、2003")), ("vista-8.1", vista)]
        var parts = old.filter { values.contains($0.0) }.map(\.1)
        if parts.count == 2 { parts = [Text(en: "2000, XP to 8.1", ja: "2000、XP～8.1")] }
        parts += runs(values).map(ten)
        if values.contains("11") { parts.append(Text(en: "11, Server 2022 or later", ja: "11、Server 2022 以降")) }
        return Text { language in parts.map { $0(language) }.joined(separator: " / ") }
    }

    private static let vista = Text(en: "Vista to 8.1", ja: "Vista～8.1")

    /// The spans of Windows 10, the month of the first and of the last update in each; nil is open.
    private static let spans: [(value: String, first: String?, last: String?)] = [
        ("10-a", nil, "2020-08"), ("10-b", "2020-09", "2020-12"), ("10-c", "2021-01", "2022-03"),
        ("10-d", "2022-04", nil),
    ]

    /// Neighbouring spans as one.
    private static func runs(_ values: Set<String>) -> [(first: String?, last: String?)] {
        var runs: [(first: String?, last: String?)] = []
        var isOpen = false
        for span in spans {
            guard values.contains(span.value) else {
                isOpen = false
                continue
            }
            if isOpen { runs[runs.count - 1].last = span.last } else { runs.append((span.first, span.last)) }
            isOpen = true
        }
        return runs
    }

    private static func ten(_ first: String?, _ last: String?) -> Text {
        switch (first, last) {
        case (nil, nil): Text(verbatim: "10")
        case (nil, let last?): Text(en: "10, to \(last)", ja: "10 (\(last) まで)")
        case (let first?, nil): Text(en: "10, \(first) or later", ja: "10 (\(first) 以降)")
        case (let first?, let last?): Text(en: "10, \(first) to \(last)", ja: "10 (\(first)～\(last))")
        }
    }
}
