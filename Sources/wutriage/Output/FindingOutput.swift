import Application
import Evidence
import Facts

/// What `read` prints of a file, for a reader and for a script.
enum FindingOutput {
    static func lines(_ name: String, _ reading: Reading, _ language: Language) -> [String] {
        ["\(name): \(reading.format.rawValue)"]
            + found(reading, language)
            + reading.removed.map { "  " + $0.text(language) }
    }

    /// Of several machines each by itself, then what stands around them.
    private static func found(_ reading: Reading, _ language: Language) -> [String] {
        if reading.machines.count < 2 {
            return reading.findings.flatMap { lines($0, language) } + reading.machines.flatMap { open($0, language) }
        }
        let own = Set(reading.machines.flatMap(\.findings).map(\.line))
        let around = reading.findings.filter { !own.contains($0.line) }
        return reading.machines.flatMap { machine($0, language) } + around.flatMap { lines($0, language) }
    }

    private static func machine(_ machine: MachineReading, _ language: Language) -> [String] {
        [Interface.Collect.machine(machine.run, line: machine.line)(language)]
            + machine.findings.flatMap { lines($0, language) } + open(machine, language)
    }

    /// A finding, and what is to be known before it is believed.
    private static func lines(_ finding: Finding, _ language: Language) -> [String] {
        ["  \(finding.line): \(FindingText.text(of: finding)(language))"]
            + FindingText.remarks(on: finding).map { "    \(StatementText.line($0, language))" }
    }

    private static func open(_ machine: MachineReading, _ language: Language) -> [String] {
        let lines = OpenQuestions.lines(of: machine).map { "    " + $0(language) }
        return lines.isEmpty ? [] : ["  \(Interface.Collect.isOpen(language)):"] + lines
    }
}

extension FindingOutput {
    // One object with an entry for each file, printed piece by piece as `JSON.text` would print the whole.

    static let opening = "{\n  \"files\" : [\n"

    static func entry(_ name: String, _ reading: Reading?) throws -> String {
        try json(name, reading).text().split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    }

    static func ending(isComplete: Bool) -> String {
        "\n  ],\n  \"isComplete\" : \(isComplete),\n  \"program\" : \"\(Edition.program)\",\n"
            + "  \"tables\" : \"\(Edition.tables)\",\n  \"version\" : 1\n}\n"
    }

    private static func json(_ name: String, _ reading: Reading?) -> JSON {
        guard let reading else { return ["name": .string(name), "isReadable": .bool(false), "findings": []] }
        return [
            "name": .string(name), "format": .string(reading.format.rawValue),
            "findings": .array(reading.findings.map(json)), "callersWords": JSON(reading.unread),
            "removed": .array(reading.removed.map(json)), "machines": .array(reading.machines.map(json)),
        ]
    }

    private static func json(_ machine: MachineReading) -> JSON {
        [
            "run": .string(machine.run), "line": .int(machine.line),
            "findings": .array(machine.findings.map(json)),
            "notCollected": .array(
                machine.gaps.map { ["section": .string($0.section.id), "reason": .string($0.reason.rawValue)] }),
            "open": .array(
                OpenQuestions.of(machine).map {
                    ["question": .string($0.question), "reason": .string($0.reason.rawValue)]
                }),
        ]
    }

    private static func json(_ removal: Removal) -> JSON {
        ["kind": .string(removal.kind.rawValue), "line": .int(removal.line), "count": .int(removal.count)]
    }

    private static func json(_ finding: Finding) -> JSON {
        [
            "kind": .string(finding.kind.rawValue), "value": json(finding.value), "line": .int(finding.line),
            "columns": [.int(finding.columns.lowerBound), .int(finding.columns.upperBound)],
            "confidence": .string(finding.confidence.rawValue), "count": .int(finding.count),
        ]
    }

    private static func json(_ value: FindingValue) -> JSON {
        switch value {
        case .code(let code): .string(code.hex)
        case .text(let text): .string(text)
        case .texts(let texts): JSON(texts)
        case .number(let number): .int(number)
        case .flag: .bool(true)
        case .machine(let setting):
            .object(
                settings(setting.proxy, setting.bypass, setting.pac, setting.autoDetect).merging(
                    ["mode": .string(setting.mode.rawValue)]) { $1 })
        case .user(let setting):
            .object(
                settings(setting.proxy, setting.bypass, setting.pac, setting.autoDetect).merging(
                    ["uses": JSON(setting.uses.map(\.rawValue))]) { $1 })
        }
    }

    private static func settings(_ proxy: String?, _ bypass: [String], _ pac: String?, _ detects: Bool?) -> [String:
        JSON]
    {
        ["proxy": JSON(proxy), "bypass": JSON(bypass), "pac": JSON(pac), "autoDetect": JSON(detects)]
    }
}
