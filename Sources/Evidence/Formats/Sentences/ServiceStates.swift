/// A service that Windows Update needs, printed as disabled: by `sc qc`, `Get-Service`, the registry or the list of
/// services, in which the name stands on the line or a few lines above.
enum ServiceStates {
    private static let needed: Set = [
        "wuauserv", "bits", "mpssvc", "bfe", "cryptsvc", "dosvc", "usosvc", "trustedinstaller",
    ]
    private static let automatic = "winhttpautoproxysvc"
    /// How far below its name a state still belongs to a service.
    private static let reach = 6

    /// - Parameter low: the lines in lower case.
    static func findings(in lines: [SourceLine], _ low: [String]) -> [Finding] {
        var last: (name: String, place: Int)?
        return low.indices.compactMap { place in
            if let name = service(in: low[place]) { last = (name, place) }
            guard let last, place - last.place <= reach, isDisabled(low[place]) else { return nil }
            return finding(last.name == automatic ? "autoproxy-disabled" : "service-disabled", lines[place])
        }
            + low.indices.filter { low[$0].contains("disablewpad") && low[$0].contains("0x1") }
            .map { finding("autoproxy-disabled", lines[$0]) }
    }

    /// The name in a line that lists a service; a sentence that has BITS in it lists none.
    private static func service(in line: String) -> String? {
        let words = line.split { !$0.isLetter }.map(String.init)
        guard let name = words.first(where: { needed.contains($0) || $0 == automatic }) else { return nil }
        let lists = ["service", "サービス", "stopped", "running", "停止", "name", "disabled", "無効"]
        return lists.contains { line.contains($0) } ? name : nil
    }

    private static func isDisabled(_ line: String) -> Bool {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        return words.contains("disabled") || words.contains("無効") || line.hasSuffix("無効")
            || line.contains("start") && line.contains("reg_dword") && line.contains("0x4")
    }

    private static func finding(_ word: String, _ line: SourceLine) -> Finding {
        Finding(.seen, .text(word), line: line.number, columns: line.columns(of: line.text[...]), .certain)
    }
}
