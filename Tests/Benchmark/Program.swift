import Foundation
import TerminalHarness

/// A full-screen program that is measured, by the name under which it is shown.
enum Program: String, CaseIterable {
    case home = "wutriage"
    case question = "wutriage CODE"
    /// The only one of the three for which the argument parser is needed.
    case options = "wutriage CODE --os"
    /// A code that is no matter of the network, so that what to do about it is the first screen.
    case outcome = "wutriage OTHER CODE"
    case bareMenu = "bare C menu"
    case dialog
    case whiptail

    /// Those that are on this machine.
    static var there: [Program] {
        allCases.filter { FileManager.default.isExecutableFile(atPath: $0.command.first ?? "") }
    }

    /// The whole path, and what follows it.
    var command: [String] {
        switch self {
        case .home: Self.built("wutriage")
        case .question: Self.built("wutriage") + ["80072EFD"]
        case .options: Self.built("wutriage") + ["80072EFD", "--os", "11", "--source", "microsoft"]
        case .outcome: Self.built("wutriage") + ["80070422"]
        case .bareMenu: Self.built("BareMenu") + ["Choose a topic"] + Self.topics
        case .dialog, .whiptail: ["/usr/bin/" + rawValue, "--menu", "Choose a topic", "16", "60", "6"] + Self.numbered
        }
    }

    /// What stands in the bottom line of its first screen, which is painted last.
    var landmark: String {
        switch self {
        case .home, .question, .options, .outcome: "Enter ok"
        case .bareMenu: "q quit"
        case .dialog, .whiptail: "Cancel"
        }
    }

    /// Whether there is anything that ESC could do on the first screen.
    var answersEscape: Bool { self != .home }

    /// The one menu that the three others show.
    private static let topics = [
        "An update fails", "The printer is silent", "A password is forgotten", "A mail has not come",
        "The screen stays black", "Something else",
    ]

    private static var numbered: [String] {
        topics.enumerated().flatMap { ["\($0 + 1)", $1] }
    }

    private static func built(_ name: String) -> [String] {
        [(try? Products.path(of: name)) ?? ""]
    }
}
