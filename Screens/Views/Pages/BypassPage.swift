import Application
import Canvas

extension Page {
    /// A bypass list, addresses, and what becomes of each as they are typed.
    mutating func bypass() {
        heading(Interface.Bypass.title)
        var text = Document(columns: frame.columns)
        if case .success(let report) = model.bypassReport {
            for passage in report.passages { text.add(passage, model.language) }
        }
        let height = text.lines.isEmpty ? frame.body.count : frame.body.count / 2
        rows(atMost: height, above: text, gap: frame.isWide ? 1 : 0)
    }
}
