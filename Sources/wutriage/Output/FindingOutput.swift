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
        let line = { (finding: Finding) in "  \(finding.line): \(FindingText.text(of: finding)(language))" }
        let open = { (machine: MachineReading) in
            let lines = OpenQuestions.lines(of: machine).map { "    " + $0(language) }
            return lines.isEmpty ? [] : ["  \(Interface.Collect.isOpen(language)):"] + lines
        }
        if reading.machines.count < 2 {
            return reading.findings.map(line) + reading.machines.flatMap(open)
        }
        let own = Set(reading.machines.flatMap(\.findings).map(\.line))
        return reading.machines.flatMap { machine in
            [Interface.Collect.machine(machine.run, line: machine.line)(language)] + machine.findings.map(line)
                + open(machine)
        } + reading.findings.filter { !own.contains($0.line) }.map(line)
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
        "\n  ],\n  \"isComplete\" : \(isComplete),\n  \"version\" : 1\n}\n"
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
