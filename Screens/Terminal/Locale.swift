import Glibc

/// Takes the encoding of the person at the terminal from the locale, and UTF-8 where that says nothing of use.
///
/// ssh passes LANG on to servers that do not have that locale; ncurses would then take every Japanese letter apart.
/// A plain LANG=C, or none, tells nothing about the terminal, and practically every terminal shows UTF-8. Another
/// encoding is asked for by its name, as in ja_JP.eucJP, and honoured where the server has that locale.
func useUTF8Locale() {
    let isKnown = setlocale(LC_CTYPE, "") != nil
    let isPlainASCII = String(cString: nl_langinfo(Int32(CODESET))) == "ANSI_X3.4-1968"
    if !isKnown || isPlainASCII { setlocale(LC_CTYPE, "C.UTF-8") }
}
