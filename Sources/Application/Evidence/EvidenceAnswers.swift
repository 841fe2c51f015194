import Engine
import Evidence
import Facts
import Guidance

/// All answers that the evidence of a case gives, and what speaks against each.
public struct EvidenceAnswers: Sendable {
    /// In the guide's order of questions; those of one question in the order of the evidence.
    public let all: [EvidenceAnswer]
    private let standing: [String: Answer]

    /// - Parameter session: what was answered already; what evidence only repeats is left out.
    public init(_ texts: [EvidenceText], _ session: Session) {
        let standing = session.answers
        let answers = texts.flatMap { Self.answers(of: $0, among: texts) }
        let found = Self.together(Self.merged(Self.leading(answers)))
        let specific = found.filter { answer in
            !found.contains { $0 != answer && $0.question == answer.question && answer.isCovered(by: $0.answer) }
        }
        let new = specific.filter { answer in standing[answer.question].map { !answer.isCovered(by: $0) } ?? true }
        all = Triage.guide.questions.flatMap { question in new.filter { $0.question == question.id } }
        self.standing = standing
    }

    /// The answers that nothing speaks against, and that are more than possible.
    public var sure: [EvidenceAnswer] {
        all.filter { $0.confidence > .possible && objection(to: $0) == nil }
    }

    /// Why an answer is not simply taken.
    public enum Objection: Sendable, Equatable {
        /// Other evidence says otherwise.
        case otherEvidence
        /// The person answered otherwise.
        case standing(Answer)
    }

    public func objection(to answer: EvidenceAnswer) -> Objection? {
        if let standing = standing[answer.question], answer.contradicts(standing: standing) {
            return .standing(standing)
        }
        return all.contains(where: answer.contradicts) ? .otherEvidence : nil
    }

    private static func answers(of text: EvidenceText, among texts: [EvidenceText]) -> [EvidenceAnswer] {
        let findings = texts.flatMap(\.reading.findings)
        // `show proxy` and `show advproxy` say two things of one machine; where the newer one sets something, it is the one
        // in force, and else the other.
        let inForce: FindingKind? =
            findings.contains(where: \.isAdvancedSetting)
            ? .advancedWinHTTPSetting : findings.contains { $0.kind == .winHTTPSetting } ? .winHTTPSetting : nil
        // Without a proxy no request needed an exception.
        let usesProxy = findings.contains { $0.kind == .proxyUsed && !$0.isNoList }
        let behind = hasOnlySummaries(findings) ? codesBehind(in: text) : []
        return behind
            + text.reading.findings.flatMap { finding in
                finding.answers.filter {
                    $0.question != "winhttp" || !finding.isOfWinHTTP || finding.kind == inForce ?? finding.kind
                }
                .filter { _ in finding.kind != .bypassUsed || usesProxy }
                .compactMap { EvidenceAnswer($0.question, $0.words, $0.confidence, finding, text) }
            }
    }

    /// What a text has beside the codes that only sum up.
    private static func codesBehind(in text: EvidenceText) -> [EvidenceAnswer] {
        text.reading.findings.filter { $0.kind == .noise }.compactMap { finding in
            guard let code = finding.code else { return nil }
            return EvidenceAnswer(Triage.guide.symptom, code.hex, finding.confidence, finding, text)
        }
    }

    /// A code that every log has says something after all where the others only say that there was one.
    private static func hasOnlySummaries(_ findings: [Finding]) -> Bool {
        let codes = findings.filter { $0.kind == .errorCode }.compactMap(\.code)
        return !codes.isEmpty && codes.allSatisfy(CodeRecogniser.sumsUp)
    }

    /// Without the codes that lead nowhere, or that another one speaks for.
    private static func leading(_ answers: [EvidenceAnswer]) -> [EvidenceAnswer] {
        let codes = answers.filter { $0.question == Triage.guide.symptom }
            .compactMap { CodeRecogniser.find(in: $0.words).first?.code }
        let leading = Set(CodeRecogniser.leading(of: codes).map(\.hex))
        return answers.filter { $0.question != Triage.guide.symptom || leading.contains($0.words) }
    }

    /// Of what the machine printed, of what works and of what is in between nothing speaks against the rest, but that there
    /// is no proxy and that there is one: it is one answer, with the place of its first part.
    private static func together(_ answers: [EvidenceAnswer]) -> [EvidenceAnswer] {
        Triage.addingUp.reduce(answers) { answers, question in
            let parts = answers.filter { $0.question == question && $0.confidence > .possible }
                .filter { part in !answers.contains { $0.question == question && part.rulesOut($0) } }
            guard parts.count > 1 else { return answers }
            return answers.compactMap { answer in
                if !parts.contains(answer) { return answer }
                return answer == parts[0] ? answer.joined(with: parts.dropFirst()) : nil
            }
        }
    }

    /// Each answer once: the first of the surest.
    private static func merged(_ answers: [EvidenceAnswer]) -> [EvidenceAnswer] {
        answers.reduce(into: []) { merged, answer in
            guard let place = merged.firstIndex(where: { $0.id == answer.id }) else { return merged.append(answer) }
            if answer.confidence > merged[place].confidence { merged[place] = answer }
        }
    }
}

extension Finding {
    var code: ErrorCode? {
        guard case .code(let code) = value else { return nil }
        return code
    }

    fileprivate var isOfWinHTTP: Bool { kind == .winHTTPSetting || kind == .advancedWinHTTPSetting }

    /// Whether it is an advanced setting of WinHTTP that sets something.
    fileprivate var isAdvancedSetting: Bool {
        guard kind == .advancedWinHTTPSetting, case .machine(let setting) = value else { return false }
        return setting.mode != .direct
    }
}
