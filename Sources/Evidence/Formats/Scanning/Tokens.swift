extension Substring {
    /// Without the tokens that stand for control characters, such as `<U+0081>`: what a wrong code page left.
    var withoutTokens: Substring {
        // To look for the bounds of characters takes ten times as long.
        if !utf8.contains(UInt8(ascii: "<")) { return self }
        var rest = self
        var kept = Substring()
        while let open = rest.firstIndex(of: "<") {
            let digits = rest[open...].dropFirst(3).prefix(while: \.isHexDigit)
            let isToken = rest[open...].hasPrefix("<U+") && rest[digits.endIndex...].first == ">"
            kept += rest[..<open] + (isToken ? "" : "<")
            rest = rest[rest.index(after: isToken ? digits.endIndex : open)...]
        }
        return kept + rest
    }
}
