/// A language the wizard speaks.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case en, ja

    /// The language after this one: what the language key changes to.
    public var other: Language { self == .en ? .ja : .en }
}

/// A sentence a person reads, in both languages.
///
/// There is no way to make one with a language missing: whoever adds a sentence writes it twice.
public struct Text: Sendable, Hashable {
    public let en: String
    public let ja: String

    public init(en: String, ja: String) {
        self.en = en
        self.ja = ja
    }

    /// Something that is written alike in every language: a command, a host name, a code.
    public init(verbatim: String) {
        self.init(en: verbatim, ja: verbatim)
    }

    /// Put together in the same way in every language, out of parts that differ.
    public init(_ make: (Language) -> String) {
        self.init(en: make(.en), ja: make(.ja))
    }

    /// The sentence in one language.
    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .en: en
        case .ja: ja
        }
    }
}
