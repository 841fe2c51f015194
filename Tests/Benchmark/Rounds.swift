import TerminalHarness

/// The runs of all programs, taken in turns: A B C A B C. What else the machine does, it does to all of them.
struct Rounds {
    private var samples: [Program: [Sample]] = [:]

    /// The first round only warms: files are read from the disk, and it is not kept.
    init(_ count: Int, of programs: [Program]) throws {
        for round in 0...count {
            for program in programs {
                let sample = try Sample(of: program)
                if round > 0 { samples[program, default: []].append(sample) }
            }
        }
    }

    init(samples: [Program: [Sample]]) { self.samples = samples }

    /// - Returns: `nil` where the program is not there.
    func median(_ figure: KeyPath<Sample, Double>, of program: Program) -> Double? {
        Benchmark.median(samples[program, default: []].map { $0[keyPath: figure] })
    }

    /// The median of the ratios within each round, in which a bad moment of the machine counts on both sides.
    func ratio(_ figure: KeyPath<Sample, Double>, of program: Program, to other: Program) -> Double? {
        let pairs = zip(samples[program, default: []], samples[other, default: []])
        return Benchmark.median(pairs.map { $0[keyPath: figure] / $1[keyPath: figure] })
    }
}
