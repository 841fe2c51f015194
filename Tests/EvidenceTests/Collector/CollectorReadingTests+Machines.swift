import Collector
import Facts
import TestSupport
import Testing

@testable import Evidence

/// Of several machines in one text, with whose rights a script ran, and what a newer form is.
extension CollectorReadingTests {
    // MARK: Several machines

    @Test func twoMachinesAreToldApart() {
        var (first, second) = (PlantedMachine(.ten), PlantedMachine(.seven))
        (first.run, second.run) = ("111", "222")
        first.setWinHTTP(proxy: "proxy.example.com:8080")
        second.setWinHTTPDirect()
        let mixed = zip(first.sections, second.sections).flatMap { $0 + $1 }.joined(separator: "\n")
        for text in [first.text + second.text, mixed + "\n[wu1 111 end]\n[wu1 222 end]\n"] {
            let machines = Reading(text).machines.sorted { $0.run < $1.run }
            #expect(machines.map(\.run) == ["111", "222"])
            #expect(Self.found(machines[0].findings).contains("os=10.0.19045"))
            #expect(!Self.found(machines[0].findings).contains { $0.hasPrefix("winhttp-setting=direct") })
            #expect(Self.found(machines[1].findings).contains { $0.hasPrefix("winhttp-setting=direct") })
        }
    }

    /// The same number thrown twice: each begins by itself.
    @Test func theSameNumberTwiceIsTwoMachines() {
        let text = PlantedMachine(.ten).text + PlantedMachine(.seven).text
        #expect(Reading(text).machines.count == 2)
    }

    // MARK: Rights

    /// A server that is named, and nobody knows whether it is used: no more than possible.
    @Test(arguments: [CollectorSilence.refused, nil] as [CollectorSilence?])
    func aServerWithoutItsSwitchIsOpen(_ silence: CollectorSilence?) {
        var machine = PlantedMachine(.ten)
        machine.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com")
        if let silence { machine.silences["use-wsus"] = silence } else { machine.left = ["use-wsus"] }
        let sources = Reading(machine.text).findings.filter { $0.kind == .source }
        #expect(sources.allSatisfy { $0.confidence == .possible })
    }

    /// Asked past the proxy: what stopped one of two ports is a filter; a name that is not found is none.
    @Test(arguments: [(28, true), (7, true), (6, false), (35, false), (9009, false)])
    func aPortThatIsStoppedIsAFilter(_ exit: Int, _ isFilter: Bool) {
        var machine = PlantedMachine(.eleven)
        machine.letThrough()
        machine.answerTunnel([], exit: exit)
        let findings = Reading(machine.text).findings
        #expect(findings.contains { $0.value == .text("company-firewall") } == isFilter)
        #expect(!findings.contains { $0.kind == .proxyAnswer })
    }

    /// A line of the hosts file with such a word in it names no host of Windows Update yet.
    @Test func anotherHostInTheHostsFileIsNone() {
        var machine = PlantedMachine(.ten)
        machine.outputs["hosts"] = ["192.0.2.7 update.printer.example.com"]
        #expect(Self.found(machine.text).contains("hosts-file=no"))
    }

    @Test func whatWasCollectedElevatedIsNoMoreThanPossible() {
        var machine = PlantedMachine(.ten)
        machine.setUser(proxy: "proxy.example.com:8080")
        machine.outputs["rights"] = [
            #"Mandatory Label\High Mandatory Level    Label    S-1-16-12288"#
        ]
        let findings = Reading(machine.text).findings
        #expect(findings.contains { $0.value == .text(EvidenceSign.collectedElevated.rawValue) })
        #expect(findings.first { $0.kind == .userSetting }?.confidence == .possible)
    }

    /// The machine's clock, its region and its zone, beside the time of a host: 11:46 GMT.
    @Test(arguments: [
        ("Sun 11/29/2026 11:46:10.25", "M/d/yyyy", UInt32(0), false),
        ("2026/11/29 20:46:10.25", "yyyy/MM/dd", UInt32(bitPattern: -540), false),
        ("29.11.2026 12:50:10,25", "dd.MM.yyyy", UInt32(bitPattern: -60), false),
        ("2026/11/29 11:46:10.25", "yyyy/MM/dd", UInt32(bitPattern: -540), true),
        ("Sun 11/29/2019 11:46:10.25", "M/d/yyyy", UInt32(0), true),
        ("Sat 03/01/2026 11:46:10.25", "M/d/yyyy", UInt32(0), true),
        // A year of another calendar says nothing.
        ("29/11/2569 11:46:10.25", "d/M/yyyy", UInt32(0), false),
    ])
    func aWrongClockIsTold(_ now: String, _ form: String, _ bias: UInt32, _ isWrong: Bool) {
        var machine = PlantedMachine(.ten)
        machine.setUser(proxy: "proxy.example.com:8080")
        machine.letThrough()
        machine.outputs["clock"] = [now]
        machine.values["date-form"] = .text(form)
        machine.values["zone"] = .number(bias)
        let findings = Reading(machine.text).findings
        #expect(findings.contains { $0.value == .text(EvidenceSign.clockDiffers.rawValue) } == isWrong)
    }

    @Test func aNewerFormIsSaidToBeOne() {
        let text = PlantedMachine(.ten).text.replacing("[wu1 ", with: "[wu2 ")
        #expect(Reading(text).machines.first?.newerVersion == 2)
    }
}
