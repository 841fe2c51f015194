import Facts

/// The screen that tries a bypass list on addresses: two lines, and below them what becomes of each address.
extension Model {
    /// The list, then the URLs.
    static let bypassRows = [
        Row(kind: .field, digit: nil, text: Interface.Bypass.list),
        Row(kind: .second, digit: nil, text: Interface.Bypass.addresses),
    ]

    /// What the lines say, as they are typed; or what cannot be used in them.
    public var bypassReport: Result<BypassReport, BypassFault> {
        let typed = forms[Screen.bypassName] ?? Form()
        return BypassReport.read(list: typed.field.string, addresses: typed.second.string)
    }

    /// Enter goes from one line to the other.
    mutating func otherLine() {
        form.row = form.row == 0 ? 1 : 0
    }
}

/// Which line cannot be used, and why.
public enum BypassFault: Error, Sendable, Hashable {
    case list(Refusal)
    case address(WebAddressFault)

    public var isInList: Bool { if case .list = self { true } else { false } }

    public var text: Text {
        switch self {
        case .list(let refusal): refusal.text
        case .address(let fault): fault.text
        }
    }

    /// What was perhaps meant.
    public var offer: String? { if case .list(let refusal) = self { refusal.offer } else { nil } }
}

extension BypassReport {
    /// - Parameter addresses: several with a blank between them; none stands for those of Windows Update.
    static func read(list: String, addresses: String) -> Result<BypassReport, BypassFault> {
        BypassRules.parse(list).mapError(BypassFault.list).flatMap { rules in
            do throws(WebAddressFault) {
                var read: [WebAddress] = []
                for word in addresses.split(separator: " ") { read.append(try WebAddress.parse(String(word)).get()) }
                return .success(BypassReport(rules, read))
            } catch {
                return .failure(.address(error))
            }
        }
    }
}
