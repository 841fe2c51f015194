import Canvas

/// What can come from a terminal.
public enum Event: Sendable, Equatable {
    /// A key was pressed.
    case key(Keystroke)
    /// The `.key(.escape)` reported last was none: it was the beginning of another key, which a slow line had cut in
    /// two. Whatever the escape did is to be taken back; the real key, if it is one that has a meaning, comes next.
    case escapeWithdrawn
    /// Text was pasted: lines divided by "\n", otherwise as it came, control characters included. `truncated` says that
    /// there were more than 65,536 bytes of it, or that its end never came.
    case paste(String, truncated: Bool)
    /// The screen has another size now and is blank: paint.
    case resize(Size)
    /// Back after Ctrl-Z, with the screen as it was. Where its size has changed meanwhile, `resize` comes next.
    case resumed
    /// Time to close, by Ctrl-C, by a signal, or (`SIGHUP`) because the terminal is gone.
    case ended(signal: Int32)
}

/// A key, whatever bytes the terminal at hand sends for it.
public enum Keystroke: Sendable, Equatable {
    /// A letter, a digit, a mark or a blank. A mark that stands on the letter before it comes by itself.
    case character(Character)
    case up, down, left, right
    case home, end, pageUp, pageDown
    case enter, escape, tab, backTab, backspace, delete
    /// F1 is `function(1)`.
    case function(Int)
    /// A letter or a mark pressed together with Ctrl: Ctrl-L is `control("l")`.
    case control(Character)
}
