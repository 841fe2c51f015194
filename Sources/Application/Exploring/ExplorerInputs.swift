import Engine
import SettingOrder

/// What can be changed on the explorer: the inputs of the table, the kind of the script's address, and what decides
/// whether a request to WSUS goes around the proxy. The last two change the way of a request and no order.
public enum ExplorerInputs {
    /// The user's script as the explorer tells it: at a `file://` address it is set, and counts as absent.
    static let script = Variable(ProxyInputs.pac.name, ProxyInputs.pac.values + [fileScript])
    static let fileScript = "file"
    /// The name by which the machine asks for WSUS.
    public static let wsusHost = Variable("wsus-host", ["wsus.example.com", "wsus"])
    /// The list that stands beside the proxy server: WinHTTP's, or the user's exceptions.
    public static let bypass = Variable("bypass", ["(none)", "<local>", "*.example.com"])

    /// Those that change the way of a request and no order.
    static let ofTheWay = [wsusHost.name, bypass.name]

    /// What selects a rule, then the settings: the halves that stand side by side.
    public static let space = Space(
        ProxyInputs.selecting + [wsusHost] + ProxyInputs.settings.map { $0 == ProxyInputs.pac ? script : $0 }
            + [bypass])

    /// A machine on which everything is told, to change one thing of: Windows 11 scans Microsoft, the user has a proxy
    /// server and WinHTTP has none.
    public static let worked = [
        "windows": "11", "trigger": "automatic", "traffic": "scan", "source": "microsoft", "user": "yes",
        "fallback": "off", "downloader": "do", "ie.auto-detect": "no", ProxyInputs.pac.name: "no",
        "ie.static": "yes", "winhttp": "direct", "wpad": "no", wsusHost.name: wsusHost.values[0],
        bypass.name: bypass.values[0],
    ].reduce(into: Known(space)) { $0.narrow($1.key, to: [$1.value]) }
}

extension Known {
    /// The same of the explorer's inputs, and of nothing else. A script that is known to be set or not is told as that.
    var ofTheExplorer: Known {
        ExplorerInputs.space.variables.reduce(into: Known(ExplorerInputs.space)) { known, input in
            let left = values(of: input.name)
            let isOpen = left.isEmpty || left == (ProxyInputs.space[input.name]?.values ?? [])
            if !isOpen { known.narrow(input.name, to: left) }
        }
    }

    /// The same of the table's inputs: for the order a script at a `file://` address is none.
    var ofTheTable: Known {
        ProxyInputs.space.variables.reduce(into: Known(ProxyInputs.space)) { known, input in
            let left = values(of: input.name).map { $0 == ExplorerInputs.fileScript ? "no" : $0 }
            known.narrow(input.name, to: left)
        }
    }
}
