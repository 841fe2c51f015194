import Facts

/// A file that somebody sends for text and that is none. Told by its first bytes, and a trace by its name, too: it has no
/// mark of its own.
public enum BinaryFile: Sendable, Hashable, CaseIterable {
    case eventTrace, eventLog, gzip, cabinet, zip, oldOffice, pdf, picture

    /// - Parameters:
    ///   - beginning: the first bytes, a few thousand where there are so many.
    ///   - name: the name of the file.
    /// - Returns: nil where it may be text.
    public init?(_ beginning: ArraySlice<UInt8>, named name: String) {
        if let kind = Self.marks.first(where: { beginning.starts(with: $0.mark) })?.kind {
            self = kind
        } else if Self.isTrace(beginning, isNamedSo: name.lowercased().hasSuffix(".etl")) {
            self = .eventTrace
        } else {
            return nil
        }
    }

    private static let marks: [(mark: [UInt8], kind: BinaryFile)] = [
        (Array("ElfFile\0".utf8), .eventLog), ([0x1F, 0x8B], .gzip), (Array("MSCF\0".utf8), .cabinet),
        (Array("PK\u{3}\u{4}".utf8), .zip), ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice), (Array("%PDF-".utf8), .pdf),
        ([0x89] + Array("PNG".utf8), .picture), ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture),
        (Array("RIFF".utf8), .picture), ([0x49, 0x49, 0x2A, 0x00], .picture), ([0x4D, 0x4D, 0x00, 0x2A], .picture),
    ]

    /// A trace begins with the size of its buffers, then how much of the first is used, twice (WMI_BUFFER_HEADER).
    private static func isTrace(_ beginning: ArraySlice<UInt8>, isNamedSo: Bool) -> Bool {
        guard beginning.count >= 12, beginning.contains(0) else { return false }
        if isNamedSo { return true }
        let numbers = stride(from: 0, to: 12, by: 4).map { place in
            (0..<4).reduce(0) { $0 | Int(beginning[beginning.startIndex + place + $1]) << (8 * $1) }
        }
        let (size, saved, used) = (numbers[0], numbers[1], numbers[2])
        return (4096...1 << 20).contains(size) && size % 1024 == 0 && (72...size).contains(saved)
            && (72...size).contains(used)
    }

    /// What it is, and what makes text of it.
    public var text: Text {
        switch self {
        case .eventTrace:
            Text(
                en:
                    "this is a trace of Windows (.etl), no text. Run Get-WindowsUpdateLog in PowerShell on the sick machine, "
                    + "and read the WindowsUpdate.log that it writes to the desktop.",
                ja: "Windows のトレース (.etl) で、テキストではありません。対象の PC の PowerShell で Get-WindowsUpdateLog を実行し、"
                    + "デスクトップに作成される WindowsUpdate.log を読み取ってください。")
        case .eventLog:
            Text(
                en: "this is an event log of Windows (.evtx), no text. On Windows, "
                    + "wevtutil qe FILE.evtx /lf:true /f:text > events.txt makes text of it.",
                ja: "Windows のイベント ログ (.evtx) で、テキストではありません。Windows で "
                    + "wevtutil qe FILE.evtx /lf:true /f:text > events.txt を実行すると、テキストになります。")
        case .gzip:
            Text(
                en: "this is compressed (gzip). Read what is in it: gunzip -c FILE | wutriage read -",
                ja: "圧縮ファイル (gzip) です。中身を読み取るには: gunzip -c FILE | wutriage read -")
        case .cabinet:
            Text(
                en:
                    "this is a cabinet of Windows (.cab). Take the files out with expand FILE.cab -F:* FOLDER, and read them.",
                ja: "キャビネット ファイル (.cab) です。expand FILE.cab -F:* FOLDER で展開してから読み取ってください。")
        case .zip:
            Text(
                en:
                    "this is an office document or a ZIP file. Save the document as plain text, or take the files out with unzip.",
                ja: "Office 文書または ZIP ファイルです。文書はテキスト形式で保存し、ZIP は unzip で展開してください。")
        case .oldOffice:
            Text(
                en: "this is an office document or a mail of Outlook. Save it as plain text, and read that.",
                ja: "Office 文書または Outlook のメールです。テキスト形式で保存してから読み取ってください。")
        case .pdf:
            Text(
                en: "this is a PDF. Copy its text into a file, and read that: pdftotext FILE.pdf - | wutriage read -",
                ja: "PDF です。テキストを取り出して読み取ってください: pdftotext FILE.pdf - | wutriage read -")
        case .picture:
            Text(
                en: "this is a picture. Have the text copied; or type the error code: wutriage explain CODE",
                ja: "画像です。文字をコピーして送ってもらうか、エラー コードを入力してください: wutriage explain CODE")
        }
    }
}
