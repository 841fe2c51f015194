import Foundation
import TerminalHarness
import Testing

/// The completions, in the shells for which they are.
@Suite("wutriage: completions") struct CompletionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        /// What has to be offered, and what must not.
        let offered: [String]
        var absent: [String] = []

        var testDescription: String { line }
    }

    static let cases = [
        Case(line: "wutriage resolve --os ", offered: ["xp", "vista-8.1", "10", "11"], absent: ["update.log"]),
        Case(line: "wutriage resolve --os v", offered: ["vista-8.1"], absent: ["xp"]),
        Case(line: "wutriage resolve --source wsus-", offered: ["wsus-http", "wsus-https"], absent: ["wsus"]),
        Case(line: "wutriage explore --traffic ", offered: ["scan", "download", "report"]),
        Case(line: "wutriage 80072EFD --winhttp ", offered: ["direct", "static", "advanced"]),
        Case(line: "wutriage command s", offered: ["show", "set"], absent: ["reset"]),
        Case(line: "wutriage command set --shell ", offered: ["cmd", "powershell"]),
        Case(line: "wutriage read up", offered: ["update.log"], absent: ["srv1.txt"]),
        Case(line: "wutriage triage --answers a", offered: ["answers.json"]),
        Case(line: "wutriage collect -o sr", offered: ["srv1.txt", "srv2.txt"]),
        Case(line: "wutriage explain 0x80072", offered: ["0x80072EFD", "0x80072EE2", "0x80072EFE"]),
        Case(line: "wutriage bypass list https", offered: ["https://download.windowsupdate.com"]),
        Case(line: "wutriage ex", offered: ["explain", "explore"], absent: ["read"]),
        Case(line: "wutriage help gr", offered: ["graph"]),
        Case(line: "wutriage manual res", offered: ["resolve"]),
        Case(line: "wutriage graph --format ", offered: ["mermaid", "dot"], absent: ["html"]),
        Case(line: "wutriage check --lang ", offered: ["en", "ja"]),
        Case(line: "wutriage read --j", offered: ["--json"]),
        Case(line: "wutriage --so", offered: ["--source"]),
    ]

    @Test(arguments: cases, Shells.allCases) func offersWhatIsMeant(row: Case, shell: Shells) throws {
        let run = try ExampleFolder().run(shell.script(row.line), "en")
        let words = Set(run.output.split(whereSeparator: \.isWhitespace).map(String.init))
        for word in row.offered { #expect(words.contains(word), "\(shell): \(run.output)\(run.errors)") }
        for word in row.absent { #expect(!words.contains(word), "\(shell): \(run.output)") }
    }

    /// What stands before the comma is said again by bash and fish, and left alone by zsh.
    @Test(
        arguments: [
            ("wutriage resolve --ie auto-detect,", "auto-detect,", "pac"),
            ("wutriage collect --only login,po", "login,", "ports"),
        ], Shells.allCases)
    func aListGoesOn(line: (String, String, String), shell: Shells) throws {
        let run = try ExampleFolder().run(shell.script(line.0), "en")
        let words = run.output.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(words.contains((shell == .zsh ? "" : line.1) + line.2), "\(run.output)\(run.errors)")
    }

    /// Hosts that the machine knows. fish leaves out the machine itself, and a test knows no other.
    @Test(arguments: [Shells.bash, .zsh]) func aProxyIsAHost(shell: Shells) throws {
        let run = try ExampleFolder().run(shell.script("wutriage command set --proxy localh"), "en")
        #expect(run.output.split(whereSeparator: \.isWhitespace).contains("localhost"), "\(run.output)\(run.errors)")
    }

    /// A value behind `=`, and what follows a colon, which bash takes for words of their own.
    @Test(arguments: [
        ("wutriage resolve --os=v", "vista-8.1"), ("wutriage resolve --source=mi", "microsoft"),
        ("wutriage bypass list https://dow", "//download.windowsupdate.com"),
    ])
    func bashTakesWordsApart(line: String, offered: String) throws {
        let run = try ExampleFolder().run(Shells.bash.script(line), "en")
        #expect(run.output.split(separator: "\n").contains { $0 == offered }, "\(run.output)")
    }
}

/// How each shell is made to say what it offers for a line.
enum Shells: String, CaseIterable, Sendable {
    case bash, zsh, fish

    func script(_ line: String) -> String {
        switch self {
        case .bash:
            #"""
            source <(wutriage manual --format bash); COMP_LINE='\#(line)'; COMP_POINT=${#COMP_LINE}
            split=${COMP_LINE//=/ = }; split=${split//:/ : }; read -ra COMP_WORDS <<< "$split"
            [[ $COMP_LINE != *' ' ]] || COMP_WORDS+=(''); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _wutriage; printf '%s\n' "${COMPREPLY[@]}"
            """#
        case .fish: "fish --no-config -c \"wutriage manual --format fish | source; complete -C '\(line)'\""
        case .zsh:
            // In a terminal of its own, as its completion needs one; what is offered is written down on its way there.
            #"""
            mkdir functions; wutriage manual --format zsh > functions/_wutriage
            cat > start <<'END'
            fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -u -D
            compadd() {
                local -a offered
                [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]] || { builtin compadd -O offered "$@"; print -rl -- $offered >> offered }
                builtin compadd "$@"
            }
            complete-and-end() { zle complete-word; print -r -- DONE; exit }
            zle -N complete-and-end; bindkey '^I' complete-and-end
            PS1=; print READY
            END
            zsh -f -c 'zmodload zsh/zpty; zpty shell zsh -f -i; zpty -w shell "source ./start"
                zpty -r shell answer "*READY*"; zpty -w -n shell "$0"$'\''\t'\''; zpty -r shell answer "*DONE*"' '\#(line)' \
                > /dev/null
            cat offered
            """#
        }
    }
}
