/// Quotation marks that mean the same to cmd and to PowerShell.
///
/// `proxy-server="a:80;b:80"` reaches netsh as the argument `proxy-server=a:80;b:80` from either shell. cmd hands the
/// line over as it is, and the C start-up code of netsh takes the marks off; inside them `;` and `<` mean nothing to cmd.
/// PowerShell, 5.1 and 7 alike, reads the whole as one token of an argument, in which double quotation marks may stand
/// anywhere: it takes them off, keeps what is inside, and passes it on without new ones, for there is no blank in it.
/// That much can be read in its tokenizer (`ScanGenericToken`); it was not tried on Windows, so it is our inference.
///
/// Single quotation marks would do in PowerShell, but are none to cmd, where `<local>` would turn into redirection. As
/// it is, a line typed into the wrong shell still does what it says. What either shell expands inside double quotation
/// marks (`%`, `!`, `^`, `$`, the backtick, a quotation mark) no list holds: see `Screening`.
enum Quoting {
    static func quoted(_ value: String) -> String {
        "\"\(value)\""
    }

    /// The value bare where it is a single name and port, as KB2894304 writes it for proxycfg; else in marks.
    static func ifNeeded(_ value: String) -> String {
        let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || ".-_:".contains($0) }
        return isPlain ? value : quoted(value)
    }
}
