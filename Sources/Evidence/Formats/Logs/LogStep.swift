/// What an entry does that shows nothing new: it is counted, or says what of the following entries counts.
enum LogStep: Sendable, Hashable {
    /// The finding at a place of those found so far.
    case count(Int)
    /// The same, unless the search that is being read about asks nobody.
    case countOnline(Int)
    case search(isOffline: Bool)
}
