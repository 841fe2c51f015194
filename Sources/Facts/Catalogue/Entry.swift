/// What the catalogue knows of one error code.
public struct Entry: Sendable, Hashable {
    public let code: ErrorCode
    /// The names that headers and documents give it, the most telling first; empty where none is published.
    public let symbols: [String]
    /// The part of Windows Update that reports it.
    public let area: Text
    /// The HTTP status that the code stands for.
    public let httpStatus: Int?
    /// What happened, in a few words: the definition, no diagnosis. Where none is kept, a sentence that says so.
    public let meaning: Text
    /// Where the definition stands: `winerror.h`.
    public let definedIn: String
    /// How the code may stand in a log, a dialog or a forum, in invented surroundings; kept for the codes that have a
    /// pointer of their own.
    public let examples: [String]
    /// What kind of cause outside the network the code stands for; nil where it leaves that open.
    public let family: Family?
}

extension Entry {
    /// Reads a row of `errors.tsv`; nil where it has not its nine fields.
    init?(code: ErrorCode, row: String) {
        let fields = Self.parts(row, "\t", omittingEmpty: false)
        guard fields.count == 9 else { return nil }
        self.code = code
        symbols = Self.parts(fields[1], "/")
        area = CodeArea(rawValue: fields[2])?.title ?? Text(verbatim: fields[2])
        httpStatus = Int(fields[3])
        meaning = Text(en: fields[4], ja: fields[5])
        definedIn = fields[6]
        examples = Self.parts(fields[7], "|")
        family = Family(rawValue: fields[8])
    }

    /// Reads a row of `symbols.tsv`; nil where its number names no part of Windows that we know.
    init?(named code: ErrorCode, row: String) {
        guard let origin = UnlistedCode.origin(of: code) else { return nil }
        self.code = code
        symbols = Self.parts(Self.parts(row, "\t").last ?? "", "/")
        area = origin
        httpStatus = nil
        meaning = Text(
            en: "Windows calls this code \(symbols[0]); no explanation of it is kept here",
            ja: "Windows での名前は \(symbols[0]) (このツールに説明はない)")
        definedIn = "winerror.h"
        examples = []
        family = nil
    }

    /// By bytes: between characters, of which some take several, the same takes ten times as long.
    private static func parts(_ text: String, _ sign: Unicode.Scalar, omittingEmpty: Bool = true) -> [String] {
        text.utf8.split(separator: UInt8(ascii: sign), omittingEmptySubsequences: omittingEmpty).map {
            String(Substring($0))
        }
    }
}
