import Application
import Engine
import Facts
import Guidance
import Views

/// A case for each outcome, to look at what is said there.
enum Endings {
    /// The first case that comes to each outcome, out of: a code of some class and nothing else known, Windows XP and
    /// Microsoft's servers, a proxy that somebody else answers for. Nothing that is tried helps, so each goes on to its
    /// last resort.
    static func all() -> [(outcome: OutcomeID, caseFile: CaseFile)] {
        let telling: [CodeClass] = [.connect, .malformed, .tls, .name, .range, .notProxy]
        let codes = telling.compactMap { wanted in
            Catalogue.codes.first { Catalogue.codeClass(of: $0) == wanted }
        }
        let told =
            codes.map { ["code": $0.hex] } + [["os": "xp", "source": "microsoft"], ["who": "network-team"]]
        var seen: Set<OutcomeID> = []
        return told.lazy.flatMap(endings).filter { seen.insert($0.outcome).inserted }
    }

    /// The outcomes of a case one after the other, as each is tried in vain.
    private static func endings(of told: [String: String]) -> [(outcome: OutcomeID, caseFile: CaseFile)] {
        var session = Session()
        var endings: [(outcome: OutcomeID, caseFile: CaseFile)] = []
        while true {
            answer(&session, told)
            let caseFile = CaseFile(session)
            guard let outcome = caseFile.outcome, !endings.contains(where: { $0.outcome == outcome }) else {
                return endings
            }
            endings.append((outcome, caseFile))
            session.tried(outcome.rawValue, .same, symptom: Triage.guide.symptom)
        }
    }

    /// Answers what is asked, also after an outcome that was tried in vain. Whatever is not told is "don't know".
    private static func answer(_ session: inout Session, _ told: [String: String]) {
        while case .question(let id) = Walk(Triage.guide, session).state, let question = Triage.guide.question(id) {
            let answer = told[id].flatMap { AnswerReader.read($0, for: question).answer }
            session.answer(id, answer ?? AnswerReader.dontKnow(question))
        }
    }
}
