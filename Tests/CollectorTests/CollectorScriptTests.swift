import Collector
import Facts
import Testing

/// The script as it is handed over: its form, and every command in it.
@Suite struct CollectorScriptTests {
    static let scripts: [CollectorScript] =
        [CollectorScript()] + OSGeneration.allCases.map { CollectorScript(for: $0) }
        + [CollectorScript(for: .eleven, answering: ["login", "ports"]), CollectorScript(answering: ["winhttp"])]

    @Test(arguments: scripts) func itIsShortAndOfPlainLetters(_ script: CollectorScript) {
        #expect(script.text.utf8.count < CollectorScript.longest)
        #expect(script.text.utf8.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0D || $0 == 0x0A) })
        let lines = script.text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { !$0.contains { $0 == "\n" || $0 == "\r" } })
        #expect(script.text.hasSuffix("\r\n"))
    }

    @Test(arguments: OSGeneration.allCases) func anOSNarrowsIt(_ generation: OSGeneration) {
        let ids = CollectorScript(for: generation).sections.map(\.id)
        #expect(ids == CollectorTable.sections.filter { $0.generations.contains(generation) }.map(\.id))
        #expect(ids.count < CollectorTable.sections.count)
    }

    @Test func questionsNarrowIt() {
        let ids = CollectorScript(answering: ["winhttp"]).sections.map(\.id)
        #expect(ids == ["ver", "build", "rights", "winhttp", "proxycfg", "netsh", "advproxy"])
    }

    /// What was not asked is told from what is missing.
    @Test func itSaysWhatItAsksAlone() {
        #expect(
            CollectorScript(answering: ["winhttp", "login"]).text.contains("echo [wu1 %RUN% only] login,winhttp\r\n"))
        #expect(!CollectorScript().text.contains("only]"))
        // At its longest, too, it stays below the limit.
        #expect(CollectorScript(answering: CollectorTable.answerable).text.utf8.count < CollectorScript.longest)
    }

    @Test func everyLabelIsThere() {
        for script in Self.scripts {
            let lines = script.text.split(separator: "\r\n")
            let labels = Set(lines.filter { $0.hasPrefix(":") }.map { $0.dropFirst() } + ["eof"])
            for line in lines {
                for word in ["call :", "goto :"] {
                    for part in line.components(after: word) { #expect(labels.contains(part), "\(line)") }
                }
            }
        }
    }

    @Test func eachSectionIsAskedOnce() {
        let ids = CollectorTable.sections.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids {
            #expect(CollectorScript().text.components(after: "call :v \(id) ").count <= 1)
            #expect(id.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || (0x30...0x39).contains($0) })
        }
    }

    @Test func aProxyThatWasGivenIsAskedThrough() throws {
        let list = try ProxyServerList.parse("proxy.example.com:8080").get()
        let script = CollectorScript(proxy: list.items[0].address)
        #expect(script.text.contains("set PXY=proxy.example.com:8080\r\n"))
        #expect(!script.text.contains("ProxyServer ^|"))
    }
}

extension Substring {
    fileprivate func components(after word: String) -> [Substring] { String(self).components(after: word) }
}

extension String {
    /// The words that stand behind each place of a word.
    fileprivate func components(after word: String) -> [Substring] {
        ranges(of: word).map { self[$0.upperBound...].prefix { $0 != " " && $0 != "\r\n" } }
    }
}
