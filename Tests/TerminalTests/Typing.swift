@testable import Terminal

/// Bytes that come together, and when, in milliseconds.
struct Burst {
    let time: Int
    let inputs: [Input]

    static func bytes(_ text: String, at time: Int = 0) -> Burst {
        Burst(time: time, inputs: text.utf8.map(Input.byte))
    }

    static func raw(_ bytes: [UInt8], at time: Int = 0) -> Burst {
        Burst(time: time, inputs: bytes.map(Input.byte))
    }

    static func code(_ code: Int32, at time: Int = 0) -> Burst {
        Burst(time: time, inputs: [.code(code)])
    }

    /// Nothing comes, but time has passed.
    static func nothing(at time: Int) -> Burst {
        Burst(time: time, inputs: [])
    }
}

/// The events that a keyboard makes of bursts, each burst taken in before the next event is asked for, as `Terminal` does.
func events(of bursts: [Burst], codes: [String: Int32] = [:]) -> [Event] {
    var keyboard = Keyboard { codes[$0] ?? 0 }
    var events: [Event] = []
    for burst in bursts {
        for input in burst.inputs { keyboard.take(input, at: burst.time) }
        keyboard.expire(at: burst.time)
        while let event = keyboard.next() { events.append(event) }
    }
    return events
}

func characters(_ text: String) -> [Event] {
    text.unicodeScalars.map { .key(.character(Character($0))) }
}
