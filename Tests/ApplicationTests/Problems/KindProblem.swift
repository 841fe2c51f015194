import Testing

@testable import Application

/// A problem that stands for a kind of fault: what is told of it, and which causes have to stand in front.
///
/// Causes and families are the words of JSON, so that the table needs nothing of what it is held against.
struct KindProblem: Sendable, CustomTestStringConvertible {
    /// What went wrong with problems of this kind before causes were weighed.
    enum Kind: String, CaseIterable {
        /// Something on the PC, or in its DNS, stands between it and the Internet.
        case inBetween
        /// What the caller told against a login that nobody has seen.
        case toldAgainstUnseen
        /// A sentence or a value that the machine printed.
        case printed
        /// A code without a pointer, or one that a summary hides.
        case hiddenCode
        /// Windows itself, a product, an account.
        case notTheNetwork
        /// The machine is the WSUS server.
        case wsusServer
        /// Where updates come from is not known.
        case unknownSource
        /// WPAD or a script is broken, or only the automatic run fails.
        case automatic
        /// A change at the proxy, a header of a download.
        case changedPath
        /// An answer whose question would not have been asked.
        case unasked
        /// There is no proxy at all.
        case noProxy
        /// WSUS, and a proxy that is in its way or is not.
        case wsus
    }

    let kind: Kind
    let name: String
    var answers: [String: String] = [:]
    var evidence: [String] = []
    let first: String
    /// Beside the first one, what has to stand among the first three.
    var among: [String] = []
    /// Which part of Windows it is, where it is no network matter.
    var family: String?

    var testDescription: String { "\(kind.rawValue): \(name)" }
}
