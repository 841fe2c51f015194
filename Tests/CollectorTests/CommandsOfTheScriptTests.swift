import Collector
import Testing

/// Every command of the script, known by name: none writes but the script's own file, starts or stops anything, or needs an
/// administrator.
@Suite struct CommandsOfTheScriptTests {
    /// What may stand there. Of the programs each with what follows it, so that a writing use of it is none of these.
    private static let shell: Set<Substring> = [
        "@echo", "echo", "echo.", "rem", "setlocal", "set", "call", "goto", "if", "for", "type", "ver", "pause", "%~2",
        "%~3",
    ]
    private static let programs = [
        "reg query ", "findstr ", "find /c /v ", "more +", "ping -n 1 ", "whoami /groups", "netsh winhttp show proxy",
        "netsh winhttp show advproxy", "proxycfg\u{0}", "wevtutil qe ", "curl -s -m 15 ", "clip <",
    ]

    /// The commands of a line: those that `for` and `if` carry out, and those of a pipe.
    private static func commands(of line: Substring) -> [Substring] {
        var text = String(line)
        if text.hasPrefix(":") || text.hasPrefix("rem ") || text.isEmpty { return [] }
        if text.hasPrefix("call :"), let quote = text.firstIndex(of: "\"") {
            // The argument that a subroutine runs.
            let isRun = ["call :p ", "call :e "].contains { text.hasPrefix($0) }
            return ["call"] + (isRun ? commands(of: text[text.index(after: quote)...].dropLast()) : [])
        }
        if text.hasPrefix("call :") || text.hasPrefix("set ") { return [line] }
        var found: [Substring] = []
        while text.hasPrefix("for "), let open = text.firstRange(of: "('"), let close = text.firstRange(of: "') do ") {
            found += commands(of: text[open.upperBound..<close.lowerBound])
            text = String(text[close.upperBound...])
        }
        if text.hasPrefix("for "), let body = text.firstRange(of: ") do ") { text = String(text[body.upperBound...]) }
        if text.hasPrefix("if ") {
            let words = text.split(separator: " ")
            guard let place = words.firstIndex(where: { ["echo", "goto", "set", "pause"].contains($0) }) else {
                return found + [line]
            }
            return found + [words[place]]
        }
        return found
            + text.replacing("^|", with: "|").replacing("&&", with: "|").split(separator: "|").map {
                $0.drop { $0 == " " }
            }
    }

    private static func isKnown(_ command: Substring) -> Bool {
        if shell.contains(command.prefix { $0 != " " }) { return true }
        return programs.contains { program in
            program.hasSuffix("\u{0}") ? command == program.dropLast() : command.hasPrefix(program)
        }
    }

    @Test(arguments: CollectorScriptTests.scripts) func everyCommandIsKnown(_ script: CollectorScript) {
        for line in script.text.split(separator: "\r\n") {
            for command in Self.commands(of: line) { #expect(Self.isKnown(command), "\(line): \(command)") }
        }
    }

    /// Output goes into the script's own file, or nowhere.
    @Test(arguments: CollectorScriptTests.scripts) func nothingElseIsWritten(_ script: CollectorScript) {
        for line in script.text.split(separator: "\r\n") {
            let bare = line.replacing("2>nul", with: "").replacing(">nul", with: "").replacing(#">"%OUT%""#, with: "")
            #expect(!bare.contains(">"), "\(line)")
            #expect(!line.contains(" -o ") || line.contains(" -o NUL "), "\(line)")
        }
    }

    /// The test finds what it is there to find.
    @Test(arguments: [
        "reg add HKCU\\Software /v X", "net stop wuauserv", "call :p x absent \"wuauclt /detectnow\"",
        "call :p x absent \"proxycfg -u\"", "netsh winhttp reset proxy", "echo x| reg delete HKCU\\X",
        "for /f %%a in ('wmic qfe') do set X=%%a", "sc stop bits", "wevtutil cl Application", "curl -o x http://a",
    ])
    func aStrangerIsFound(_ line: String) {
        #expect(!Self.commands(of: line[...]).allSatisfy(Self.isKnown))
    }

    /// Whole keys carry out names of owners and product keys, so values are asked for one by one.
    @Test func noKeyIsAskedForAsAWhole() {
        for line in CollectorScript().text.split(separator: "\r\n") where line.hasPrefix("reg query") {
            #expect(line.contains(" /v ") || line.contains("| findstr %~3"), "\(line)")
        }
        let names = CollectorTable.sections.compactMap { section -> String? in
            if case .value(_, let name) = section.command { name } else { nil }
        }
        let personal = ["registeredowner", "registeredorganization", "productid", "digitalproductid", "username"]
        #expect(!names.contains { personal.contains($0.lowercased()) })
        let text = CollectorScript().text.lowercased()
        #expect(!text.contains("%username%") && !text.contains("computername") && !text.contains("/user"))
    }
}
