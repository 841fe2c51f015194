import Collector
import Engine
import Facts
import Guidance

extension AnswerReader {
    /// An error code in any notation, anywhere in the text. The answer is its usual form, so that a code is one symptom
    /// however it is written; what was typed is noted beside it.
    static func code(_ text: String) -> AnswerReading {
        let found = Explanation.all(in: text)
        guard let match = found.first else {
            return .problem(beginning(text) ?? Interface.Field.notACodeYet, offer: offer(for: text))
        }
        let kind = match.pointer?.codeClass ?? .other
        var settles = [Settlement("class", [kind.rawValue])]
        if kind == .login { settles.append(Settlement("login", ["yes"])) }
        settles += TextSettlements.ofCodes(CodeRecogniser.leading(of: found.map(\.code)))
        let (usual, typed) = (match.code.hex, match.input)
        let aloud = match.entry == nil ? beginning(text) : nil
        return .answer(
            Answer(.text(usual), settles: settles, note: typed == usual ? nil : typed),
            understood: aloud ?? understood(match, besides: found.dropFirst()), warnings: [])
    }

    /// What digits are if they are no error code: the first groups of a code that is read aloud, while all add up.
    private static func beginning(_ text: String) -> Text? {
        guard let digits = SpokenDigits(text) else { return nil }
        if digits.groups.count > 2, case .failure(let fault) = digits.code { return Interface.ReadAloud.fault(fault) }
        let whole = digits.groups.filter { $0.count == SpokenCode.digits }
        let isRight = !whole.isEmpty && whole.allSatisfy { SpokenCode.value(of: $0) != nil }
        return isRight ? Interface.ReadAloud.orGroups(whole) : nil
    }

    /// The code with its meaning, and those of the line that are not the answer.
    private static func understood(_ taken: Explanation, besides others: ArraySlice<Explanation>) -> Text {
        let meaning = taken.entry?.meaning ?? Interface.Field.notInCatalogue
        let readsAs = Interface.Field.readsAs(taken.code.hex, meaning)
        return others.isEmpty ? readsAs : Interface.Field.besides(readsAs, others.map { name($0, beside: taken) })
    }

    private static func name(_ other: Explanation, beside taken: Explanation) -> Text {
        guard let layers = taken.layers, layers.partner(of: taken.code) == other.code else {
            return Text(verbatim: other.code.hex)
        }
        return Interface.LookUp.sameEvent(other.code.hex, isSure: layers.isSure)
    }

    /// What was perhaps meant by a text that holds no code of the catalogue: a code, or a few; nil where nothing comes
    /// to mind.
    public static func offer(for text: String) -> String? {
        let offers = CodeRecogniser.slip(in: text).map(\.hex)
        return offers.isEmpty ? nil : offers.joined(separator: ", ")
    }

    /// The proxy's address. The list that goes into the command is made of the same value.
    static func proxy(_ text: String) -> AnswerReading {
        if EmptyList.isSaid(by: text) { return .problem(Interface.Field.noProxyInIt) }
        let list = ProxyServerList.parse(text)
        let settles = (try? list.get()).map(TextSettlements.ofProxy) ?? []
        return reading(list, of: Answer(.text(text), settles: settles)) { $0.warnings.map(\.text) }
    }

    static func bypass(_ text: String) -> AnswerReading {
        if EmptyList.isSaid(by: text) {
            return .answer(Answer(.text(text)), understood: Interface.Field.emptyList, warnings: [])
        }
        let answer = Answer(.text(text), settles: TextSettlements.ofExceptions(text))
        return reading(BypassList.parse(text), of: answer) { $0.warnings.map(\.text) }
    }

    /// The WSUS server: a host, with a port or an address in front; it goes into a bypass list as the host alone.
    static func wsusHost(_ text: String) -> AnswerReading {
        if case .success(let list) = ProxyServerList.parse(text), list.items.count > 1 || list.items[0].scheme != nil {
            return .problem(
                Text(
                    en: "Give one server, as wsus01.example.com:8530.",
                    ja: "サーバーを 1 つだけ、wsus01.example.com:8530 の形で指定してください。"))
        }
        return reading(ProxyServerList.parse(text), of: Answer(.text(text))) { _ in [] }
    }

    /// A list as it was understood, or why it is refused.
    private static func reading<List: CustomStringConvertible>(
        _ list: Result<List, Refusal>, of answer: Answer, warnings: (List) -> [Text]
    ) -> AnswerReading {
        switch list {
        case .success(let list):
            .answer(answer, understood: Text(verbatim: list.description), warnings: warnings(list))
        case .failure(let refusal): .problem(refusal.text, offer: refusal.offer)
        }
    }
}
