import Testing

@testable import Evidence

@Suite struct ControlsTests {
    @Test(arguments: [
        ("", ""),
        ("plain ASCII\n\tand a tab ~", "plain ASCII\n\tand a tab ~"),
        ("プロキシ サーバー　：８０", "プロキシ サーバー　：８０"),
        ("e\u{301} \u{1F600} \u{A0} \u{FFFD}", "e\u{301} \u{1F600} \u{A0} \u{FFFD}"),
        ("\u{1B}[31mred", "<ESC>[31mred"),
        ("a\0b\u{7}c\u{1F}", "a<NUL>b<BEL>c<US>"),
        ("\u{7F}", "<DEL>"),
        ("\u{85}\u{9B}2J", "<U+0085><U+009B>2J"),
        ("one\r\ntwo\r\n", "one\ntwo\n"),
        ("one\rtwo\r\r\n\r", "one<CR>two<CR>\n<CR>"),
        ("\u{202E}exe.txt\u{2066}\u{200F}\u{61C}", "<U+202E>exe.txt<U+2066><U+200F><U+061C>"),
        ("a\u{2028}b\u{2029}c", "a<U+2028>b<U+2029>c"),
        ("soft\u{AD}hyphen \u{E0041}", "soft<U+00AD>hyphen <U+E0041>"),
        ("\u{FEFF}8007\u{200B}2E\u{200D}FD\u{2060}\u{200C}", "80072EFD"),
    ])
    func neutralises(text: String, visible: String) {
        #expect(Array(Controls.neutralise(text).unicodeScalars) == Array(visible.unicodeScalars))
    }

    /// Every scalar there is comes out as itself where it is harmless; else as a token, or not at all.
    @Test func noControlComesThrough() {
        let scalars = (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
        let wrong = scalars.filter { scalar in
            let visible = Controls.neutralise(String(Character(scalar))).unicodeScalars
            return isControl(scalar)
                ? !visible.allSatisfy { ("!"..."~").contains($0) } : !visible.elementsEqual([scalar])
        }
        #expect(Array(wrong).isEmpty)
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n" && scalar != "\t"
        case .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
