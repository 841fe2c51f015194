import Engine
import Facts
import Guidance

extension CaseFacts {
    /// Texts are read again from what was typed.
    init(_ walk: Walk) {
        func text(_ question: String) -> String? {
            if case .text(let text) = walk.answer(to: question)?.value { text } else { nil }
        }
        self.init(
            known: walk.known,
            code: text("code").flatMap { CodeRecogniser.find(in: $0).first?.code },
            release: walk.answer(to: "os")?.note,
            proxy: text("proxy").flatMap { try? ProxyServerList.parse($0).get() },
            bypass: text("bypass").flatMap { try? BypassList.parse($0).get() },
            wsusHost: text("wsus-host"))
    }
}
