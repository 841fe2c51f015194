/// Tells the keys that a hand presses from text that a terminal pours in without marking it: GNU screen, the console of
/// Windows 10 and that of Linux know no bracketed paste. Knows no terminal and no clock.
///
/// This is the rule, and it stands nowhere else. A burst is what comes with no more than 30 ms between one input and
/// the next.
///
/// | what comes | what it is |
/// |---|---|
/// | one input by itself | a key |
/// | at most 8 digits, arrows and Enters, and nothing else within 150 ms | keys, typed ahead on a slow line |
/// | at most 8 inputs of any other kind | text or nothing: a letter in it is never a command |
/// | one input within 150 ms after such text | text or nothing |
/// | more than 8 inputs | text or nothing, until 300 ms are quiet; a key within 150 ms before it was its beginning |
///
/// Keys that can only move what is pointed at or mend a line wait for nothing, so that moving stays quick: `isHarmless`.
struct Bursts {
    /// No hand has so few milliseconds between two keys.
    static let together = 30
    /// How many milliseconds before and after typed-ahead keys nothing else may come.
    static let clear = 150
    /// So many milliseconds of silence end a pasted text.
    static let quiet = 300
    /// More than so many inputs at once were typed by no hand.
    static let most = 8
    /// ncurses has waited 25 ms already whether an ESC goes on.
    private static let rest = 5

    private var events: [Event] = []
    /// How many of them have been handed out.
    private var taken = 0
    /// The inputs of the burst, until it is known what they are.
    private var held: [Keystroke] = []
    /// When the first and the last of them came.
    private var (first, last) = (0, 0)
    private var text: PouredText?
    /// When the last input came that was text or nothing.
    private var lastText: Int?
    /// The key reported last, and when it came.
    private var reported: (key: Keystroke, time: Int)?

    /// When `expire` is due, if nothing comes before.
    var deadline: Int? {
        if text != nil { return last + Self.quiet }
        if held.isEmpty { return nil }
        if held == [.escape] { return last + Self.rest + 1 }
        return last + (isPacket ? Self.clear : Self.together) + 1
    }

    /// The next event, if there is one; it stays.
    var upcoming: Event? { taken < events.count ? events[taken] : nil }

    /// The next event, if there is one.
    mutating func next() -> Event? {
        guard let event = upcoming else { return nil }
        taken += 1
        if taken == events.count { (events, taken) = ([], 0) }
        return event
    }

    /// Takes what the keyboard has made of the bytes.
    mutating func take(_ event: Event, at now: Int) {
        expire(at: now)
        switch event {
        case .key(let key): take(key, at: now)
        case .keyWithdrawn: withdrawEscape()
        default:
            // A paste that is marked says so itself; what came with it was no hand's.
            if !held.isEmpty { endShort() }
            if text != nil { endLong() }
            events.append(event)
        }
    }

    /// Decides on what is held, when nothing more has come in time.
    mutating func expire(at now: Int) {
        guard let deadline, now >= deadline else { return }
        if text != nil {
            endLong()
        } else if isClear && (held.count == 1 || isPacket) {
            report()
        } else {
            endShort()
        }
    }

    private mutating func take(_ key: Keystroke, at now: Int) {
        if text == nil, held.isEmpty {
            if key.isHarmless { return report(key, at: now) }
            first = now
        }
        last = now
        if text != nil { text?.append(key) } else { held.append(key) }
        if held.count > Self.most { beginLong() }
    }

    /// An escape nobody has seen yet needs no withdrawal.
    private mutating func withdrawEscape() {
        if held.last == .escape { held.removeLast() } else { events.append(.keyWithdrawn) }
    }

    // MARK: Keys

    /// Whether several keys may have been typed ahead.
    private var isPacket: Bool { held.count > 1 && held.allSatisfy(\.isTypedAhead) }

    /// Whether no text came shortly before.
    private var isClear: Bool { lastText.map { first - $0 > Self.clear } ?? true }

    private mutating func report() {
        for key in held { report(key, at: last) }
        if held.count > 1 { reported = nil }
        held = []
    }

    private mutating func report(_ key: Keystroke, at time: Int) {
        events.append(.key(key))
        reported = (key, time)
    }

    // MARK: Text

    private mutating func endShort() {
        events.append(.typed(PouredText(held).string))
        (held, lastText, reported) = ([], last, nil)
    }

    /// A key right before it was its beginning.
    private mutating func beginLong() {
        var all = held
        if let reported, first - reported.time <= Self.clear {
            events.append(.keyWithdrawn)
            all.insert(reported.key, at: 0)
        }
        (text, held, reported) = (PouredText(all), [], nil)
    }

    private mutating func endLong() {
        if let text { events.append(.poured(text.string, truncated: text.isTruncated)) }
        (text, lastText) = (nil, last)
    }
}

/// The text of a burst: letters, TABs and ends of lines. Keys in it are dropped.
private struct PouredText {
    private(set) var string = ""
    private(set) var isTruncated = false
    private var count = 0

    init(_ keys: [Keystroke]) {
        for key in keys { append(key) }
    }

    mutating func append(_ key: Keystroke) {
        guard let character = key.text else { return }
        count += character.utf8.count
        if count <= Paste.limit { string.append(character) } else { isTruncated = true }
    }
}

extension Keystroke {
    /// Whether it is among the keys that are typed ahead on a slow line.
    var isTypedAhead: Bool {
        switch self {
        case .character(let character): character.isASCII && character.isNumber
        case .up, .down, .left, .right, .enter: true
        default: false
        }
    }

    /// Whether it only moves, mends the line or draws the screen anew, and no text holds it.
    var isHarmless: Bool {
        switch self {
        case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backspace, .delete, .control("l"): true
        default: false
        }
    }

    /// What it is in a text.
    fileprivate var text: Character? {
        switch self {
        case .character(let character): character
        case .enter: "\n"
        case .tab: "\t"
        default: nil
        }
    }
}
