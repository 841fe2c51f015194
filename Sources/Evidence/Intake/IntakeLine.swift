extension Intake {
    /// Text for one line: clean, and with line breaks turned into blanks.
    public static func line(_ text: String) -> String {
        let breaks: Set<Character> = ["\n", "\r\n", "\r", "\t"]
        return clean(String(text.map { breaks.contains($0) ? " " : $0 })).text
    }
}
