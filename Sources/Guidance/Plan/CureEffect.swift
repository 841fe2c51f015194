/// What a cure changes in the inputs of the proxy order, so that the order after it can be worked out.
public enum CureEffect: Sendable, Hashable {
    /// Inputs with the values they have then.
    case settings([String: String])
    /// The settings stay as they are, and one server is reached past the proxy.
    case serverGoesAround
}

extension Fix {
    /// Nil where the cure touches no setting of the order, or where it is open which.
    public var effect: CureEffect? {
        switch id {
        case "set-device-proxy": .settings(["per-machine": "yes"])
        case "set-winhttp", "set-winhttp-scan", "set-proxycfg", "import-winhttp", "import-winhttp-scan":
            .settings(["winhttp": "static"])
        case "set-advproxy": .settings(["winhttp": "advanced"])
        case "reset-winhttp", "reset-winhttp-10", "reset-proxycfg", "leave-static-proxy":
            .settings(["winhttp": "direct"])
        case "set-account-proxy": .settings(["account": "set"])
        case "extend-bypass", "extend-bypass-10", "extend-bypass-proxycfg", "extend-bypass-advproxy",
            "extend-user-exceptions", "extend-device-exceptions":
            .serverGoesAround
        default: nil
        }
    }
}
