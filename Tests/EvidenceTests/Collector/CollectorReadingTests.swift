import Collector
import Facts
import Foundation
import TestSupport
import Testing

@testable import Evidence

/// What the collector printed, read again: whole, damaged on its way, and of several machines.
@Suite struct CollectorReadingTests {
    /// What was found without its places, as `kind=value`.
    static func found(_ findings: [Finding]) -> Set<String> {
        Set(
            findings.map { finding in
                let value: String =
                    switch finding.value {
                    case .text(let text): text
                    case .code(let code): code.hex
                    case .machine(let setting): "\(setting.mode.rawValue) \(setting.proxy ?? "") \(setting.bypass)"
                    case .user(let setting): "\(setting.uses) \(setting.proxy ?? "") \(setting.pac ?? "")"
                    default: "\(finding.value)"
                    }
                return "\(finding.kind.rawValue)=\(value)"
            })
    }

    static func found(_ text: String) -> Set<String> { found(Reading(text).findings) }

    private static let seeds = 0..<20

    /// How many of each kind: a thousand machines in all where `WUTRIAGE_LONG` is set, and a fifth of them in the suite.
    private static let machines = ProcessInfo.processInfo.environment["WUTRIAGE_LONG"] == nil ? 10 : 50

    /// What was planted comes back, in every encoding, each with the line that shows it.
    @Test(arguments: seeds) func whatWasPlantedComesBack(_ seed: Int) throws {
        var numbers = SeededNumbers(UInt64(seed))
        for _ in 0..<Self.machines {
            let machine = PlantedMachine.random(&numbers)
            let reading = Reading(machine.text)
            #expect(reading.format == .collector)
            let missing = machine.expected.subtracting(Self.found(reading.findings))
            #expect(missing.isEmpty, "\(machine): \(missing.sorted())")
            #expect(reading.findings.allSatisfy { reading.quotes[$0.line] != nil })
            #expect(reading.machines.map(\.run) == [machine.run])
        }
    }

    /// The settings, held against what was planted rather than against what another reading of it gives.
    @Test(arguments: PlantedWindows.all, PlantedMachine.Speech.allCases)
    func settingsComeBack(_ windows: PlantedWindows, _ speech: PlantedMachine.Speech) {
        var machine = PlantedMachine(windows, speech)
        machine.setUser(proxy: "proxy.example.com:8080", bypass: "<local>;*.example.com")
        machine.setWinHTTP(proxy: "other.example.com:3128", bypass: "<local>")
        let findings = Reading(machine.text).findings
        #expect(findings.contains { $0.kind == .os && $0.value == .text("\(windows.kernel).\(windows.build)") })
        #expect(
            findings.first { $0.kind == .userSetting }?.value
                == .user(
                    UserSetting(
                        uses: [.static], proxy: "proxy.example.com:8080", bypass: ["<local>", "*.example.com"],
                        autoDetect: false)))
        #expect(
            findings.filter { $0.kind == .winHTTPSetting }.map(\.value) == [
                .machine(MachineSetting(.static, proxy: "other.example.com:3128", bypass: ["<local>"]))
            ])
        #expect(!findings.contains { $0.value == .text(EvidenceSign.witnessesDiffer.rawValue) })
    }

    @Test func witnessesThatDifferAreTold() {
        var machine = PlantedMachine(.ten)
        machine.setWinHTTP(proxy: "proxy.example.com:8080")
        machine.values["winhttp"] = PlantedMachine.setting(version: 0x28, flags: 1, ["", ""])
        let findings = Reading(machine.text).findings
        #expect(findings.contains { $0.value == .text(EvidenceSign.witnessesDiffer.rawValue) })
    }

    // MARK: On the way

    /// How a text may arrive.
    enum Way: String, CaseIterable, Sendable {
        case quoted, quotedTwice, quotedApart, piped, fenced, wrapped, cutHard, reordered, unixLines, utf16, shiftJIS,
            amongOthers, blanksForTabs
        case doubled, noBreakSpaces, linked, indented, gmail, answered

        func apply(_ machine: PlantedMachine, _ numbers: inout SeededNumbers) -> Reading {
            let lines = machine.lines
            switch self {
            case .quoted: return Reading(lines.map { "> \($0)\r\n" }.joined())
            case .quotedTwice: return Reading(lines.map { ">> \($0)\n" }.joined())
            case .quotedApart: return Reading(lines.map { "> > \($0)\n" }.joined())
            case .piped: return Reading(lines.map { "| \($0)\n" }.joined())
            case .fenced: return Reading("```text\n" + machine.text + "```\n")
            case .wrapped: return Reading(lines.flatMap { Self.wrap($0, columns: 76) }.joined(separator: "\n"))
            case .cutHard: return Reading(lines.flatMap { Self.cut($0, columns: 76) }.joined(separator: "\n"))
            case .reordered:
                let shuffled = machine.sections.shuffled(using: &numbers).flatMap(\.self)
                return Reading(([lines[0]] + shuffled + lines.suffix(2)).joined(separator: "\n"))
            case .unixLines: return Reading(lines.joined(separator: "\n"))
            case .utf16:
                let units = Array(machine.text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
                return Reading(bytes: [0xFF, 0xFE] + units)
            case .shiftJIS: return Reading(bytes: ShiftJISText.bytes(of: machine.text))
            // As `more` prints the lines of a log.
            case .blanksForTabs:
                return Reading(lines.map { $0.replacing("\t", with: "        ") }.joined(separator: "\n"))
            // Each line a paragraph of its own, as Outlook makes of a paste.
            case .doubled: return Reading(lines.map { "\($0)\r\n\r\n" }.joined())
            // As HTML keeps several blanks.
            case .noBreakSpaces:
                return Reading(lines.map { $0.replacing("  ", with: "\u{A0} ") }.joined(separator: "\n"))
            // As Outlook writes addresses where it makes text of HTML.
            case .linked: return Reading(lines.map(Self.linked).joined(separator: "\r\n"))
            case .indented: return Reading(lines.map { "    \($0)\n" }.joined())
            case .gmail:
                let quoted = lines.flatMap { Self.wrap($0, columns: 76) }.map { "> \($0)".trimmedAtEnd }
                return Reading(
                    "Thanks, got it.\n\nOn Mon, Nov 30, 2026 at 9:15 AM Taro <taro@example.com> wrote:\n\n"
                        + quoted.joined(separator: "\n") + "\n")
            // Outlook's answer has the text below its own head, without marks.
            case .answered:
                return Reading(
                    "See below.\r\n\r\n-----Original Message-----\r\nFrom: Taro\r\nSent: Monday, November 30, 2026 9:15 AM"
                        + "\r\nTo: Helpdesk\r\nSubject: RE: update\r\n\r\n"
                        + lines.map(\.trimmedAtEnd).joined(separator: "\r\n"))
            case .amongOthers: return Reading("Hello,\nhere it is.\n\n" + machine.text + "\n-- \nTaro\n")
            }
        }

        /// As a mail program breaks a line, at its blanks.
        fileprivate static func wrap(_ line: String, columns: Int) -> [String] {
            guard line.count > columns, let blank = line.prefix(columns).lastIndex(of: " "),
                line[..<blank].contains(where: { $0 != " " })
            else { return [line] }
            return [String(line[..<blank])] + wrap(String(line[line.index(after: blank)...]), columns: columns)
        }

        private static func linked(_ line: String) -> String {
            line.split(separator: " ", omittingEmptySubsequences: false).map { word in
                word.hasPrefix("http://") || word.hasPrefix("https://")
                    ? "\(word)<\(word)\(word.hasSuffix("/") ? "" : "/")>" : "\(word)"
            }.joined(separator: " ")
        }

        /// As a form breaks it, wherever it is full.
        private static func cut(_ line: String, columns: Int) -> [String] {
            line.count <= columns
                ? [line] : [String(line.prefix(columns))] + cut(String(line.dropFirst(columns)), columns: columns)
        }
    }

    @Test(arguments: Way.allCases) func theWayChangesNothing(_ way: Way) {
        var numbers = SeededNumbers(7)
        for _ in 0..<Self.machines {
            var machine = PlantedMachine.random(&numbers)
            if way == .shiftJIS, machine.speech == .german { machine.speech = .japanese }
            let expected = Self.found(machine.text)
            let arrived = way.apply(machine, &numbers)
            let change = expected.symmetricDifference(Self.found(arrived.findings))
            #expect(change.isEmpty, "\(machine): \(change.sorted())")
        }
    }

    // MARK: What is missing

    /// A section that is silent or gone is open, and changes nothing that others say.
    @Test(arguments: CollectorTable.sections.map(\.id), [CollectorSilence.refused, nil] as [CollectorSilence?])
    func aSilentSectionChangesNoOther(_ id: String, _ silence: CollectorSilence?) {
        var machine = PlantedMachine(.ten)
        machine.setUser(proxy: "proxy.example.com:8080", bypass: "<local>")
        machine.setWinHTTP(proxy: "proxy.example.com:8080", bypass: "<local>")
        machine.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com")
        machine.letThrough()
        machine.fail("80072EFD")
        let whole = Self.found(machine.text)
        if let silence { machine.silences[id] = silence } else { machine.left = [id] }
        let reading = Reading(machine.text)
        // `ver` and the registry both know the build: where one is silent the other speaks.
        let more = Self.found(reading.findings).subtracting(whole).filter { $0 != "os=19045" }
        #expect(more.isEmpty, "\(id): \(more.sorted())")
        #expect(reading.machines[0].gaps.contains { $0.section.id == id } || !Self.isOfTen(id))
    }

    private static func isOfTen(_ id: String) -> Bool {
        CollectorTable.section(id[...])?.generations.contains(.ten) ?? false
    }

    /// Cut at any line, or within one: what is left says no more than the whole, and what it says is the same.
    @Test func aCutSaysNothingNew() {
        var machine = PlantedMachine(.ten, .japanese)
        machine.setUser(proxy: "proxy.example.com:8080", bypass: "<local>")
        machine.setWinHTTP(proxy: "proxy.example.com:8080", bypass: "<local>")
        machine.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com")
        machine.letThrough()
        let whole = Self.found(machine.text)
        let text = Array(machine.text)
        for end in stride(from: 0, to: text.count, by: 37) {
            let reading = Reading(String(text[..<end]))
            let more = Self.found(reading.findings).subtracting(whole).filter { !Self.waits($0) }
            #expect(more.isEmpty, "cut at \(end): \(more.sorted())")
            if let machine = reading.machines.first { #expect(!machine.gaps.isEmpty) }
        }
    }

    /// Cut behind any of its lines, or before any of its sections: nothing sure in what is left is new.
    @Test(arguments: [PlantedWindows.xp, .seven, .eleven]) func aCutAtAnyLineSaysNothingNew(_ windows: PlantedWindows) {
        var machine = PlantedMachine(windows, .japanese)
        machine.setUser(proxy: "proxy.example.com:8080", bypass: "<local>", script: "http://pac.example.com/p.pac")
        machine.setWinHTTP(proxy: "other.example.com:3128", bypass: "<local>")
        machine.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com")
        if windows.isNew { machine.letThrough() }
        machine.fail("80072EFD")
        let whole = Self.found(machine.text)
        let lines = machine.lines
        for end in lines.indices {
            for part in [lines[..<end], lines[end...]] {
                let sure = Reading(part.joined(separator: "\r\n")).findings.filter { $0.confidence > .possible }
                let more = Self.found(sure).subtracting(whole).filter { !Self.waits($0) && !$0.hasPrefix("os=") }
                #expect(more.isEmpty, "at \(end), \(part.count) lines: \(more.sorted())")
            }
        }
    }

    /// An answer of curl whose mark has scrolled away: nobody knows what was asked. How often it was seen is kept.
    @Test func anAnswerAboveALostTopIsNoMoreThanPossible() throws {
        let answer = "HTTP/1.1 403 Forbidden\r\nServer: squid/5.7\r\n\r\n"
        let alone = try #require(Reading(answer + answer).findings.first { $0.kind == .httpStatus })
        let topless = Reading(answer + answer + "[wu1 7 winhttp]\r\n\r\n[wu1 7 end]\r\n")
        let found = try #require(topless.findings.first { $0.kind == .httpStatus })
        #expect((alone.confidence, alone.count) == (.certain, 2))
        #expect((found.confidence, found.count) == (.possible, 2))
    }

    /// Each line of two machines in turn, as two windows that were copied into one.
    @Test func eachMachineKeepsItsLines() {
        var numbers = SeededNumbers(3)
        for _ in 0..<Self.machines {
            var (first, second) = (PlantedMachine.random(&numbers), PlantedMachine.random(&numbers))
            (first.run, second.run) = ("111", "222")
            let (one, other) = (Self.found(first.text), Self.found(second.text))
            // The second begins within a section of the first, whose rest is lost.
            let cut = first.lines.prefix(120).joined(separator: "\r\n") + "\r\n" + second.text
            let machines = Reading(cut).machines
            #expect(machines.map(\.run) == ["111", "222"])
            #expect(Self.found(machines[1].findings) == other)
            #expect(Self.found(machines[0].findings).subtracting(one).filter { !Self.waits($0) }.isEmpty)
        }
    }

    /// What an older script did not ask is open, and all that it did ask is read.
    @Test func anOlderScriptIsReadAsFarAsItGoes() throws {
        var machine = PlantedMachine(.ten)
        machine.setWinHTTPDirect()
        let whole = Self.found(machine.text)
        machine.left = ["mdm-wsus", "mdm-download", "from-other", "sv-usosvc", "issuer"]
        let text = machine.text.replacing("[wu1 ", with: "[wu0 ")
        let reading = try #require(Reading(text).machines.first)
        #expect(reading.newerVersion == nil)
        #expect(Self.found(reading.findings).isSubset(of: whole))
        #expect(Self.found(reading.findings).contains { $0.hasPrefix("winhttp-setting=direct") })
        #expect(Set(reading.gaps.filter { $0.reason == .missing }.map(\.section.id)) == machine.left)
    }

    /// What stands only until the rest of the text says otherwise, and is then no more than likely.
    private static func waits(_ finding: String) -> Bool {
        finding.hasPrefix("source=wsus") || finding.hasPrefix("resolves=")
    }

    // MARK: A smaller script

    /// What was not asked is no gap; what was asked and is not there is one.
    @Test func whatWasNotAskedIsNoGap() throws {
        var machine = PlantedMachine(.eleven)
        machine.setWinHTTPDirect()
        machine.letThrough()
        machine.only = ["login", "winhttp"]
        let wrapped = machine.lines.flatMap { Way.wrap($0, columns: 76) }.joined(separator: "\n")
        let quoted = machine.lines.map { "> \($0)\n" }.joined()
        for text in [machine.text, wrapped, quoted] {
            let reading = try #require(Reading(text).machines.first)
            #expect(reading.gaps.allSatisfy { ["rights", "advproxy"].contains($0.section.id) }, "\(reading.gaps)")
            #expect(reading.settled.isSuperset(of: ["login", "winhttp"]) && !reading.settled.contains("source"))
        }
        machine.left = ["http"]
        let reading = try #require(Reading(machine.text).machines.first)
        #expect(reading.gaps.contains { $0.section.id == "http" && $0.reason == .missing })
        #expect(!reading.settled.contains("login"))
    }
}

extension String {
    /// Without the blanks that a mail program takes from the end of a line.
    fileprivate var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
