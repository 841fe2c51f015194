/// Which part of Windows, or beside it, is at fault where it is no network matter. The raw values are the words of JSON.
public enum Family: String, Sendable, Hashable, CaseIterable {
    /// A service that Windows Update needs is disabled or does not run.
    case services
    case clock
    case componentStore = "component-store"
    /// No room on the disk, or on the recovery or system partition.
    case disk
    /// The servicing stack or the update agent is too old.
    case agent
    /// A policy or a product switches updates off.
    case policy
    /// Rights, a file in use, or a damaged profile.
    case access
    /// A BITS job of another program.
    case otherProgram = "other-program"
    case configMgr = "configmgr"
    /// An outage or a change on Microsoft's side.
    case microsoft
    /// This one update does not install.
    case update
    /// Windows itself believes that there is no network.
    case offline
}
