/// A piece of a drawn line. Kept apart from text so that the terminal can draw it with what it has: its own line
/// drawing characters, or `-`, `|` and `+`.
public enum LineGlyph: UInt8, Sendable, CaseIterable {
    /// `─`
    case horizontal
    /// `│`
    case vertical
    /// `┌`
    case topLeft
    /// `┐`
    case topRight
    /// `└`
    case bottomLeft
    /// `┘`
    case bottomRight
    /// `├`, where a line leaves a left border.
    case leftTee
    /// `┤`, where a line meets a right border.
    case rightTee
    /// `┬`, where a line leaves a top border.
    case topTee
    /// `┴`, where a line meets a bottom border.
    case bottomTee
}
