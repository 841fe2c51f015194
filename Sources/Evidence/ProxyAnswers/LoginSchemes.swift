extension HTTPAnswer {
    /// The schemes for the login that are offered, in their order. Each has a line of its own, or several share one.
    public var loginSchemes: [String] {
        let name = status == 401 ? "www-authenticate" : "proxy-authenticate"
        return fields.filter { $0.name == name }.flatMap { Self.schemes(in: $0.value[...]) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The words that begin a challenge: `Negotiate, Digest realm="a, b", nonce="c"` has two.
    private static func schemes(in value: Substring) -> [String] {
        var isQuoted = false
        let items = value.split {
            if $0 == "\"" { isQuoted.toggle() }
            return $0 == "," && !isQuoted
        }
        return items.compactMap { item in
            let word = item.trimmed.prefix { !$0.isBlank }
            return word.isEmpty || word.contains { "=\"".contains($0) } ? nil : String(word)
        }
    }
}
