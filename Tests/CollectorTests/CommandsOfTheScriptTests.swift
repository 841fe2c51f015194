import Collector
import Testing

/// Every command of the two scripts, known by name: none writes but the script's own file, starts or stops anything, or needs an
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
        // The other script, which stands beside this one.
        "\"%~dp0wucode.cmd\"\u{0}",
    ]
    /// What may be called: a subroutine, or the script itself, to see what curl ends with.
    private static let called = ["call :", "call \"%~f0\" c "]

    private static let texts = CollectorScriptTests.scripts.map(\.text) + [SpokenScript().text]

    /// The commands of a line: those that `for` and `if` carry out, and those of a pipe.
    private static func commands(of line: Substring) -> [Substring] {
        var text = String(line)
        if text.hasPrefix(":") || text.hasPrefix("rem ") || text.isEmpty { return [] }
        if text.hasPrefix("call :"), let quote = text.firstIndex(of: "\"") {
            // The argument that a subroutine runs.
            let isRun = ["call :p ", "call :e "].contains { text.hasPrefix($0) }
            return ["call :"] + (isRun ? commands(of: text[text.index(after: quote)...].dropLast()) : [])
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
        if command.hasPrefix("call ") { return called.contains { command.hasPrefix($0) } }
        if shell.contains(command.prefix { $0 != " " }) { return true }
        return programs.contains { program in
            program.hasSuffix("\u{0}") ? command == program.dropLast() : command.hasPrefix(program)
        }
    }

    @Test(arguments: texts) func everyCommandIsKnown(_ script: String) {
        for line in script.split(separator: "\r\n") {
            for command in Self.commands(of: line) { #expect(Self.isKnown(command), "\(line): \(command)") }
        }
    }

    /// Output goes into the script's own file, or nowhere.
    @Test(arguments: texts) func nothingElseIsWritten(_ script: String) {
        for line in script.split(separator: "\r\n") {
            // Within a calculation `>>` moves bits.
            let isNumber = line.contains("set /a \"") && line.hasSuffix("\"") && !line.contains("do ")
            if isNumber { continue }
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
        "call C:\\other.cmd", "for %%e in (a b) do call other %%e", "\"%~dp0other.cmd\"",
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
