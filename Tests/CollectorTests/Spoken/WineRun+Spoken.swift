import Collector
import Foundation
import TestSupport

extension WineRun {
    /// Writes a file on the drive.
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: drive.appending(path: name))
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: drive.appending(path: name)), as: UTF8.self)
    }

    /// The groups that the script for the read-aloud code printed on a machine.
    ///
    /// Wine's `cmd`, `reg` and `ping` do the rest themselves; stand-ins are `findstr`, `whoami`, `curl` and the answer to
    /// the name `wpad`.
    func groups(of machine: PlantedMachine, isElevated: Bool = false) throws -> [String] {
        let stand = drive.appending(path: "stand")
        try? FileManager.default.removeItem(at: stand)
        try FileManager.default.createDirectory(at: stand, withIntermediateDirectories: true)
        for (name, text) in machine.spokenStandIns {
            try Data(text.utf8).write(to: stand.appending(path: name + ".txt"))
        }
        let hosts = [
            "# Copyright (c) Microsoft Corp.", " # update.microsoft.com in a remark",
            "127.0.0.1 localhost # windowsupdate",
        ]
        try Data((hosts + (machine.outputs["hosts"] ?? [])).map { $0 + "\r\n" }.joined().utf8)
            .write(to: drive.appending(path: "windows/system32/drivers/etc/hosts"))
        try Data(machine.registryFile([]).utf8).write(to: drive.appending(path: "plant.reg"))
        let script = Self.withStandIns(SpokenScript().text, isElevated)
        // Blanks in its path, as in a user's folder.
        let folder = drive.appending(path: "my files")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(script.utf8).write(to: folder.appending(path: "wucode.cmd"))
        let all = [#"reg import C:\plant.reg"#, #"call "C:\my files\wucode.cmd" /q >C:\code.txt"#].map { $0 + "\r\n" }
        try Data(all.joined().utf8).write(to: drive.appending(path: "all.cmd"))
        // What an earlier machine printed is none of this one's.
        try? FileManager.default.removeItem(at: drive.appending(path: "code.txt"))
        try run(["cmd", "/c", #"C:\all.cmd"#])
        let output = try read("code.txt")
        return output.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 2 && Int(words[0]) != nil ? String(words[1]) : nil
        }
    }

    private static func withStandIns(_ script: String, _ isElevated: Bool) -> String {
        script.components(separatedBy: "\r\n").map { line in
            switch line {
            case let line where line.hasPrefix("whoami "):
                #"reg query "%G%\Windows NT\CurrentVersion" /v "#
                    + (isElevated ? "CurrentBuildNumber >nul" : "NoSuchValue >nul")
            case let line where line.contains("('findstr /i"):
                line.replacing(#/\('findstr /i "[^"]*" /#) { _ in "('type " }
            case let line where line.contains("ping -n 1 -w 1000 wpad"):
                line.replacing("ping -n 1 -w 1000 wpad", with: #"type C:\stand\wpad.txt"#)
            case let line where line.contains("ReportingEvents.log"):
                line.replacing(#/\('type .*'\)/#) { _ in #"('type C:\stand\report.txt')"# }
            case let line where line.hasPrefix("curl "): #"if "%~2"=="-r 0-99" type C:\stand\http.txt"#
            case "echo %errorlevel%": #"if "%~2"=="--ssl-no-revoke" type C:\stand\https.txt"#
            default: line
            }
        }.joined(separator: "\r\n")
    }
}

extension PlantedMachine {
    fileprivate var spokenStandIns: [String: String] {
        var files: [String: String] = [:]
        if let wpad = outputs["wpad"]?.first {
            files["wpad"] = "Pinging wpad.example.com [\(wpad)] with 32 bytes of data:\r\n"
        }
        if let report = outputs["report"] { files["report"] = report.map { $0 + "\r\n" }.joined() }
        for id in ["http", "https"] {
            guard let lines = outputs[id] else { continue }
            let statuses = lines.filter { $0.hasPrefix("HTTP/") }.map { $0.split(separator: " ")[1] }
            let exit = lines.last?.split(separator: " ").last ?? "0"
            let isTunnel = id == "https" && way == "proxy"
            let tunnel = isTunnel ? statuses.first ?? "000" : "000"
            let last = isTunnel ? statuses.dropFirst().last ?? "000" : statuses.last ?? "000"
            files[id] = "\(last) \(tunnel) \(exit)\r\n"
        }
        return files
    }
}
