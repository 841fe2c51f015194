/// Reads one form of evidence. What it does not recognise it passes over; what is none of its form gives nothing.
struct Reader: Sendable {
    let format: Format
    /// The findings in some lines of a file, in the order of the lines.
    let findings: @Sendable ([SourceLine]) -> [Finding]
}
