import Glibc

/// The keys that count while a printed text stands on the normal screen, by the same rule as on every other: the end of
/// a pasted line is no Enter there either.
struct Pause {
    private var keyboard = Keyboard { _ in 0 }
    private var bursts = Bursts()

    /// How long to wait for what decides on the keys that have come, in milliseconds; -1 where none have.
    func patience(at now: Int) -> Int32 {
        bursts.deadline.map { Int32(max(0, $0 - now)) } ?? -1
    }

    /// Takes what has come.
    mutating func takeInput(at now: Int) {
        var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = poll(&waiting, 1, 0) > 0 ? read(0, &bytes, bytes.count) : 0
        for byte in bytes.prefix(max(0, count)) {
            keyboard.take(.byte(byte), at: now)
            while let event = keyboard.next() { bursts.take(event, at: now) }
        }
        bursts.expire(at: now)
    }

    /// The next key, if there is one.
    mutating func next() -> Keystroke? {
        while let event = bursts.next() {
            if case .key(let key) = event { return key }
        }
        return nil
    }
}
