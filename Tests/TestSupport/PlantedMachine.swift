import Collector
import Facts

/// A machine as a test wants it, whose state is printed in the form of the script's output.
///
/// What `cmd` and `reg` print was held against runs of the script under Wine; what Wine lacks is written as Windows
/// prints it.
public struct PlantedMachine: Sendable, CustomStringConvertible {
    public var windows: PlantedWindows
    public var speech = Speech.english
    public var run = "12345"
    /// Values of the registry by the ids of their sections, with their types: `REG_DWORD    0x1`.
    public var values: [String: Value] = [:]
    /// What other commands print, by the ids of their sections.
    public var outputs: [String: [String]] = [:]
    /// Sections that say why they are silent, against what else is known of them.
    public var silences: [String: CollectorSilence] = [:]
    /// Sections that are not in the text.
    public var left: Set<String> = []
    public var wsusHost = ""
    /// The questions that the script was narrowed to; nil where it asks all.
    public var only: [String]?

    public enum Speech: String, Sendable, CaseIterable {
        case english, japanese, german
    }

    public enum Value: Sendable, Hashable {
        case number(UInt32)
        case text(String)
        case bytes([UInt8])

        var printed: (type: String, data: String) {
            switch self {
            case .number(let number): ("REG_DWORD", "0x" + String(number, radix: 16))
            case .text(let text): ("REG_SZ", text)
            case .bytes(let bytes):
                (
                    "REG_BINARY",
                    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
                )
            }
        }
    }

    public var description: String { "\(windows.name), \(speech.rawValue)" }

    public init(_ windows: PlantedWindows, _ speech: Speech = .english) {
        (self.windows, self.speech) = (windows, speech)
        values["build"] = .text(String(windows.build))
        if let revision = windows.revision { values["ubr"] = .number(UInt32(revision)) }
        if windows.generation != .xp { values["kind"] = .text("Client") }
        for service in ["sv-update", "sv-bits", "sv-crypt", "sv-proxy"] { values[service] = .number(3) }
        if windows.isNew {
            values["sv-delivery"] = .number(2)
            values["sv-usosvc"] = .number(2)
        }
        values["date-form"] = .text(speech == .japanese ? "yyyy/MM/dd" : "M/d/yyyy")
        values["zone"] = .number(speech == .japanese ? 0xFFFF_FDE4 : 0)
        outputs["clock"] = [speech == .japanese ? "2026/11/29 11:46:10.25" : "Sun 11/29/2026 11:46:10.25"]
        outputs["address"] = ["203.0.113.7"]
    }

    // MARK: The text

    /// The lines of the output, in the order of the script.
    public var lines: [String] {
        [CollectorMark(run: run, id: CollectorMark.beginning).text + " " + CollectorScript.notice]
            + (only.map { ["\(CollectorMark(run: run, id: CollectorMark.only).text) \($0.joined(separator: ","))"] }
                ?? [])
            + sections.flatMap(\.self) + ["", CollectorMark(run: run, id: CollectorMark.end).text]
    }

    /// Each section with the empty line and the mark before it.
    public var sections: [[String]] {
        CollectorTable.sections.filter { section in
            !left.contains(section.id) && (only.map { section.isNeeded(for: Set($0)) } ?? true)
        }.map { section in
            ["", "\(CollectorMark(run: run, id: section.id).text) \(echo(of: section))"] + body(of: section)
        }
    }

    public var text: String { lines.map { $0 + "\r\n" }.joined() }

    private func echo(of section: CollectorSection) -> String {
        switch section.command {
        case .version: "\"ver\""
        case .clock: "\"echo \(outputs["clock"]?.first ?? "")\""
        case .value(let folder, let name): "reg query \"\(folder.key)\" /v \(name)"
        case .names(let folder, let patterns): "reg query \"\(folder.key)\" \"\(patterns)\""
        case .run(let command, _): "\"\(command.replacing("%windir%", with: windows.folder))\""
        case .log(let path, let patterns, _):
            "\"\(path.replacing("%windir%", with: windows.folder))\" \"\(patterns)\""
        case .address(.fixed(let name)): "ping \(name)"
        case .address(.updateServer): "ping \(wsusHost)"
        case .request(let url, let options): "curl \(way) \(url) \(options)"
        case .issuer(let url): "curl \(way) \(url) certs"
        }
    }

    /// Whether the script found a proxy to ask through.
    public var way: String { values["user-on"] == .number(1) && values["user-proxy"] != nil ? "proxy" : "direct" }

    private func body(of section: CollectorSection) -> [String] {
        if let silence = silences[section.id] { return [silence.rawValue] }
        switch section.command {
        case .version: return ["", windows.version(speech)]
        case .value(let folder, let name):
            return values[section.id].map { printed($0, folder, name) } ?? ["absent"]
        case .address(.updateServer) where wsusHost.isEmpty: return ["unasked"]
        case .address(let name):
            let host = name == .updateServer ? wsusHost : section.id == "wpad" ? "wpad" : "download.windowsupdate.com"
            return outputs[section.id].map { $0.map { pinged(host, $0) } } ?? ["absent"]
        case .request: return outputs[section.id] ?? ["curl-exit 9009"]
        case .issuer: return outputs[section.id] ?? ["absent"]
        default: return outputs[section.id] ?? ["absent"]
        }
    }

    /// What a command prints, where the machine has something; nil where it ends without a word. For stand-ins.
    public func printedByCommand(_ section: CollectorSection) -> [String]? {
        let body = body(of: section)
        return body == ["absent"] || body == ["unasked"] ? nil : body
    }

    private func printed(_ value: Value, _ folder: RegistryFolder, _ name: String) -> [String] {
        let (type, data) = value.printed
        if windows.generation == .xp {
            return ["", "! REG.EXE VERSION 3.0", "", folder.fullKey, "    \(name)\t\(type)\t\(data)", ""]
        }
        return ["", folder.fullKey, "    \(name)    \(type)    \(data)", ""]
    }

    private func pinged(_ host: String, _ address: String) -> String {
        switch speech {
        case .english: "Pinging \(host) [\(address)] with 32 bytes of data:"
        case .japanese: "\(host) [\(address)]に ping を送信しています 32 バイトのデータ:"
        case .german: "Ping wird ausgeführt für \(host) [\(address)] mit 32 Bytes Daten:"
        }
    }
}

/// A Windows of which a test has a machine.
public struct PlantedWindows: Sendable, Hashable {
    public let name: String
    public let generation: OSGeneration
    /// As `ver` has it before the build: `10.0`.
    public let kernel: String
    public let build: Int
    /// nil where `ver` prints none.
    public let revision: Int?

    public var isNew: Bool { generation == .ten || generation == .eleven }
    var folder: String { #"C:\Windows"# }

    func version(_ speech: PlantedMachine.Speech) -> String {
        let word = "Version"
        let product = generation == .xp ? "Microsoft Windows XP" : "Microsoft Windows"
        return "\(product) [\(word) \(kernel).\(build)\(revision.map { ".\($0)" } ?? "")]"
    }

    public static let xp = PlantedWindows(name: "XP", generation: .xp, kernel: "5.1", build: 2600, revision: nil)
    public static let vista = PlantedWindows(
        name: "Vista", generation: .vista, kernel: "6.0", build: 6002, revision: nil)
    public static let seven = PlantedWindows(name: "7", generation: .vista, kernel: "6.1", build: 7601, revision: nil)
    public static let eight = PlantedWindows(
        name: "8.1", generation: .vista, kernel: "6.3", build: 9600, revision: nil)
    public static let server2016 = PlantedWindows(
        name: "Server 2016", generation: .ten, kernel: "10.0", build: 14393, revision: 3930)
    public static let server2019 = PlantedWindows(
        name: "Server 2019", generation: .ten, kernel: "10.0", build: 17763, revision: 2803)
    public static let ten = PlantedWindows(
        name: "10 22H2", generation: .ten, kernel: "10.0", build: 19045, revision: 3803)
    public static let eleven = PlantedWindows(
        name: "11 23H2", generation: .eleven, kernel: "10.0", build: 22631, revision: 4602)

    public static let all = [xp, vista, seven, eight, server2016, server2019, ten, eleven]
    public static let new = [server2019, ten, eleven]
}
