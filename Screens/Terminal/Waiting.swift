import CNcurses
import Canvas
import Glibc

extension Terminal {
    /// Sleeps until something happens. Nothing wakes it but a byte, a signal, and the end of the time in which the rest
    /// of a key, a burst or a paste must come. A signal goes before whatever has been typed, however much that is.
    public func next() -> Event {
        signals.holdEndingsBack()
        defer { signals.letEndingsThrough() }
        while true {
            if let event = takeSignal() { return event }
            if let event = bursts.next() { return meaning(of: event) }
            takeInput()
            if bursts.upcoming == nil, !sleep(milliseconds: patience) { return hangUp() }
        }
    }

    /// What `next` will report, where it has come already: the screen will change again before anybody can look at it.
    public var upcoming: Event? {
        if bursts.upcoming == nil { takeInput() }
        return bursts.upcoming
    }

    /// Waits for Enter on the normal screen, where what is typed is not shown. Whatever ends the program ends the waiting,
    /// and is left for `next`.
    func waitForEnter() {
        signals.holdEndingsBack()
        defer { signals.letEndingsThrough() }
        var pause = Pause()
        while lastSignal == nil, sleep(milliseconds: pause.patience(at: now())) {
            if let signal = signals.next() {
                switch signal {
                case SIGWINCH, SIGCONT: break
                case SIGTSTP: stopInPause()
                default: lastSignal = signal
                }
                continue
            }
            pause.takeInput(at: now())
            while let key = pause.next() {
                if key == .enter { return }
                act(inPause: key)
            }
        }
    }

    /// The keys that send signals wherever a line is read.
    private func act(inPause key: Keystroke) {
        switch key {
        case .control("c"): lastSignal = SIGINT
        case .control("\\"): lastSignal = SIGQUIT
        case .control("z"): stopInPause()
        default: break
        }
    }

    /// The shell gets the terminal as it was before.
    private func stopInPause() {
        reset_shell_mode()
        stop()
        Drain.hideTyping()
    }

    /// Follows a change of the screen's size, which leaves it blank.
    /// - Returns: false where the size is the same. If it has been another for a moment, what stood outside is gone from
    ///   the terminal.
    @discardableResult
    func fitToScreen() -> Bool {
        guard let actual = LargestScreen.size, actual.rows != getmaxy(window) || actual.columns != getmaxx(window)
        else { return false }
        LargestScreen.tell(actual)
        resizeterm(Int32(actual.rows), Int32(actual.columns))
        werase(window)
        size = actual
        shown = Canvas(size: size)
        isResized = true
        return true
    }

    /// In raw mode the keys that send signals are keys like any other, so that no pasted character can send one.
    private func meaning(of event: Event) -> Event {
        switch event {
        case .key(.control("\\")): return .ended(signal: SIGQUIT)
        case .key(.control("z")):
            suspend()
            return .resumed
        default: return event
        }
    }

    private func takeSignal() -> Event? {
        while let signal = lastSignal ?? signals.next() {
            lastSignal = nil
            switch signal {
            case SIGWINCH: if !fitToScreen() { repaint() }
            case SIGTSTP:
                suspend()
                return .resumed
            case SIGCONT:
                takeBack()
                return .resumed
            default: return end(by: signal)
            }
        }
        defer { isResized = false }
        return isResized ? .resize(size) : nil
    }

    /// The signal that says the same may come a moment later; it must not end a program that is closing already.
    private func hangUp() -> Event {
        signal(SIGHUP, SIG_IGN)
        return end(by: SIGHUP)
    }

    /// Should the terminal stop reading while it is given back, an alarm ends the program: later than the longest drain.
    private func end(by signal: Int32) -> Event {
        LastWords.end(by: signal)
        alarm(5)
        return .ended(signal: signal)
    }

    /// In portions, so that no paste is so long that a signal has to wait for its end.
    private func takeInput() {
        for _ in 0..<Self.portion {
            guard let input = readInput() else { break }
            let time = now()
            keyboard.take(input, at: time)
            passOn(at: time)
        }
        guard keyboard.deadline != nil || bursts.deadline != nil else { return }
        let time = now()
        keyboard.expire(at: time)
        passOn(at: time)
        bursts.expire(at: time)
    }

    private static let portion = 4_096

    private func passOn(at time: Int) {
        while let event = keyboard.next() { bursts.take(event, at: time) }
    }

    private func readInput() -> Input? {
        let code = wgetch(keys)
        if code == ERR { return nil }
        return UInt8(exactly: code).map(Input.byte) ?? .code(code)
    }

    /// How long to wait for the rest of what has begun; without end where nothing has.
    private var patience: Int32 {
        let deadlines = [keyboard.deadline, bursts.deadline].compactMap(\.self)
        return deadlines.min().map { Int32(max(0, $0 - now())) } ?? -1
    }

    /// Until there is a byte or a signal to take, or the time is over; false when the terminal is gone.
    private func sleep(milliseconds: Int32) -> Bool {
        var sources = [0, signals.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&sources, nfds_t(sources.count), milliseconds) < 0, errno == EINTR {}
        return Int32(sources[0].revents) & (POLLHUP | POLLERR | POLLNVAL) == 0
    }
}

/// Milliseconds since some moment in the past, whatever is done to the clock.
func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
