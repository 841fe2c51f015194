import Canvas

/// What can come from a terminal.
public enum Event: Sendable, Equatable {
    /// A key was pressed.
    case key(Keystroke)
    /// The `.key` reported last was none: an escape was the beginning of another key, which a slow line had cut in two,
    /// or a letter was that of a text. Whatever it did is to be taken back; what it was comes next, if it has a meaning.
    case keyWithdrawn
    /// A few letters came faster than a hand types: text for whoever takes text, and no commands. Empty where all of it
    /// was keys that are no text.
    case typed(String)
    /// Text was poured in by a terminal that does not mark a paste: no commands either. As in `paste`.
    case poured(String, truncated: Bool)
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
