import Application
import ArgumentParser
import Collector
import Evidence
import Facts

/// The script for the sick machine.
struct Collect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect",
        abstract: Subcommand.collect.summary.en
    )

    @Option(help: .of(.collectedOS))
    var os: String?
    @Option(help: .of(.collectedProxy))
    var proxy: String?
    @Option(help: .of(.only))
    var only: String?
    @Option(name: .shortAndLong, help: .of(.output))
    var output: String?
    @Flag(help: .of(.code))
    var code = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            if code { return try handOverSpoken() }
            let script = CollectorScript(for: try generation(), proxy: try server(), answering: try questions())
            try handOver(script.text, json(script), HandOver.lines(file: output, common.language))
            return .done
        }
    }

    private func handOver(_ text: String, _ json: JSON, _ lines: [String]) throws {
        if common.json {
            try Out.print(json)
        } else if let output {
            try NewFile.write(text, to: output)
        } else {
            try Out.printExactly(text)
        }
        for line in lines { Out.warn(line) }
    }

    /// The code holds the same of every machine, so that nothing narrows its script.
    private func handOverSpoken() throws -> ExitStatus {
        for (option, value) in [("--os", os), ("--proxy", proxy), ("--only", only)] where value != nil {
            throw Failure(option, Self.notWithCode, .usage)
        }
        let json: JSON = [
            "version": 1, "form": .int(SpokenCode.form), "script": .string(SpokenScript().text),
            "fields": .array(
                SpokenField.allCases.map { ["variable": .string($0.rawValue), "bits": .int($0.bits)] }),
        ]
        try handOver(SpokenScript().text, json, HandOver.spokenLines(file: output, common.language))
        return .done
    }

    private static let notWithCode = Text(
        en: "--code prints one script for every Windows: leave this option out.",
        ja: "--code のスクリプトはすべての Windows に共通です。このオプションは指定できません。")

    private func generation() throws -> OSGeneration? {
        guard let os else { return nil }
        guard let release = OSRelease(reading: os) else { throw Failure(naming: "--os", AnswerReader.noWindows(os)) }
        return release.generation
    }

    /// One server with its port: the script asks through it for HTTP and HTTPS alike.
    private func server() throws -> HostPort? {
        guard let proxy else { return nil }
        switch ProxyServerList.parse(proxy) {
        case .failure(let refusal): throw Failure(naming: "--proxy", refusal.text, offer: refusal.offer)
        case .success(let list):
            guard list.items.count == 1, let address = list.items.first?.address, address.port != nil else {
                throw Failure(naming: "--proxy", Self.oneServer)
            }
            return address
        }
    }

    private static let oneServer = Text(
        en: "Give one proxy with its port, for example proxy.example.com:8080.",
        ja: "プロキシはポートとともに 1 つだけ指定してください。例: proxy.example.com:8080")

    private func questions() throws -> Set<String>? {
        guard let only else { return nil }
        let words = only.split(separator: ",", omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        if let wrong = words.first(where: { !CollectorTable.answerable.contains($0) }) {
            throw Failure(
                naming: "--only", AnswerReader.notOneOf(wrong, CollectorTable.answerable.sorted()))
        }
        return Set(words)
    }

    private func json(_ script: CollectorScript) -> JSON {
        [
            "version": 1, "form": .int(CollectorMark.version), "script": .string(script.text),
            "sections": .array(
                script.sections.map { section in
                    ["id": .string(section.id), "questions": JSON(section.answers)]
                }),
        ]
    }
}
