import Engine
import Guidance

/// Taking a row: by its digit, or by Enter on the row that is pointed at.
extension Model {
    mutating func take(_ digit: Int) -> [Effect] {
        if screen == .explore { chooseValue(digit) }
        guard let place = rows.firstIndex(where: { $0.digit == digit }) else { return [] }
        form.row = place
        if case .several = question?.kind, case .choice = rows[place].kind {
            toggle()
            return []
        }
        return take(rows[place])
    }

    /// What is to be done is read to its end before Enter says what came of it; its digits work at once.
    mutating func confirm() -> [Effect] {
        switch screen {
        case .leave: return [.leave(Printout.farewell(of: self))]
        case .why, .help, .terms, .timeLine:
            close()
            return []
        case .startOver(let item):
            start(item)
            return []
        default: break
        }
        if action != nil || isTold, extent.line(of: form.top) < extent.last {
            turn(extent.page - 1)
            return []
        }
        if isTold {
            leadOn()
            return []
        }
        return row.map { take($0) } ?? []
    }

    /// Whether a contrast, or the score, is read, and nothing is asked.
    private var isTold: Bool { screen == .contrast && exercise?.isAsking == false }

    /// Marks or unmarks the row; "none of these" excludes the rest.
    mutating func toggle() {
        if case .evidence(let id) = row?.kind { return toggleEvidence(id) }
        guard case .several = question?.kind, case .choice(let id) = row?.kind else { return }
        form.marked.formSymmetricDifference([id])
    }

    private mutating func take(_ row: Row) -> [Effect] {
        switch row.kind {
        case .home(let item): return take(item)
        case .choice(let id): takeChoice(id)
        case .none: give(Answer(.choices([])))
        case .unknown where screen == .contrast: predict(nil)
        case .prediction(let prediction): predict(prediction)
        case .unknown: giveUnknown()
        case .field where screen == .lookUp: leaveLine()
        case .field where screen == .bypass, .second: otherLine()
        case .field where screen == .evidence: form.field.isEmpty ? useMarked() : readLine()
        case .group: takeSpoken()
        case .evidence(let id): toggleEvidence(id)
        case .use: useEvidence()
        case .suggestion(let code) where screen == .lookUp: lookUp(code)
        case .begin: beginCase()
        case .field: takeField(form.field.string)
        case .suggestion(let text): takeField(text)
        case .afterwards(let what): return take(what)
        case .action(let id): open(.action(id))
        case .result(let question, let choice): note(Answer(.choice(choice.id)), of: question)
        case .enterResult(let question): change(question)
        case .answered(let question): change(question)
        case .input: turnValue(by: 1)
        case .collect: openCollect()
        case .collecting(let what): return take(what)
        }
        return []
    }

    private mutating func take(_ item: HomeItem) -> [Effect] {
        switch item {
        case .goOn: returnToWalk()
        case .newCase, .example: startAskingOnce(item)
        case .lookUp: open(.lookUp)
        case .bypass: open(.bypass)
        case .evidence: open(.evidence)
        case .explore: explore()
        case .leave: return [.leave(Printout.farewell(of: self))]
        }
        return []
    }

    /// A case that is still open is lost by another one: that is asked once, as leaving is.
    private mutating func startAskingOnce(_ item: HomeItem) {
        if hasOpenCase { open(.startOver(item)) } else { start(item) }
    }

    private mutating func start(_ item: HomeItem) {
        start(item == .example ? .signedOffice : nil)
    }

    /// Several may be marked; with none marked, Enter takes the one that is pointed at. An answer that stands already
    /// is confirmed with all that it said: a build says more than the generation that it is shown as.
    private mutating func takeChoice(_ id: String) {
        guard let question else { return }
        if case .several = question.kind {
            give(Answer(.choices(form.marked.isEmpty ? [id] : form.marked)))
        } else if let standing = caseFile.answer(to: question.id), standing.value == .choice(id) {
            give(standing.from(.asked))
        } else {
            give(Answer(.choice(id)))
        }
    }

    private mutating func giveUnknown() {
        guard let question else { return }
        give(AnswerReader.dontKnow(question))
        notice = notice ?? Interface.Asking.leftOpen
    }

    /// An empty line is "don't know"; one that cannot be used stays, with its fault told under it.
    private mutating func takeField(_ text: String) {
        guard let question else { return }
        if lineIsUnknown, text == form.field.string { return giveUnknown() }
        if question.id == Triage.guide.symptom { return takeFirstLine(FirstLine(text)) }
        switch AnswerReader.read(text, for: question) {
        case .empty: giveUnknown()
        case .problem: notice = Interface.Field.mend
        case .answer(let answer, _, _): give(answer)
        }
    }

    /// A code, and what else the line says: the questions that it answers are not asked, and the rest is kept.
    private mutating func takeFirstLine(_ line: FirstLine) {
        switch line.reading {
        case .empty: giveUnknown()
        case .problem: notice = Interface.Field.mend
        case .answer(let answer, _, _):
            let before = Set(caseFile.walk.void)
            let takeOthers: (inout Session) -> Void = { session in
                for other in line.others { session.answer(other.question, other.answer) }
            }
            if !line.others.isEmpty {
                var changed = caseFile
                changed.change(takeOthers)
                if refuses(changed) { return }
            }
            give(answer)
            if !line.others.isEmpty { caseFile.change(takeOthers) }
            caseFile.keep(line.words)
            // The code and the rest of the line together decide what counts no more.
            let lost = caseFile.walk.void.filter { !before.contains($0) }
            let kept = line.words.isEmpty || !line.others.isEmpty ? nil : Interface.Field.wordsKept
            let taken = line.others.isEmpty ? nil : Interface.Evidence.taken(line.others.count, leftOpen: [])
            notice = CaseFile.void(lost) ?? taken ?? kept ?? notice
        }
    }

    private mutating func take(_ what: Afterwards) -> [Effect] {
        guard let outcome = caseFile.outcome else { return [] }
        switch what {
        case .works: note(outcome, .worked)
        case .sameCode: note(outcome, .same)
        case .later: note(outcome, .later)
        case .healthy: note(outcome, .healthy)
        case .faulty: note(outcome, .faulty)
        case .unseen: note(outcome, .unseen)
        case .anotherCode:
            note(outcome, .another)
            forms[Triage.guide.symptom] = nil
        case .answersAreIn:
            caseFile.change { $0.answer("who", Answer(.choice("myself"))) }
            returnToWalk()
        case .goOn:
            // What the code says is set aside, so that another cause is looked at next.
            note(outcome, .same)
            caseFile.change { $0.answer("anyway", Answer(.choice("yes"))) }
        case .askOn:
            caseFile.change { $0.askOn() }
            returnToWalk()
            notice = Interface.Trial.asksOn
        case .newCase: start(nil)
        case .nextExample: start(.serverWithWSUS)
        case .printOut: return [.print(Printout.lines(of: self))]
        case .leave: return [.leave(Printout.farewell(of: self))]
        }
        return []
    }
}
