import Application
import Canvas
import Facts

extension Page {
    /// The inputs of the proxy table, and the order that follows from them.
    mutating func explore() {
        heading(Interface.Explore.title)
        guard let explorer = model.explorer else { return }
        if frame.isWide { whole(explorer) } else { linear(explorer) }
    }

    /// The inputs in two halves, below them the way of the first try, then the order step by step.
    private mutating func whole(_ explorer: Explorer) {
        let inputs = inputGrid(at: frame.body.lowerBound)
        let isRoomy = frame.size.rows >= Self.roomyRows
        let height = isRoomy ? Self.pathHeight : 1
        let below = inputs.upperBound + (isRoomy ? 1 : 0)
        let path = below..<below + height
        if isRoomy { boxedPath(explorer, in: path) } else { linedPath(explorer, at: path.lowerBound) }
        let area = path.upperBound..<frame.body.upperBound
        let view = OrderView(
            explorer: explorer, language: model.language, columns: frame.columns, rows: area.count, isRoomy: isRoomy)
        put(view.lines, in: area)
    }

    /// From here on there is room for boxes, for why and for the time line.
    private static let roomyRows = 34

    /// Some of the inputs, and of the order what is tried, or may be.
    private mutating func linear(_ explorer: Explorer) {
        let body = frame.body
        let inputs = body.lowerBound..<body.lowerBound + max(1, min(Self.fewInputs, body.count))
        rows(in: inputs)
        let view = OrderView(
            explorer: explorer, language: model.language, columns: frame.columns,
            rows: body.upperBound - inputs.upperBound, isRoomy: false)
        put(view.brief, in: inputs.upperBound..<body.upperBound)
    }

    private static let fewInputs = 2
}
