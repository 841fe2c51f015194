/// The short words of the screens, a room for each screen.
///
/// Headings carry no colon and no mark at their end; the views add what they need.
public enum Interface {}
