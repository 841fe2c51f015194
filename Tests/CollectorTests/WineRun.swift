import Collector
import Foundation
import TestSupport

/// A run of the script under Wine's `cmd`, on a registry that was planted for it.
///
/// Wine has `cmd` and `reg`, and lacks much of the rest. Each command that it lacks has a stand-in in the script, which
/// prints what the machine is to print and ends as it would; they are the lines of `standIns` and no others.
struct WineRun {
    /// Asked for by the environment: the package is large, and not on every machine.
    static let isAskedFor = ProcessInfo.processInfo.environment["WINE"] == "1"

    private let folder: URL
    var drive: URL { folder.appending(path: "drive_c") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "wine-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try run(["cmd", "/c", "exit"])
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// What the script wrote on a machine.
    /// - Parameter registry: lines of a `.reg` file beside those of the machine's own values.
    func output(of machine: PlantedMachine, registry: [String] = []) throws -> String {
        let stand = drive.appending(path: "stand")
        try? FileManager.default.removeItem(at: stand)
        try FileManager.default.createDirectory(at: stand, withIntermediateDirectories: true)
        for (id, lines) in machine.standIns {
            try Data(lines.map { $0 + "\r\n" }.joined().utf8).write(to: stand.appending(path: "\(id).txt"))
        }
        try Data(machine.registryFile(registry).utf8).write(to: drive.appending(path: "plant.reg"))
        try Data(Self.withStandIns(CollectorScript().text, machine).utf8).write(to: drive.appending(path: "wu.cmd"))
        // One start of Wine for all of it: each takes seconds.
        let all = [#"reg import C:\plant.reg"#, #"call C:\wu.cmd /q"#].map { $0 + "\r\n" }.joined()
        try Data(all.utf8).write(to: drive.appending(path: "all.cmd"))
        _ = try run(["cmd", "/c", #"C:\all.cmd"#])
        let users = try FileManager.default.contentsOfDirectory(
            at: drive.appending(path: "users"), includingPropertiesForKeys: nil)
        let file = users.map { $0.appending(path: "wutriage.txt") }.first {
            FileManager.default.fileExists(atPath: $0.path)
        }
        guard let file else { return "" }
        defer { try? FileManager.default.removeItem(at: file) }
        return Self.withoutWine(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    @discardableResult
    func run(_ words: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/wine")
        process.arguments = words
        process.environment = [
            "WINEPREFIX": folder.path, "WINEDEBUG": "-all", "HOME": folder.path, "PATH": "/usr/bin:/bin",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
        ]
        (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    // MARK: Stand-ins

    /// The lines of the script whose commands Wine lacks, and what stands in for them.
    private static func withStandIns(_ script: String, _ machine: PlantedMachine) -> String {
        var lines = script.components(separatedBy: "\r\n")
        for place in lines.indices {
            switch lines[place] {
            case "%~2", "%~3", "reg query %2 | findstr %~3", "ping -n 1 -w 1000 %2 | findstr /l [",
                "curl -s -m 15 %WAY% %~3 -D - -o NUL %2":
                lines[place] = "call :stand %1"
            case "set RUN=%RANDOM%": lines[place] = "set RUN=\(machine.run)"
            case "set WSU=": lines[place] = "set WSU=\(machine.wsusHost)"
            case "type %2 | findstr %~3 | more +%CNT%": lines[place] = "call :stand %1"
            case let line where line.hasPrefix("for /f %%n in"):
                lines[place] = #"if exist C:\stand\%1.txt set CNT=1"#
            case let line where line.hasPrefix("curl ") && line.contains("%{certs}"): lines[place] = "call :stand %1"
            case let line where line.hasPrefix("for /f"): lines[place] = "rem"
            case let line where line.hasPrefix("set BY="): lines[place] = "set BY=\(machine.way)"
            case let line where line.hasPrefix("if not \"%PXY%\""): lines[place] = "rem"
            case "echo x| findstr x >nul", "ping -n 1 127.0.0.1 | findstr 127 >nul":
                lines[place] = #"reg query "%N%" /v CurrentBuildNumber >nul"#
            case let line where line.hasPrefix("echo curl-exit"): lines[place] = "rem"
            case let line where line.hasPrefix("call :e clock"):
                lines[place] = "call :e clock \"echo \(machine.outputs["clock"]?.first ?? "")\""
            default: break
            }
        }
        return lines.joined(separator: "\r\n")
            + [
                ":stand", #"if exist C:\stand\%1.txt type C:\stand\%1.txt"#,
                #"if not exist C:\stand\%1.txt cmd /c exit 1"#, "goto :eof",
            ]
            .map { $0 + "\r\n" }.joined()
    }

    /// Without what Wine's `reg` says of a value that is not there, with the empty line that it puts before: Windows says
    /// it on standard error, in the language of the machine.
    private static func withoutWine(_ text: String) -> String {
        var lines: [String] = []
        for line in text.components(separatedBy: "\r\n") {
            if line.hasPrefix("reg: ") {
                if lines.last == "" { lines.removeLast() }
            } else {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\r\n").replacing(#"C:\windows"#, with: #"C:\Windows"#)
    }
}

extension PlantedMachine {
    /// What commands print that Wine lacks, by the ids of their sections.
    fileprivate var standIns: [String: [String]] {
        Dictionary(
            uniqueKeysWithValues: CollectorTable.sections.compactMap { section in
                if case .value = section.command { return nil }
                return printedByCommand(section).map { (section.id, $0) }
            })
    }

    /// The planted values as `reg import` takes them.
    func registryFile(_ more: [String]) -> String {
        var text = "REGEDIT4\r\n"
        // What was planted before is taken away first; Wine's own keys stay.
        for folder in RegistryFolder.allCases where folder != .windows { text += "\r\n[-\(folder.fullKey)]\r\n" }
        text += "\r\n[\(RegistryFolder.windows.fullKey)]\r\n\"UBR\"=-\r\n\"InstallationType\"=-\r\n"
        for section in CollectorTable.sections {
            guard case .value(let folder, let name) = section.command, let value = values[section.id] else { continue }
            text += "\r\n[\(folder.fullKey)]\r\n\"\(name)\"=\(value.exported)\r\n"
        }
        return text + more.map { $0 + "\r\n" }.joined()
    }
}

extension PlantedMachine.Value {
    fileprivate var exported: String {
        switch self {
        case .number(let number): "dword:" + String(format: "%08x", number)
        case .text(let text): "\"" + text.replacingOccurrences(of: "\\", with: "\\\\") + "\""
        case .bytes(let bytes): "hex:" + bytes.map { String(format: "%02x", $0) }.joined(separator: ",")
        }
    }
}
