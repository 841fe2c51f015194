import Facts

/// A bypass list that goes into a command, and what is to be said where it is not the one that was told.
package struct WritableBypass: Sendable {
    private let told: BypassList

    package init(_ told: BypassList) { self.told = told }

    var list: BypassList {
        guard let refusal = told.writeRefusal else { return told }
        return Self.mended(refusal) ?? told.writableEntries
    }

    package var steps: [Text] {
        guard let refusal = told.writeRefusal else { return [] }
        return [Self.mended(refusal).map { Self.replaced(refusal, by: $0) } ?? Self.leftOut(refusal)]
    }

    private static func mended(_ refusal: Refusal) -> BypassList? {
        refusal.offer.flatMap { try? BypassList.parse($0).get() }
    }

    private static func replaced(_ refusal: Refusal, by list: BypassList) -> Text {
        Text(
            en: "The list of exceptions was changed: \(refusal.text.en) Check whether \(list) says what was meant.",
            ja: "例外のリストを変更しています。\(refusal.text.ja)\(list) が意図した内容かどうかを確認してください。")
    }

    private static func leftOut(_ refusal: Refusal) -> Text {
        Text(
            en:
                "The command leaves out what must not be written: \(refusal.text.en) Add what was meant before you run it.",
            ja: "書き込めない項目は、次のコマンドから除いています。\(refusal.text.ja)意図した内容を追加してから実行します。")
    }
}
