import Facts
import TestSupport

/// A fault that a test plants into a machine, and the causes that its output has to lead to.
struct PlantedFault: Sendable {
    let name: String
    /// The causes that a fair expert accepts, the best first.
    let accepted: [Cause]
    let windows: [PlantedWindows]
    let plant: @Sendable (inout PlantedMachine) -> Void

    init(
        _ name: String, _ accepted: Cause..., on windows: [PlantedWindows],
        plant: @escaping @Sendable (inout PlantedMachine) -> Void
    ) {
        (self.name, self.accepted, self.windows, self.plant) = (name, accepted, windows, plant)
    }

    /// Each fault on each of its Windows, in each of the languages.
    static var machines: [(fault: PlantedFault, machine: PlantedMachine)] {
        all.flatMap { fault in
            fault.windows.flatMap { windows in
                [PlantedMachine.Speech.english, .japanese].map { speech in
                    var machine = PlantedMachine.office(windows, speech)
                    fault.plant(&machine)
                    return (fault, machine)
                }
            }
        }
    }

    static let old = [PlantedWindows.seven, .eight]
    static let today = PlantedWindows.new
    static let some = [PlantedWindows.seven, .server2019, .eleven]

    static let all = setting + atTheProxy + names + server + elsewhere
}

extension PlantedMachine {
    /// A PC in an office whose settings are right: the user's proxy is WinHTTP's, and it lets through.
    static func office(_ windows: PlantedWindows, _ speech: Speech) -> PlantedMachine {
        var machine = PlantedMachine(windows, speech)
        machine.setUser(proxy: "proxy.example.com:8080", bypass: "<local>")
        machine.setWinHTTP(proxy: "proxy.example.com:8080", bypass: "<local>")
        if windows.isNew { machine.letThrough() }
        return machine
    }
}
