import Facts
import Glibc

@testable import Evidence

// Whether every scan of foreign text is linear. Counted are the branches that the program takes, not seconds: the
// figures are the same on every machine. A text of twice the length may take twice the steps and a little more.

/// How many branches were taken since the start.
@_silgen_name("steps_so_far") func stepsSoFar() -> UInt64

/// The first length in bytes, and how often it is doubled: 4 kB to 16 kB; with STEPS_LONG=1 to 1 MB.
let first = 4 << 10
let doublings = getenv("STEPS_LONG") == nil ? 2 : 8
/// Lists that grow, and pieces that do not fit a length, cost a little more than twice as much.
let most = 2.6

func steps(_ work: () -> Void) -> Double {
    let before = stepsSoFar()
    work()
    return Double(stepsSoFar() - before)
}

func text(of piece: String, _ length: Int) -> [UInt8] {
    Array(repeatElement(Array(piece.utf8), count: length / piece.utf8.count).joined())
}

var failures = 0
var worst = 0.0
var counted = 0
let only = Swift.CommandLine.arguments.dropFirst().first
for scan in Scan.all where only == nil || scan.name == only {
    for piece in Hostile.pieces {
        var before = steps { scan.run(text(of: piece, first)) }
        for doubling in 1...doublings {
            let now = steps { scan.run(text(of: piece, first << doubling)) }
            let ratio = now / max(before, 1)
            worst = max(worst, ratio)
            counted += 1
            if ratio > most {
                failures += 1
                print("\(scan.name): \(piece.debugDescription) x \(first << doubling): \(ratio) times the steps")
                break
            }
            before = now
        }
    }
}
print("\(counted) doublings, the worst takes \(worst) times the steps, \(failures) more than \(most)")
exit(failures == 0 ? 0 : 1)
