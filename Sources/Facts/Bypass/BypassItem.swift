/// A bypass list cut as Windows cuts it: at `;` and at blanks. A comma is no separator in Microsoft's documents.
struct BypassItem: Sendable, Hashable {
    /// As it was typed.
    let text: String
    /// What it says; several, or none, where commas stand in it.
    let entries: [BypassEntry]
    /// Whether only a blank parts it from the entry before it.
    let isAfterBlank: Bool

    var hasComma: Bool { text.contains(",") }

    /// - Throws: what is wrong with an entry; nothing for a text that `BypassList` has read.
    static func items(of text: String) throws(ListFault) -> [BypassItem] {
        var items: [BypassItem] = []
        for segment in text.split(separator: ";") {
            for (place, word) in segment.split(separator: " ").enumerated() {
                var entries: [BypassEntry] = []
                for part in word.split(separator: ",") { entries.append(try BypassEntry(String(part))) }
                items.append(BypassItem(text: String(word), entries: entries, isAfterBlank: place > 0))
            }
        }
        return items
    }
}
