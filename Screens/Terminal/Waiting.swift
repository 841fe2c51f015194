import CNcurses
import Canvas
import Glibc

extension Terminal {
    /// Sleeps until something happens. Nothing wakes it but a byte, a signal, and the end of the time in which the rest
    /// of a key or a paste must come.
    public func next() -> Event {
        signals.holdEndingsBack()
        defer { signals.letEndingsThrough() }
        while true {
            takeInput()
            if let event = keyboard.next() { return meaning(of: event) }
            if let event = takeSignal() { return event }
            if !sleep(milliseconds: patience) { return hangUp() }
        }
    }

    /// What `next` will report, where it has come already: the screen will change again before anybody can look at it.
    public var upcoming: Event? { keyboard.upcoming }

    /// Waits for Enter on the normal screen. Whatever ends the program ends the waiting, and is left for `next`.
    func waitForEnter() {
        if enterWasTypedAhead() { return }
        signals.holdEndingsBack()
        defer { signals.letEndingsThrough() }
        while lastSignal == nil, sleep(milliseconds: -1) {
            if let signal = signals.next() {
                if signal != SIGWINCH, signal != SIGCONT { lastSignal = signal }
            } else if lineHasEnded() {
                return
            }
        }
    }

    /// Follows a change of the screen's size, which leaves it blank.
    /// - Returns: false where the size is the same. If it has been another for a moment, what stood outside is gone from
    ///   the terminal.
    @discardableResult
    func fitToScreen() -> Bool {
        guard let actual = LargestScreen.size, actual.rows != getmaxy(window) || actual.columns != getmaxx(window)
        else { return false }
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

    /// Should the terminal stop reading while it is given back, an alarm ends the program.
    private func end(by signal: Int32) -> Event {
        LastWords.end(by: signal)
        alarm(1)
        return .ended(signal: signal)
    }

    private func takeInput() {
        while let input = readInput() { keyboard.take(input, at: now()) }
        if keyboard.deadline != nil { keyboard.expire(at: now()) }
    }

    private func readInput() -> Input? {
        let code = wgetch(keys)
        if code == ERR { return nil }
        return UInt8(exactly: code).map(Input.byte) ?? .code(code)
    }

    /// What was typed before the question was asked answers it, as it does wherever a line is read.
    private func enterWasTypedAhead() -> Bool {
        while let event = keyboard.next() {
            if event == .key(.enter) { return true }
        }
        return false
    }

    /// A carriage return is what Enter has sent while the full screen was still being left.
    private func lineHasEnded() -> Bool {
        var byte: UInt8 = 0
        return read(0, &byte, 1) != 1 || byte == .lineFeed || byte == .enter
    }

    /// How long to wait for the rest of what has begun; without end where nothing has.
    private var patience: Int32 {
        keyboard.deadline.map { Int32(max(0, $0 - now())) } ?? -1
    }

    /// Until there is a byte or a signal to take, or the time is over; false when the terminal is gone.
    private func sleep(milliseconds: Int32) -> Bool {
        var sources = [0, signals.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&sources, nfds_t(sources.count), milliseconds) < 0, errno == EINTR {}
        return Int32(sources[0].revents) & (POLLHUP | POLLERR | POLLNVAL) == 0
    }
}

/// Milliseconds since some moment in the past, whatever is done to the clock.
private func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
