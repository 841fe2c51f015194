extension CodeRecogniser {
    /// A code that stands in a text.
    public struct Match: Sendable, Hashable {
        public let code: ErrorCode
        public let notation: Notation
        /// Where it stands in the text as typed.
        public let range: Range<String.Index>
    }
}
