/// What may stand in front of a host in either list.
public enum URLPrefix: String, Sendable, Hashable, CaseIterable {
    case http = "http://"
    case https = "https://"

    /// Takes the prefix off the front, if there is one.
    static func take(_ rest: inout Substring, of item: String) throws(ListFault) -> URLPrefix? {
        let word = rest.prefix { $0 != ":" && $0 != "/" && $0 != "\\" }
        let marks = rest[word.endIndex...].prefix { $0 == ":" || $0 == "/" || $0 == "\\" }
        let known = URLPrefix(rawValue: word.lowercased() + "://")
        if marks == "://" {
            guard let known else { throw .entry(.unknownPrefix(word + "://"), item: item) }
            rest = rest[marks.endIndex...]
            return known
        }
        if known != nil, marks.contains(where: { $0 != ":" }) { throw .entry(.brokenPrefix, item: item) }
        return nil
    }
}
