import Application
import Engine
import Facts
import Guidance

/// Answers: a number, several, or text.
extension Conversation {
    mutating func answer(_ line: TypedLine) -> [Effect] {
        let choices = Choices(model)
        if case .several = model.question?.kind, let numbers = line.numbers { return choose(numbers, of: choices) }
        if model.screen == .readAloud { return spell(line) }
        if let number = line.number, let place = choices.place(of: number) { return choose(place) }
        if takesText {
            defer { sayWhetherCommand(line) }
            return type(line.text)
        }
        return refuse(Interface.Prompt.notThat)
    }

    /// Takes a row, as Enter does where it is pointed at.
    private mutating func choose(_ place: Int) -> [Effect] {
        let before = model
        let row = model.rows[place]
        point(at: place)
        if case .input(let name) = row.kind {
            input = name
            return []
        }
        let effects = send(.confirmed)
        if model.notice == Interface.Asking.noMachineIsSo {
            isUnused()
        } else if before.question != nil {
            note(row)
        }
        sayMarks(since: before)
        if !effects.isEmpty { isBack = true }
        return effects
    }

    mutating func point(at place: Int) {
        _ = send(.moved(place - min(model.form.row, max(0, model.rows.count - 1))))
    }

    /// Of several answers exactly these, whatever was marked before.
    private mutating func choose(_ numbers: [Int], of choices: Choices) -> [Effect] {
        let rows = model.rows
        let places = numbers.compactMap(choices.place)
        guard places.count == numbers.count else { return refuse(Interface.Prompt.notThat) }
        let wanted = Set(places.compactMap { rows[$0].choice })
        guard !wanted.isEmpty else {
            return Set(places).count == 1 ? choose(places[0]) : refuse(Interface.Prompt.oneOrTheOther)
        }
        guard wanted.count == Set(places).count else { return refuse(Interface.Prompt.oneOrTheOther) }
        for (place, row) in rows.enumerated() {
            guard let id = row.choice, wanted.contains(id) != model.form.marked.contains(id) else { continue }
            point(at: place)
            _ = send(.toggled)
        }
        point(at: places[0])
        let texts = rows.filter { $0.choice.map(wanted.contains) ?? false }.map(\.text)
        remarks.append(Interface.Prompt.noted(texts))
        return send(.confirmed)
    }

    /// Says which answer was taken: a wrong digit is heard at once.
    private mutating func note(_ row: Row) {
        switch row.kind {
        case .unknown where model.notice == Interface.Asking.leftOpen: break
        case .choice, .none, .unknown: remarks.append(Interface.Prompt.noted([row.text]))
        default: break
        }
    }

    /// Says what was chosen, or is no more, among the answers that evidence gives.
    private mutating func sayMarks(since before: Model) {
        guard model.screen == .evidence, before.screen == .evidence else { return }
        for choice in Choices(model).all {
            guard case .evidence(let id) = choice.row.kind else { continue }
            let isChosen = model.form.marked.contains(id)
            guard isChosen != before.form.marked.contains(id) else { continue }
            remarks.append(Interface.Prompt.mark(choice.number, isChosen, choice.row.text))
        }
    }

    // MARK: Text

    /// Puts a text into the line of the screen, and takes it where it can be used.
    mutating func type(_ text: String) -> [Effect] {
        if !(model.screen == .bypass && model.form.row == 1) { point(at: 0) }
        let screen = model.screen
        let before = model.form.offers
        _ = send(.edited(.end))
        _ = send(.edited(.eraseLine))
        _ = send(.edited(.insert(text)))
        guard model.notice == nil else {
            isUnused()
            return []
        }
        // Digits that begin a code which is read aloud have led to its own screen.
        guard model.screen == screen else { return [] }
        switch screen {
        case .lookUp: return []
        case .bypass: return takeBypass()
        default: return takeAnswer(offeredBefore: before)
        }
    }

    /// Says how the answer reads; one that is perhaps a slip is not taken before it was asked about.
    private mutating func takeAnswer(offeredBefore offers: [String]) -> [Effect] {
        switch model.fieldReading {
        case .empty: return refuse(Interface.Prompt.notThat)
        case .problem(let fault, let offer):
            if !model.form.offers.isEmpty { isAgain = true }
            remarks.append(fault.asSentence)
            isUnused()
            if model.form.offers.isEmpty, let offer { remarks.append(Interface.Field.offer(offer).asSentence) }
            return []
        case .answer(_, let understood, let warnings):
            remarks += [understood].compactMap(\.self).map(Self.understood) + warnings.map(\.asSentence)
            if !model.form.offers.isEmpty, model.form.offers != offers {
                isAgain = true
                return []
            }
            return send(.confirmed)
        }
    }

    /// What is only repeated is said as any other answer that was taken.
    private static func understood(_ text: Text) -> Text {
        text.en == text.ja ? Interface.Prompt.noted([text]) : text.asSentence
    }

    /// A letter that was refused as text is perhaps meant as a command.
    private mutating func sayWhetherCommand(_ line: TypedLine) {
        guard wasRefused, let letter = line.letter(isAlone: true), isCommand(letter) else { return }
        remarks.append(Interface.Prompt.slashed(letter))
    }

    private mutating func takeBypass() -> [Effect] {
        if case .failure(let fault) = model.bypassReport, fault.isInList == (model.form.row == 0) {
            remarks.append(fault.text.asSentence)
            if let offer = fault.offer { remarks.append(Interface.Field.offer(offer).asSentence) }
            isUnused()
            return []
        }
        return send(.confirmed)
    }

    // MARK: A code that is read aloud

    /// Groups of digits; behind a slash the number of the group that is meant.
    private mutating func spell(_ line: TypedLine) -> [Effect] {
        if line.folded.first == "/", let group = TypedLine(String(line.folded.dropFirst())).number,
            model.form.groups.indices.contains(group - 1)
        {
            point(at: group - 1)
            return []
        }
        let before = model.form.groups
        _ = send(.edited(.end))
        _ = send(.edited(.eraseLine))
        _ = send(.edited(.insert(line.folded)))
        if model.notice != nil { isUnused() }
        for place in before.indices where model.form.groups[place] != before[place] { sayGroup(place) }
        return []
    }

    /// How a group is said on the phone, and whether it adds up.
    private mutating func sayGroup(_ place: Int) {
        let digits = Interface.ReadAloud.spoken(model.form.groups[place].string)
        let verdict = model.addsUp(place).map { $0 ? Interface.ReadAloud.addsUp : Interface.ReadAloud.isWrong }
        remarks.append(Interface.Prompt.group(place + 1, digits, verdict))
    }
}

extension Row {
    /// The id of the answer that the row is; nil of any other row.
    var choice: String? { if case .choice(let id) = kind { id } else { nil } }
}
