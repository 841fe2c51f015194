extension Unicode.Scalar {
    /// Whether the scalar may be sent to a terminal.
    ///
    /// Not so are controls and separators of lines, which move the cursor; format characters, which turn the direction
    /// of writing round or are not seen at all; and what the terminals of our readers cannot be expected to know,
    /// because nobody has assigned it yet or only after Unicode 14 (2021). Their width is anybody's guess.
    var isPaintable: Bool {
        switch value {
        case 0x20...0x7E: true
        // Kana and kanji, of which a Japanese screen is full; the answer below is the same, and slower.
        case 0x3041...0x3096, 0x309B...0x30FF, 0x4E00...0x9FFF: true
        default: isHarmless && (properties.age?.major ?? .max) <= 14
        }
    }

    private var isHarmless: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: false
        default: true
        }
    }
}
