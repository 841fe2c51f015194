import Engine
import Knowledge

extension CaseFile {
    /// What the cards and the ticket need to know of the case. Texts are read again from what was typed.
    public var facts: CaseFacts {
        CaseFacts(
            known: walk.known,
            code: text(of: "code").flatMap { CodeRecogniser.find(in: $0).first?.code },
            release: answer(to: "os")?.note,
            proxy: text(of: "proxy").flatMap { try? ProxyServerList.parse($0).get() },
            bypass: text(of: "bypass").flatMap { try? BypassList.parse($0).get() },
            wsusHost: text(of: "wsus-host"))
    }

    private func text(of question: String) -> String? {
        if case .text(let text) = answer(to: question)?.value { text } else { nil }
    }
}
