/// How thoroughly is measured.
struct Extent {
    var rounds = 20
    /// ESC has rounds of its own, fewer: its times hardly differ, and what waits a second for it would give whoever
    /// comes next a processor that has gone to rest.
    var escapes = 5
    /// How many run at once.
    var sessions = 20
    /// For how long an idle program is watched, in milliseconds.
    var idleness = 10_000

    /// Only to see whether everything can still be measured.
    static let quick = Extent(rounds: 1, escapes: 1, sessions: 2, idleness: 100)
}
