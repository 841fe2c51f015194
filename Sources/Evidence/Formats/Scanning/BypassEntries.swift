extension Substring {
    /// The entries of a bypass list as printed. What stands in brackets says in some language that there are none.
    var bypassEntries: [String] {
        if let first, "(（".contains(first) { return [] }
        return split { $0 == ";" || $0.isBlank }.map(String.init)
    }
}
