/// The figures of one program, as they are shown. Times are in milliseconds, memory in kB.
struct Figures: Encodable {
    let program: String
    let start: Double?
    let startToBareMenu: Double?
    let screenBytes: Double?
    let move: Double?
    let moveToBareMenu: Double?
    let moveBytes: Double?
    let escape: Double?
    let peakMemory: Double?
    let memoryEach: Double?

    init(of program: Program, in measured: Measurements) {
        let rounds = measured.rounds
        self.program = program.rawValue
        start = rounds.median(\.start, of: program)
        startToBareMenu = rounds.ratio(\.start, of: program, to: .bareMenu)
        screenBytes = rounds.median(\.screenBytes, of: program)
        move = rounds.median(\.move, of: program)
        moveToBareMenu = rounds.ratio(\.move, of: program, to: .bareMenu)
        moveBytes = rounds.median(\.moveBytes, of: program)
        escape = measured.escape[program]
        peakMemory = rounds.median(\.peakMemory, of: program)
        memoryEach = measured.memoryEach[program]
    }
}
