import Application

/// The rows that a number takes. A row has the digit that it has on the full screen; those beyond the digits, and those
/// that have none there, count on.
struct Choices {
    struct Choice {
        let number: Int
        /// The place of the row among all, from 0.
        let place: Int
        let row: Row
    }

    let all: [Choice]

    init(_ model: Model) {
        var next = 1
        all = model.rows.enumerated().compactMap { place, row in
            switch row.kind {
            case .field, .second, .group: return nil
            default: break
            }
            let number = row.digit ?? next
            if number > 0 { next = number + 1 }
            return Choice(number: number, place: place, row: row)
        }
    }

    func place(of number: Int) -> Int? { all.first { $0.number == number }?.place }

    /// The numbers in a row are told as a range, for none of them has to be heard alone.
    var ranges: [ClosedRange<Int>] {
        all.map(\.number).sorted().reduce(into: []) { ranges, number in
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
    }
}
