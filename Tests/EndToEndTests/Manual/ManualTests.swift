import Application
import Facts
import Foundation
import Testing

/// The table of subcommands against the parser, and what help and manual pages make of it.
@Suite("wutriage: help and manual") struct ManualTests {
    /// What the parser says that it takes: by subcommand the names of options, `<>` behind those with a value.
    private static func taken() throws -> [String: Set<String>] {
        let json = try wutriage(["--experimental-dump-help"]).json
        let root = try #require(json["command"] as? [String: Any])
        let commands = try #require(root["subcommands"] as? [[String: Any]])
        let pairs = commands.compactMap { command -> (String, Set<String>)? in
            guard let name = command["commandName"] as? String, name != "help" else { return nil }
            return (name, Set((command["arguments"] as? [[String: Any]] ?? []).flatMap(described)))
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private static func described(_ argument: [String: Any]) -> [String] {
        let needed = argument["isOptional"] as? Bool == false && argument["defaultValue"] == nil ? "!" : ""
        let several = argument["isRepeating"] as? Bool == true ? "..." : ""
        let value = argument["kind"] as? String == "option" ? "<>" : ""
        if argument["kind"] as? String == "positional" { return ["argument" + several + needed] }
        return (argument["names"] as? [[String: Any]] ?? []).compactMap { name in
            guard let word = name["name"] as? String, word != "help", word != "h", word != "version" else { return nil }
            return (name["kind"] as? String == "short" ? "-" : "--") + word + value + needed
        }
    }

    private static func described(_ parameter: Parameter) -> [String] {
        if parameter == .help || parameter == .version { return [] }
        let needed = parameter.count == .once || parameter.count == .several ? "!" : ""
        let several = parameter.count == .several || parameter.count == .any ? "..." : ""
        if !parameter.isOption { return ["argument" + several + needed] }
        let names = [parameter.name, parameter.short].compactMap(\.self)
        return names.map { $0 + (parameter.value == nil ? "" : "<>") + needed }
    }

    @Test func theTableHasWhatTheParserTakes() throws {
        let taken = try Self.taken()
        #expect(Set(taken.keys) == Set(Subcommand.all.map(\.name)))
        for subcommand in Subcommand.all {
            #expect(Set(subcommand.parameters.flatMap(Self.described)) == taken[subcommand.name], "\(subcommand.name)")
        }
    }

    /// A value that is offered is one that is taken.
    @Test(arguments: Subcommand.resolve.options) func offeredValuesAreTaken(option: Parameter) throws {
        guard case .words(let words) = option.value else { return }
        for word in words where word != "install" {
            let all = option.name == "--format" && word != "text" ? ["--all"] : []
            let run = try wutriage(["resolve", option.name, word] + all)
            #expect(run.ending == .exit(0), "\(option.name) \(word): \(run.errors)")
        }
    }

    /// `--help`, `-h` and `help` say the same, in the language asked for.
    @Test(arguments: Subcommand.all.map(\.name)) func helpIsAskedForInAnyWay(name: String) throws {
        let summaries = try #require(Subcommand.named(name)).summary
        for language in Language.allCases {
            let asked = try wutriage([name, "--help", "--lang", language.rawValue])
            #expect(asked.ending == .exit(0) && asked.errors == "")
            #expect(Self.bare(asked.output).hasPrefix(Self.bare(summaries(language))))
            for line in asked.output.split(separator: "\n") where !line.hasPrefix("    ") {
                #expect(line.count <= 80, "\(line)")
            }
        }
        let help = try wutriage([name, "-h"]).output
        #expect(help == (try wutriage(["help", name]).output))
        #expect(help == (try wutriage([name, "--help", "--lang", "en"]).output))
    }

    /// Nothing that help says is missing in the manual page.
    @Test(arguments: [nil] + Subcommand.all.map(\.name), ["en", "ja"])
    func thePageSaysWhatHelpSays(name: String?, language: String) throws {
        let words = [name].compactMap(\.self)
        let help = try wutriage(words + ["--help", "--lang", language]).output
        let page = try wutriage(["manual"] + words + ["--format", "man", "--lang", language]).output
        let printed = Self.bare(Self.plain(page))
        for paragraph in Self.paragraphs(help) {
            #expect(printed.contains(Self.bare(paragraph)), "\(paragraph)")
        }
    }

    /// The page without requests and escapes, in capitals as headings are.
    private static func plain(_ page: String) -> String {
        page.replacing(/(?m)^\.[A-Z]+ ?/, with: "").replacing("\\(aq", with: "'").replacing("\\(dq", with: "\u{1}")
            .replacing("\"", with: "").replacing("\u{1}", with: "\"").replacing("\\(ti", with: "~")
            .replacing("\\", with: "")
    }

    private static func bare(_ text: String) -> String {
        text.uppercased().replacing("\"", with: "").filter { !$0.isWhitespace }
    }

    /// Lines that are wrapped, as one.
    private static func paragraphs(_ help: String) -> [String] {
        var found: [String] = []
        for line in help.split(separator: "\n") {
            let goesOn = line.hasPrefix(String(repeating: " ", count: 24))
            if goesOn, let last = found.popLast() { found.append(last + line) } else { found.append(String(line)) }
        }
        return found
    }
}
