extension CollectorSection {
    var folder: RegistryFolder? {
        switch command {
        case .value(let folder, _), .names(let folder, _): folder
        default: nil
        }
    }

    var usesProxy: Bool {
        switch command {
        case .request, .issuer: true
        default: false
        }
    }

    /// How the script asks for it.
    var line: String {
        switch command {
        case .version: "call :e \(id) \"ver\""
        case .clock: "call :e \(id) \"echo %DATE% %TIME%\""
        case .value(let folder, let name): "call :v \(id) \"%\(folder.rawValue)%\" \(name)"
        case .names(let folder, let patterns): "call :n \(id) \"%\(folder.rawValue)%\" \"\(patterns)\""
        case .run(let command, let witness):
            "call :p \(id) \(witness == .findstr ? "%FND%" : "absent") \"\(command)\""
        case .address(.fixed(let name)): "call :a \(id) \(name)"
        case .address(.updateServer): "call :a \(id) %WSU%"
        case .log(let path, let patterns, let lines): "call :l \(id) \"\(path)\" \"\(patterns)\" \(lines)"
        case .request(let url, let options): "call :c \(id) \(url) \"\(options)\""
        case .issuer(let url): "call :i \(id) \(url)"
        }
    }
}
