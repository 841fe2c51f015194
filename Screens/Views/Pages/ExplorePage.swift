import Application
import Canvas

extension Page {
    /// The inputs of the proxy table, and the order that follows from them.
    mutating func explore() {
        heading(Interface.Explore.title)
        guard let explorer = model.explorer else { return }
        if frame.isWide { sideBySide(explorer) } else { linear(explorer) }
    }

    /// The inputs on the left, the order on the right, the path of its first try below both.
    private mutating func sideBySide(_ explorer: Explorer) {
        let path = frame.body.upperBound - Self.pathHeight
        let area = frame.body.lowerBound..<path
        rows(in: area)
        let rule = 1 + Self.inputColumns
        for row in area { canvas.line(.vertical, row: row, column: rule, style: .rule) }
        let column = rule + 3
        let view = OrderView(
            explorer: explorer, language: model.language, columns: frame.size.columns - 1 - column, rows: area.count)
        for (row, line) in zip(area, view.lines) {
            canvas.put(line.sign, row: row, column: column - 2, style: .mark)
            canvas.put(line.text, row: row, column: column, style: line.style, limit: view.columns)
            if let grade = line.grade {
                canvas.put(grade.text, row: row, column: column + grade.column, style: grade.style)
            }
        }
        self.path(explorer, in: path..<frame.body.upperBound)
    }

    /// The inputs, and the order in one line.
    private mutating func linear(_ explorer: Explorer) {
        rows(in: frame.body.lowerBound..<max(frame.body.lowerBound, frame.panel.lowerBound))
        let place = explorer.departure.map { "\(say($0.place)) " } ?? ""
        let line = PanelText(explorer.now.resolution, model.language).line(columns: frame.columns, after: place)
        put([line], in: frame.panel)
    }
}
