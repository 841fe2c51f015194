import Engine
import Facts

extension AnswerReader {
    /// A generation's word, a marketing name or a build; what it says beyond the generation is kept.
    static func os(_ text: String) -> AnswerReading {
        guard let release = OSRelease(reading: text) else { return .problem(noWindows(text)) }
        return .answer(answer(release))
    }

    /// What is said of a text that names no Windows we know.
    public static func noWindows(_ text: String) -> Text {
        let words = OSGeneration.allCases.map(\.rawValue).joined(separator: ", ")
        return Text(
            en: "\"\(text)\" is no Windows we know. Give \(words), a name such as windows-7, or a build such as "
                + "10.0.19045.",
            ja: "「\(text)」は Windows のバージョンとして読み取れません。\(words)、または windows-7 のような名前か "
                + "10.0.19045 のようなビルド番号を指定してください。")
    }

    private static func answer(_ release: OSRelease) -> Answer {
        var settles = [Settlement("windows", release.windows)]
        if let age = release.age { settles.append(Settlement("release", [age.rawValue])) }
        return Answer(.choice(release.generation.rawValue), settles: settles, note: release.name)
    }

    /// `YYYY-MM`, the month of the newest cumulative update.
    static func updated(_ word: String) -> AnswerReading {
        if let month = PatchMonth(reading: word) { return .answer(Answer(.choice(month.windows), note: word)) }
        if OSRelease.windows(of: .ten).contains(word) { return .answer(Answer(.choice(word))) }
        return .problem(
            Text(
                en: "\"\(word)\" is no month. Give the newest cumulative update as YYYY-MM, from 2015-07 on.",
                ja: "「\(word)」は年月として読み取れません。最新の累積更新プログラムの年月を YYYY-MM 形式 (2015-07 以降) で指定してください。"))
    }
}
