/// What a piece of the screen means to its reader. How that looks (colour, bold, reversed, or nothing at all) is
/// decided by the terminal alone.
public enum Style: UInt8, Sendable, CaseIterable {
    /// Running text.
    case plain
    /// The heading of a screen.
    case title
    /// A stage of the walk that has been answered.
    case stageDone
    /// The stage of the walk the reader is in.
    case stageNow
    /// A stage of the walk still to come.
    case stageAhead
    /// Lines that divide the screen, and the borders of boxes.
    case rule
    /// The question being asked.
    case question
    /// An answer that can be chosen.
    case choice
    /// The answer the selection stands on.
    case chosen
    /// An answer already given, by the reader or by evidence.
    case answered
    /// An aside: how to find out, what a term means, where a statement comes from.
    case hint
    /// Something to be careful with.
    case warning
    /// Something wrong or harmful: a refused entry, a step that can break more than it mends.
    case danger
    /// What is typed on the Windows machine, to be copied exactly.
    case command
    /// The name of a key.
    case key
    /// What a key does.
    case keyLabel
    /// Text of a panel, such as the list of proxy settings Windows will try.
    case panel
    /// The heading of a panel.
    case panelTitle
    /// The line that tells what has just happened.
    case message
    /// A short sign beside a text: a tick, a bullet.
    case mark
    /// The grade of what two sources or more say, and what it rests on.
    case documented
    /// The same of what one source says, or what was seen in logs.
    case onceSeen
    /// The same of what is concluded.
    case inferred
    /// The same of what sources contradict one another about.
    case disputed
}
