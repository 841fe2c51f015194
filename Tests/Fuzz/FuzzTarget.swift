import Facts
import Glibc

@testable import Evidence

/// What libFuzzer calls with each text that it has thought up. The family is that of the environment.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    family.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// Chosen once: libFuzzer starts the program with options of its own only.
private let family: Family = {
    let name = getenv("FUZZ_FAMILY").map { String(cString: $0) } ?? ""
    guard let family = Family(rawValue: name) else {
        print("FUZZ_FAMILY must be one of \(Family.allCases.map(\.rawValue).joined(separator: ", ")).")
        exit(64)
    }
    return family
}()

/// Formats that are read alike, the door, and the recogniser of codes.
private enum Family: String, CaseIterable {
    case commandOutput = "CommandOutput"
    case registry = "Registry"
    case logs = "Logs"
    case answers = "Answers"
    case intake = "Intake"
    case codes = "Codes"
    case text = "Text"

    func read(_ bytes: [UInt8]) {
        switch self {
        case .commandOutput: check(bytes, [.netshShowProxy, .netshAdvproxy, .proxycfg, .bitsadmin])
        case .registry: check(bytes, [.registryQuery, .registryExport])
        case .logs:
            check(
                bytes, [.windowsUpdateLog, .windowsUpdateLog10, .reportingEvents, .setupLog, .configMgrLog, .eventXML])
            checkSkimming(bytes)
        case .answers:
            check(bytes, [.squidLog, .httpResponse])
            _ = Reading(bytes: bytes)
        case .text:
            check(bytes, [.text, .deviceRegistration, .clientDiagnostics])
            _ = Reading(bytes: bytes)
        case .intake: checkDoor(bytes)
        case .codes: checkCodes(bytes)
        }
    }
}

/// A finding stands in the text, wherever the text comes from.
private func check(_ bytes: [UInt8], _ readers: [Reader]) {
    let lines = SourceLine.lines(of: Intake.clean(bytes: bytes).text)
    for finding in readers.flatMap({ $0.findings(lines) }) {
        precondition((1...lines.count).contains(finding.line), "no such line: \(finding)")
        let width = max(1, lines[finding.line - 1].text.count)
        precondition(
            finding.columns.lowerBound >= 1 && finding.columns.upperBound <= width, "no such column: \(finding)")
    }
}

/// Within a long log it is read as it is the slow way.
private func checkSkimming(_ bytes: [UInt8]) {
    let entries = Array(
        String(repeating: "2014-05-29\t16:25:51:000\t 808\taac\tAgent\tnothing to say\n", count: 401).utf8)
    let readings = [true, false].map { thorough in
        var file = FileReading(size: 256 << 10, thorough: thorough)
        file.add(entries + bytes + [0x0A] + entries)
        return file.finish()
    }
    precondition(readings[0] == readings[1], "the slow way finds something else")
}

/// What has passed the door passes it again as it is, and holds nothing that moves a cursor.
private func checkDoor(_ bytes: [UInt8]) {
    let text = Intake.clean(bytes: bytes).text
    let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }
    precondition(controls.isEmpty, "\(text.debugDescription)")
    let again = Intake.clean(text)
    precondition(again.text == text, "\(text.debugDescription) becomes \(again.text.debugDescription)")
    var blocks = LineBlocks()
    for block in blocks.add(bytes) + blocks.finish() {
        if case .lines(let piece, let encoding) = block { _ = Decoding(piece, in: encoding) }
    }
}

/// A code stands in the text, and a tally of one block goes through.
private func checkCodes(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for match in CodeRecogniser.find(in: text) { precondition(!text[match.range].isEmpty, "\(match)") }
    _ = Explanation.all(in: text).map(\.offers)
    _ = CodeRecogniser.isCode(text)
    var tally = CodeTally()
    tally.add(bytes)
    precondition(tally.all.allSatisfy { $0.count > 0 })
}
