import Application
import Canvas

extension Page {
    mutating func home() {
        heading(Interface.Home.title)
        let intro = wrapped(say(Interface.Home.offline)).map { StyledLine($0) }
        let top = frame.body.lowerBound + (frame.isWide ? 1 : 0)
        put(intro, in: top..<frame.body.upperBound)
        rows(in: top + intro.count + (frame.isWide ? 1 : 0)..<frame.body.upperBound)
    }

    /// "Start anew?": what is lost, and how to keep it.
    mutating func startOver(_ item: HomeItem) {
        heading(item == .example ? Interface.Home.example : Interface.Home.newCase)
        put(wrapped(say(Interface.Screen.askStartOver)).map { StyledLine($0) }, in: frame.body)
    }

    /// "Leave?": what will be printed, and how to stay.
    mutating func leave() {
        heading(Interface.Home.quit)
        put(wrapped(say(Interface.Screen.askQuit)).map { StyledLine($0) }, in: frame.body)
    }
}

/// Below the smallest size a plain line says so; at any size it must not crash.
func tooSmall(_ model: Model, _ size: Size) -> Drawing {
    var canvas = Canvas(size: size)
    for (row, line) in Wrap.lines(Interface.Screen.tooSmall(model.language), columns: size.columns).prefix(size.rows)
        .enumerated()
    {
        canvas.put(line, row: row, column: 0, style: .warning)
    }
    return Drawing(canvas: canvas)
}
