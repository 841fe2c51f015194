import Engine
import SettingOrder

/// Answers that no machine can give together: the one that comes last is not taken.
extension Model {
    /// Whether what is to be answered is refused; a line says why then.
    mutating func refuses(_ body: (inout Session) -> Void) -> Bool {
        var changed = caseFile
        changed.change(body)
        guard changed.isImpossible, !caseFile.isImpossible else { return false }
        notice = Interface.Asking.noMachineIsSo
        return true
    }
}

extension CaseFile {
    /// Whether no machine is as the answers say together.
    public var isImpossible: Bool { TableInputs.isImpossible(walk.known) }
}
