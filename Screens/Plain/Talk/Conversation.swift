import Application
import Facts

/// The wizard without a screen: what is said, what may be typed, and what a typed line does.
///
/// It decides nothing: a line becomes the messages that keys would have become, and the same model answers.
public struct Conversation: Sendable {
    public internal(set) var model: Model
    /// How many lines of a text are said before more of it is asked for; nil says all of it at once.
    let page: Int?
    /// What is said of the line that was typed last, before anything else.
    var remarks: [Text] = []
    /// What was said last; what stands there still is not said again.
    var heard: Step?
    /// What is read or asked in between, over what was heard.
    private var aside: Step?
    /// The stage that was named last.
    var stage: Int?
    /// The cause that was named last as the likely one.
    var lead: Cause?
    /// Whether all of the step is wanted again.
    var isAgain = false
    /// Whether the model was asked to do something since it was heard last.
    private var hasNews = true
    /// The parts of an outcome that were said last: what is the same after a result is not said again.
    var told: Set<[String]> = []
    /// The texts whose findings were said.
    var toldTexts: Set<String> = []
    /// Whether the person has just come back from a text that was read.
    var isBack = false
    /// What of a long text has not been asked for yet.
    var rest: [String] = []
    /// The lines of a pasted text, until its end is typed; nil where a line is an answer.
    var gathered: Gathered?
    /// The input of the explorer of which a value is wanted.
    var input: String?
    /// How many lines were taken.
    private var taken = 0
    /// Which of them could not be used, from 1.
    public private(set) var unused: [Int] = []

    /// - Parameters:
    ///   - opening: what is said before the first screen.
    ///   - page: how many lines are said at once; nil where nobody waits at a terminal.
    public init(_ model: Model, opening: Text? = nil, page: Int? = nil) {
        self.model = model
        self.page = page
        remarks = [opening].compactMap(\.self)
    }

    // MARK: What is said

    /// What there is to say now, in lines of at most `Speech.columns`. To be called once after each line that was taken.
    public mutating func announcement() -> [String] {
        var speech = Speech(model.language)
        for remark in remarks { speech.say(remark) }
        if let notice { speech.say(notice.asSentence) }
        remarks = []
        let step = Step(self)
        if step != (model.isAside ? aside : heard) || isAgain {
            say(step, in: &speech)
        } else if isBack {
            speech.say(title.asSentence)
        }
        (isAgain, isBack, hasNews) = (false, false, false)
        if model.isAside { aside = step } else { (heard, aside) = (step, nil) }
        return paged(speech.lines)
    }

    /// What may be typed now, as a line that what is typed can stand behind; nil where lines of a text are taken.
    public var prompt: String? {
        if let gathered, !gathered.isEmpty { return nil }
        return Prompt(self).line
    }

    var heardScreen: Screen? { heard?.screen }

    /// What a notice says for a line that is no answer is said by that line.
    private var notice: Text? { !hasNews || model.notice == Interface.Field.mend ? nil : model.notice }

    // MARK: What is typed

    /// Takes a line that was typed.
    /// - Parameter isFollowed: whether more lines are there already, as behind a line of a text that is pasted.
    /// - Returns: what is to be done outside.
    public mutating func take(_ line: String, isFollowed: Bool = true) -> [Effect] {
        taken += 1
        if gathered != nil { return gather(line, isFollowed: isFollowed) }
        // A tab that a complaint would repeat is no letter, and nobody knows how wide it is.
        let words = TypedLine(line.replacing("\t", with: " "))
        if !rest.isEmpty, words.isEmpty { return [] }
        rest = []
        let before = model
        let effects = act(on: words)
        openGathering(from: before)
        return effects
    }

    /// What came back from an effect.
    public mutating func take(back message: Message) { _ = send(message) }

    /// Ctrl-C: asks once, as the key does on a full screen.
    public mutating func interrupt() -> [Effect] {
        (gathered, rest, input) = (nil, [], nil)
        return send(.leavePressed)
    }

    /// The input has ended: where that was, and what is printed on leaving.
    public mutating func end() -> (stopped: [String], printed: [Effect]) {
        var speech = Speech(model.language)
        let title = title
        speech.say(Interface.Prompt.stopped(at: title))
        let left = model.screen == .leave ? [] : send(.leavePressed)
        return (speech.lines, left.isEmpty ? send(.confirmed) : left)
    }

    mutating func send(_ message: Message) -> [Effect] {
        hasNews = true
        return update(&model, message)
    }

    /// Says why the line was not used; it is asked for again.
    mutating func refuse(_ reasons: Text...) -> [Effect] {
        remarks += reasons
        isUnused()
        return []
    }

    mutating func isUnused() { unused.append(taken) }

    /// Whether the line that was typed last could not be used.
    var wasRefused: Bool { unused.last == taken }
}
