import Application
import Engine
import Facts
import Guidance
import SettingOrder

/// Every sentence that a person can read.
extension Inventory {
    static func texts(
        _ questions: [Placed<QuestionWords>], _ outcomes: [Placed<OutcomeReading>], _ cards: [Placed<Fix>],
        _ statements: [Placed<Statement>], _ sources: [Placed<Source>]
    ) -> [Placed<Text>] {
        let walk =
            questions.flatMap { place($0.value.texts, at: $0.place) }
            + outcomes.flatMap { place([$0.value.title, $0.value.tell], at: $0.place) }
            + cards.flatMap { place($0.value.texts, at: $0.place) } + requests + callersWords
        let basis =
            statements.map { Placed($0.place, $0.value.text) }
            + sources.flatMap { source in
                place([source.value.title] + [source.value.copy].compactMap(\.self), at: "source \(source.value.id)")
            }
        return
            (walk + basis + terms + ofCatalogue + ofOrder + ofVocabulary + ofLists + addressFaults + ofInterface
            + ofManual)
            .firstOfEach()
    }

    static func place(_ texts: [Text], at place: String) -> [Placed<Text>] {
        texts.map { Placed(place, $0) }
    }

    /// What is told to a caller, by each verdict.
    private static var callersWords: [Placed<Text>] {
        SampleCase.plain.flatMap { sample in
            Verdict.allCases.map {
                Placed("outcome \(sample.outcome.rawValue)", Outcome.of(sample.outcome).tell(sample.facts, $0))
            }
        }
    }

    private static var terms: [Placed<Text>] {
        Terms.all.flatMap { place([$0.name, $0.line], at: "term \($0.name.en)") }
            + place(Terms.groups.map(\.title), at: "glossary")
    }

    private static var ofCatalogue: [Placed<Text>] {
        let entries = Catalogue.codes.compactMap(Catalogue.entry)
        return entries.map { Placed("code \($0.code.hex)", $0.meaning) }
            + Endpoints.table.map { Placed("host \($0.rule.pattern)", $0.purpose) }
            + CodeArea.allCases.map { Placed("area \($0.rawValue)", $0.title) }
            + Facility.allCases.map { Placed("facility \($0)", $0.title) }
            + place(unknownCode, at: "look-up of a code")
    }

    /// What is said of codes that the catalogue does not have or has only the name of, and of a bare HTTP status.
    private static var unknownCode: [Text] {
        let explained = Explanation.all(in: "0x80249999, 0x801901A1, 0xC0001234, 0x88982F80, HTTP status 407")
        return explained.flatMap { [$0.area, $0.meaning] + [$0.standIn].compactMap(\.self) }
    }

    private static var ofOrder: [Placed<Text>] {
        ProxyOrder.table.rows.map { Placed("row \($0.id)", $0.output.why) }
            + SettingOrder.Stage.allCases.flatMap { place([$0.text, $0.short, $0.word], at: "stage \($0.rawValue)") }
            + Attempt.allCases.flatMap { place([$0.text, $0.short, $0.word], at: "attempt \($0.rawValue)") }
            + place(
                [Arrow.passedOver, Arrow.triedThen, Arrow.triedLast, Arrow.nothingFollows, Arrow.open] + remarks,
                at: "order of settings")
            + place(
                ProxyOrder.table.rows.flatMap(\.output.otherReadings).compactMap(\.when), at: "another reading")
            + place([TableInputs.noAdvproxy] + oddMonths, at: "options of the order")
    }

    /// Why a setting is passed over, where "not set" is not the reason.
    private static var remarks: [Text] {
        let silent = Known(ProxyInputs.space).assuming("wpad", "no")
        let someone = silent.assuming("user", "yes")
        let cases = [silent.assuming("user", "no"), someone, someone.assuming("ie.auto-detect", "yes")]
        return cases.flatMap { Resolution($0).possible }.flatMap(\.steps).compactMap(\.remark)
    }

    private static var oddMonths: [Text] {
        let known = Known(ProxyInputs.space).assuming("windows", "11")
        return TableInputs.remarks(["updated": "2031-01"], known, today: "2026-11")
    }

    private static var ofVocabulary: [Placed<Text>] {
        Cause.allCases.map { Placed("cause \($0.rawValue)", $0.title) }
            + Grade.allCases.flatMap { place([$0.text, $0.short], at: "grade \($0.rawValue)") }
            + (1...Triage.guide.stages).map { Placed("stage \($0)", StageWords.title($0)) }
    }
}
