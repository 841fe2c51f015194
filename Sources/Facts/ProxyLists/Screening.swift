/// The checks that come before a list is cut into items: characters that no item can hold.
enum Screening {
    /// What cmd or PowerShell reads as its own even, or only, inside quotation marks.
    private static let shellCharacters = "&|<>^%!$`"
    /// PowerShell takes the typographic ones for quotation marks, too.
    static let quotes = "\"'\u{2018}\u{2019}\u{201A}\u{201C}\u{201D}\u{201E}"

    static func check(_ text: String, allowing allowed: String) throws(ListFault) {
        // A password comes first: no later sentence may quote a piece of it.
        if FullWidth.fold(text).unicodeScalars.contains("@") { throw .credentials }
        for scalar in text.unicodeScalars {
            if let fault = fault(of: scalar), !allowed.unicodeScalars.contains(scalar) { throw .character(fault) }
        }
    }

    private static func fault(of scalar: Unicode.Scalar) -> CharacterFault? {
        switch scalar.properties.generalCategory {
        case .control: .control(scalar)
        case _ where quotes.unicodeScalars.contains(scalar): .quotationMark
        case _ where FullWidth.fold(scalar) != scalar: .notHalfWidth(scalar)
        case _ where !scalar.isASCII: .notASCII(scalar)
        case _ where scalar == "<" || scalar == ">": .angleBracket
        case _ where shellCharacters.unicodeScalars.contains(scalar): .shell(scalar)
        default: nil
        }
    }
}
