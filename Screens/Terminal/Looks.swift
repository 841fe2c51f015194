import CNcurses
import Canvas

/// How a style looks. The attributes alone tell apart what has to be told apart; colour comes on top where there is
/// one.
struct Look {
    var attributes = NC_NORMAL
    var colour = Int32(-1)

    /// The colours used below, each on the ground the terminal has: all can be read on black and on white.
    static let colours = [COLOR_RED, COLOR_GREEN, COLOR_MAGENTA, COLOR_CYAN]

    /// Makes a colour pair of each colour, numbered as the colour is.
    /// - Returns: false where there are no colours, or none that leave the ground as it is.
    @MainActor
    static func prepareColours() -> Bool {
        guard has_colors(), start_color() == OK, use_default_colors() == OK else { return false }
        for colour in colours { init_pair(Int16(colour), Int16(colour), -1) }
        return true
    }

    init(_ style: Style) {
        switch style {
        case .plain, .choice, .keyLabel, .panel: break
        case .title, .question, .panelTitle, .key, .message: attributes = NC_BOLD
        case .stageAhead, .rule, .hint: attributes = NC_DIM
        case .stageNow: attributes = NC_BOLD | NC_UNDERLINE
        case .chosen: attributes = NC_REVERSE
        case .stageDone, .answered: colour = COLOR_GREEN
        case .mark: (attributes, colour) = (NC_BOLD, COLOR_GREEN)
        case .documented: (attributes, colour) = (NC_BOLD, COLOR_GREEN)
        case .onceSeen: colour = COLOR_CYAN
        case .inferred: (attributes, colour) = (NC_UNDERLINE, COLOR_MAGENTA)
        case .disputed: (attributes, colour) = (NC_BOLD | NC_UNDERLINE, COLOR_RED)
        case .command: (attributes, colour) = (NC_BOLD, COLOR_CYAN)
        case .warning: (attributes, colour) = (NC_BOLD, COLOR_MAGENTA)
        case .danger: (attributes, colour) = (NC_BOLD, COLOR_RED)
        }
    }
}
