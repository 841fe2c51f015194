import Application
import Canvas

/// A screen drawn, and how far its text reaches beyond it.
public struct Drawing: Sendable, Equatable {
    public var canvas: Canvas
    public var extent = Extent()
}

/// The whole screen for a model: the same model at the same size is always the same drawing.
public func draw(_ model: Model, _ size: Size) -> Drawing {
    guard let frame = Frame(size) else { return tooSmall(model, size) }
    var page = Page(model, frame)
    switch model.screen {
    case .home: page.home()
    case .walk, .change: page.walk()
    case .action: page.action()
    case .review: page.review()
    case .why(let subject): page.why(subject)
    case .help: page.help()
    case .terms: page.terms()
    case .startOver(let item): page.startOver(item)
    case .lookUp: page.lookUp()
    case .bypass: page.bypass()
    case .evidence: page.evidence()
    case .collect: page.collect()
    case .readAloud: page.readAloud()
    case .explore: page.explore()
    case .timeLine: page.timeLine()
    case .contrast: page.contrast()
    case .leave: page.leave()
    }
    page.footer()
    page.restCursor()
    return Drawing(canvas: page.canvas, extent: page.extent)
}

extension Page {
    /// Where nothing is pointed at the cursor stands where reading begins.
    fileprivate mutating func restCursor() {
        if canvas.cursor == nil { canvas.cursor = Position(row: frame.body.lowerBound, column: 1) }
    }
}
