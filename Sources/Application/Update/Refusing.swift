import Engine
import SettingOrder

/// Answers that no machine can give together: the one that comes last is not taken.
extension Model {
    /// Changes the case, unless that is refused. The case is replayed once, for the refusal and for what follows.
    ///
    /// - Returns: the questions whose answers no longer count; nil where nothing was changed.
    mutating func record(_ body: (inout Session) -> Void) -> [String]? {
        var changed = caseFile
        let lost = changed.change(body)
        if refuses(changed) { return nil }
        caseFile = changed
        return lost
    }

    /// Whether the case is refused as it would be; a line says why then.
    mutating func refuses(_ changed: CaseFile) -> Bool {
        guard changed.isImpossible, !caseFile.isImpossible else { return false }
        notice = Interface.Asking.noMachineIsSo
        return true
    }
}

extension CaseFile {
    /// Whether no machine is as the answers say together.
    public var isImpossible: Bool { TableInputs.isImpossible(walk.known) }
}
