import Engine

/// The order of proxy settings as far as it is known: what the panel, `resolve` and the ticket show.
public struct Resolution: Sendable, Hashable {
    /// A row that some completion of what is known reaches, expanded with the settings.
    public struct Possible: Sendable, Hashable {
        /// The row's name.
        public let id: String
        /// Which values of the selecting inputs the row is for.
        public let box: Box
        public let rule: Rule
        public let steps: [Step]
        /// The inputs still open that `steps` depend on.
        public var open: [String] { steps.open }
        public let readings: [Reading]
    }

    /// Another reading of the sources for the same row; never a row of its own.
    public struct Reading: Sendable, Hashable {
        public let plan: [Stage]
        public let steps: [Step]
        public let grade: Grade
        public let sources: [Source]
        public var open: [String] { steps.open }
    }

    /// The rows in the table's order; one once the selecting inputs decide. Settings still open never multiply it.
    public let possible: [Possible]
    /// The open selecting input whose worst answer leaves the fewest rows; nil where no answer separates any more.
    public let nextBestQuestion: String?
    /// The settings that were not given and are taken to be as they are on most machines: name and value.
    public let assumed: [String: String]

    /// - Parameter known: of `ProxyInputs.space`, or of a space that has its variables among others.
    public init(_ known: Known) {
        assumed = Self.usual.filter { known.value(of: $0.key) == nil }
        possible = Self.expand(known, SettingBox(known) & SettingBox(Box(assumed.mapValues { [$0] })))
        nextBestQuestion = ProxyOrder.table.nextBest(known)
    }

    private static let usual = ["per-machine": "no", "account": "none"]

    /// The rows still possible, with their orders on these settings.
    static func expand(_ known: Known, _ settings: SettingBox) -> [Possible] {
        ProxyOrder.table.possible(known).map { Possible($0, known, settings) }
    }
}

extension Resolution.Possible {
    fileprivate init(_ row: ProxyOrder.Row, _ known: Known, _ settings: SettingBox) {
        let settings = settings & SettingBox(row.box)
        let side = Expansion.Side(row.box)
        id = row.id
        box = row.box
        rule = row.output
        steps = Expansion.steps(row.output.plan, settings, on: side)
        readings = row.output.otherReadings.flatMap { reading in
            reading.plans(known, in: row.box).map { plan in
                Resolution.Reading(
                    plan: plan, steps: Expansion.steps(plan, settings, on: side), grade: reading.grade,
                    sources: reading.sources)
            }
        }
    }
}

extension Rule.Reading {
    /// The plans it comes to, each once: for a download that goes as its scan, those of the scans still possible.
    fileprivate func plans(_ known: Known, in box: Box) -> [[Stage]] {
        switch plan {
        case .stages(let stages): return [stages]
        case .asScan:
            return ProxyOrder.table.possible(known.ofTheScan(in: box)).reduce(into: []) { plans, row in
                if !plans.contains(row.output.plan) { plans.append(row.output.plan) }
            }
        }
    }
}

extension Known {
    /// What is known of the scan that goes with the traffic of a row.
    fileprivate func ofTheScan(in box: Box) -> Known {
        var scan = Known(ProxyInputs.space)
        for input in ProxyInputs.selecting where input != ProxyInputs.traffic {
            scan.narrow(input.name, to: values(of: input.name))
            scan.narrow(input.name, to: box.allowed[input.name] ?? Set(input.values))
        }
        scan.narrow("traffic", to: ["scan"])
        return scan
    }
}

extension Expansion.Side {
    /// The side a row lies on; no row lies on both.
    fileprivate init(_ box: Box) {
        let windows = box.allowed["windows"] ?? []
        self = windows.isSubset(of: ProxyInputs.beforeTen) ? .beforeTen : .sinceTen
    }
}
