/// A long text is said in pages, each when it is asked for.
extension Conversation {
    /// The next page; the rest is kept.
    mutating func paged(_ lines: [String]) -> [String] {
        let all = rest + lines
        guard let page, all.count > page else {
            rest = []
            return all
        }
        rest = Array(all[page...])
        return Array(all[..<page])
    }
}
