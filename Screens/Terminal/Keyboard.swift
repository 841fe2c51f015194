/// What ncurses hands over: a byte, or the code of a key whose sequence it has recognised.
enum Input: Equatable {
    case byte(UInt8)
    case code(Int32)
}

/// Makes events from bytes and key codes. Knows no terminal and no clock: the time, in milliseconds, is handed in.
struct Keyboard {
    /// The code of an escape sequence in the terminal's description; 0 or less where it is no key's.
    private let codeOfSequence: (String) -> Int32
    private var events: [Event] = []
    /// How many of them have been handed out.
    private var taken = 0
    private var scalar = ScalarBytes()
    private var tail: EscapeTail?
    private var paste: Paste?
    private var lastInput = 0
    /// When a carriage return came, until something else does.
    private var lastReturn: Int?

    init(codeOfSequence: @escaping (String) -> Int32) {
        self.codeOfSequence = codeOfSequence
    }

    /// When `expire` is due, if nothing comes before.
    var deadline: Int? {
        if paste != nil { return lastInput + Paste.patience }
        guard let tail, !tail.bytes.isEmpty else { return nil }
        return lastInput + EscapeTail.patience
    }

    /// The next event, if there is one; it stays.
    var upcoming: Event? { taken < events.count ? events[taken] : nil }

    /// The next event, if there is one.
    mutating func next() -> Event? {
        guard let event = upcoming else { return nil }
        taken += 1
        // A paste that is not marked brings thousands, which are not to be moved up one by one.
        if taken == events.count { (events, taken) = ([], 0) }
        return event
    }

    mutating func take(_ input: Input, at now: Int) {
        expire(at: now)
        lastInput = now
        if isRestOfReturn(input) { return }
        switch input {
        case .byte(let byte): paste == nil ? takeTyped(byte) : takePasted(byte)
        case .code(let code): if paste == nil { press(code) }  // a key inside a paste is no text
        }
    }

    /// Gives up waiting for what has not come in time.
    mutating func expire(at now: Int) {
        if paste != nil, now >= lastInput + Paste.patience { endPaste(isLost: true) }
        if tail != nil, now >= lastInput + EscapeTail.patience { releaseTail() }
    }

    /// A line feed right after a carriage return is one Enter with it: of a line whose end is written so, or of a
    /// terminal that sends both.
    private mutating func isRestOfReturn(_ input: Input) -> Bool {
        guard paste == nil else { return false }
        defer { lastReturn = input == .byte(.enter) ? lastInput : nil }
        return input == .byte(.lineFeed) && lastReturn.map { lastInput - $0 <= Bursts.together } == true
    }

    // MARK: Keys

    private mutating func takeTyped(_ byte: UInt8) {
        switch tail?.take(byte) {
        case .unfinished: break
        case .finished: endTail()
        case .typed, nil:
            releaseTail()
            type(byte)
        }
    }

    private mutating func type(_ byte: UInt8) {
        if let key = Keystroke(control: byte) {
            events.append(.key(key))
            if key == .escape { tail = EscapeTail() }
        } else if let scalar = scalar.take(byte), scalar.value >= 0xA0 || scalar.isASCII {
            events.append(.key(.character(Character(scalar))))
        }
    }

    private mutating func press(_ code: Int32) {
        releaseTail()
        if code == Keycode.pasteStart {
            paste = Paste()
        } else if let key = Keystroke(code: code) {
            events.append(.key(key))
        }
    }

    // MARK: What follows a lone ESC

    private mutating func endTail() {
        guard let tail else { return }
        let code = codeOfSequence(tail.sequence)
        guard code > 0 || tail.isControlSequence else { return releaseTail() }
        self.tail = nil
        withdrawEscape()
        press(code)
    }

    /// An escape nobody has seen yet needs no withdrawal.
    private mutating func withdrawEscape() {
        if events.last == .key(.escape) { events.removeLast() } else { events.append(.keyWithdrawn) }
    }

    private mutating func releaseTail() {
        let typed = tail?.bytes ?? []
        tail = nil
        for byte in typed { type(byte) }
    }

    // MARK: Paste

    private mutating func takePasted(_ byte: UInt8) {
        if paste?.take(byte) == true { endPaste(isLost: false) }
    }

    private mutating func endPaste(isLost: Bool) {
        guard let paste else { return }
        events.append(.paste(paste.text, truncated: isLost || paste.isTruncated))
        self.paste = nil
    }
}
