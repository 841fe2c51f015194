/// Half-width forms of what Japanese input methods, office programs and web pages put in the place of ASCII.
///
/// A table of our own: normalisation libraries bring ICU with them, and fold far more than is wanted here.
public enum FullWidth {
    /// The text in half-width: full-width forms and minus look-alikes become ASCII, the ideographic and the
    /// no-break space become a blank, zero-width characters vanish. Everything else stays as it is.
    public static func fold(_ text: String) -> String {
        guard contains(text) else { return text }
        var folded = String.UnicodeScalarView()
        folded.append(contentsOf: text.unicodeScalars.lazy.compactMap(fold))
        return String(folded)
    }

    /// One scalar in half-width; nil where it has no width and vanishes. Lets a reader keep track of columns.
    public static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        case 0x3000, 0x00A0: " "
        case 0x2212, 0x2013: "-"
        case 0x200B...0x200D, 0x2060, 0xFEFF: nil
        default: scalar
        }
    }

    /// Whether folding would change the text.
    public static func contains(_ text: String) -> Bool {
        text.unicodeScalars.contains { !$0.isASCII && fold($0) != $0 }
    }
}
