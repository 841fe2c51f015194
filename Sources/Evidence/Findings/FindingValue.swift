import Facts

/// The value of a finding.
public enum FindingValue: Sendable, Hashable {
    case code(ErrorCode)
    /// A word of the command line (`manual`, `wsus-http`), or a text as printed, without the blanks at its ends.
    case text(String)
    case texts([String])
    case number(Int)
    /// It is there, and there is no more to say.
    case flag
    case machine(MachineSetting)
    case user(UserSetting)
}

/// A setting of WinHTTP as found; nothing in it has been checked.
public struct MachineSetting: Sendable, Hashable {
    public enum Mode: String, Sendable, Hashable {
        case direct, `static`, advanced
    }

    public var mode: Mode
    /// The proxy list as printed.
    public var proxy: String?
    /// The entries of the bypass list, in order.
    public var bypass: [String]
    public var pac: String?
    /// nil where the text does not tell.
    public var autoDetect: Bool?

    public init(
        _ mode: Mode, proxy: String? = nil, bypass: [String] = [], pac: String? = nil, autoDetect: Bool? = nil
    ) {
        (self.mode, self.proxy, self.bypass, self.pac, self.autoDetect) = (mode, proxy, bypass, pac, autoDetect)
    }
}

/// A user's setting as found; nothing in it has been checked.
public struct UserSetting: Sendable, Hashable {
    /// What is switched on, in the order in which Windows looks.
    public enum Use: String, Sendable, Hashable, CaseIterable {
        case autoDetect = "auto-detect"
        case pac, `static`
    }

    /// Empty where none is switched on.
    public var uses: [Use]
    /// Strings may stand there although their switch is off.
    public var proxy: String?
    public var bypass: [String]
    public var pac: String?
    /// nil where the text does not tell.
    public var autoDetect: Bool?

    public init(
        uses: [Use], proxy: String? = nil, bypass: [String] = [], pac: String? = nil, autoDetect: Bool? = nil
    ) {
        (self.uses, self.proxy, self.bypass, self.pac, self.autoDetect) = (uses, proxy, bypass, pac, autoDetect)
    }
}
