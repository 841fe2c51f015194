import Glibc
import Testing

@testable import Canvas

/// The column widths the C library gives in the locale C.UTF-8: those curses moves its cursor by.
struct SystemWidths {
    private let widths: [Int]

    init() throws {
        // Hidden from Swift by a feature macro of the header.
        let symbol = try #require(dlsym(nil, "wcwidth"))
        let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (CInt) -> CInt).self)
        let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        widths = (0...0x10FFFF).map { Int(wcwidth($0)) }
    }

    /// 0, 1 or 2; -1 for what is not printable or not known.
    func width(of scalar: Unicode.Scalar) -> Int { widths[Int(scalar.value)] }

    /// Where the runs of scalars of one width begin and end, in turn. What is never painted goes with its neighbours.
    func edges(ofWidth width: Int) -> [UInt32] {
        var edges: [UInt32] = []
        for scalar in everyScalar where scalar.isPaintable {
            let isInside = !edges.count.isMultiple(of: 2)
            if isInside != (self.width(of: scalar) == width) { edges.append(scalar.value) }
        }
        return edges
    }

    /// The literal for `ColumnTable`.
    func literal(ofWidth width: Int) -> String {
        let numbers = edges(ofWidth: width).map { "0x" + String($0, radix: 16, uppercase: true) }
        return stride(from: 0, to: numbers.count, by: 12)
            .map { "        " + numbers[$0..<min($0 + 12, numbers.count)].joined(separator: ", ") + ",\n" }
            .joined()
    }
}

/// All of Unicode.
let everyScalar: [Unicode.Scalar] = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
