import Engine
import Facts

/// The order of proxy settings as far as it is known: what the panel, `resolve` and the ticket show.
public struct Resolution: Sendable {
    /// A row that some completion of what is known reaches, expanded with the settings when it is asked for.
    public struct Possible: Sendable {
        private let row: ProxyOrder.Row
        let known: Known
        private let machines: SettingBox
        /// The inputs that were not told and are taken to be as they are on most machines.
        private let assumed: Set<String>

        fileprivate init(_ row: ProxyOrder.Row, _ known: Known, _ machines: SettingBox, _ assumed: Set<String>) {
            (self.row, self.known, self.machines, self.assumed) = (row, known, machines, assumed)
        }

        /// The machines that the row is for, with what is known of their settings.
        var settings: SettingBox { machines & SettingBox(box) }

        /// The row's name.
        public var id: String { row.id }
        /// Which values of the selecting inputs the row is for.
        public var box: Box { row.box }
        public var rule: Rule { row.output }
        public var steps: [Step] { steps(rule.plan) }
        /// The inputs still open that `steps` depend on.
        public var open: [String] { steps.open }

        public var readings: [Reading] {
            rule.otherReadings.flatMap { reading in
                reading.plans(known, in: box).map { plan in
                    Reading(
                        plan: plan, steps: steps(plan), grade: reading.grade, sources: reading.sources,
                        when: reading.when)
                }
            }
        }

        private func steps(_ plan: [Stage]) -> [Step] {
            Expansion.steps(plan, settings, on: Expansion.Side(box)).map { isAssumed($0) ? $0.assumedAbsent : $0 }
        }

        private func isAssumed(_ step: Step) -> Bool {
            step.state.isPassedOver && step.remark == nil && step.attempt.input.map(assumed.contains) == true
        }
    }

    /// Another reading of the sources for the same row; never a row of its own.
    public struct Reading: Sendable, Hashable {
        public let plan: [Stage]
        public let steps: [Step]
        public let grade: Grade
        public let sources: [Source]
        /// When it may be the right one; nil for all the time that the row is for.
        public let when: Text?
        public var open: [String] { steps.open }
    }

    /// The rows in the table's order; one once the selecting inputs decide. Settings still open never multiply it.
    public let possible: [Possible]
    /// The settings that were not given and are taken to be as they are on most machines: name and value.
    public let assumed: [String: String]
    private let known: Known

    /// - Parameter known: of `ProxyInputs.space`, or of a space that has its variables among others.
    public init(_ known: Known) {
        self.known = known
        assumed = Self.usual.filter { known.value(of: $0.key) == nil }
        possible = Self.possible(
            known, SettingBox(known) & SettingBox(Box(assumed.mapValues { [$0] })), assumed: Set(assumed.keys))
    }

    /// The different orders of stages among the rows still possible, in the table's order, where the settings in them are not
    /// looked at yet.
    public var orders: [Order] {
        var orders: [Order] = []
        for possible in possible {
            let (plan, grade) = (possible.rule.plan, possible.planGrade)
            guard let place = orders.firstIndex(where: { $0.plan == plan }) else {
                orders.append(Order(plan: plan, grade: grade))
                continue
            }
            if grade.isWeaker(than: orders[place].grade) { orders[place] = Order(plan: plan, grade: grade) }
        }
        return orders
    }

    /// An order of stages, with the weakest grade of the rows that have it.
    public struct Order: Sendable, Hashable {
        public let plan: [Stage]
        public let grade: Grade
    }

    /// The open selecting input whose worst answer leaves the fewest rows; nil where no answer separates any more.
    public var nextBestQuestion: String? { ProxyOrder.table.nextBest(known) }

    private static let usual = ["per-machine": "no", "account": "none"]

    /// The rows still possible, on machines with these settings.
    static func possible(_ known: Known, _ machines: SettingBox, assumed: Set<String> = []) -> [Possible] {
        ProxyOrder.table.possible(known).map { Possible($0, known, machines, assumed) }
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
    init(_ box: Box) {
        let windows = box.allowed["windows"] ?? []
        self = windows.isSubset(of: ProxyInputs.beforeTen) ? .beforeTen : .sinceTen
    }
}
