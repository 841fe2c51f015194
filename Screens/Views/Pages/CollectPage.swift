import Application
import Canvas

extension Page {
    /// How the collector is handed over: first what can be done, then what the caller is told.
    mutating func collect() {
        heading(model.handOverTitle)
        var text = Document(columns: frame.columns)
        for passage in model.handOver { text.add(passage, model.language) }
        rows(atMost: max(rows.count, frame.body.count / 3), above: text, gap: frame.isWide ? 1 : 0)
    }
}
