/// How many columns of a terminal text takes, as it is drawn on a `Canvas`.
///
/// Decided here, once, for the whole program. Characters of ambiguous East Asian width take one column.
public enum Columns {
    /// The columns of one scalar: 0 for a mark that stands on the character before it, 2 for a wide character, 1 for
    /// all else. A scalar that is never painted takes the column of the `?` painted in its stead.
    public static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return 1 }
        if isMark(scalar) { return 0 }
        return isInside(ColumnTable.wide, scalar) && scalar.isPaintable ? 2 : 1
    }

    /// Whether the scalar stands on the one before it.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && isInside(ColumnTable.marks, scalar) && scalar.isPaintable
    }

    /// The columns of a text on one row.
    public static func width(of text: String) -> Int {
        if text.utf8.allSatisfy(UTF8.isASCII) { return text.utf8.count }
        return text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// The text, shortened where it is wider than `columns`. What was cut off shows as `...` where more than three
    /// columns are there to show it in.
    public static func truncate(_ text: String, to columns: Int) -> String {
        guard width(of: text) > columns else { return text }
        let sign = columns > 3 ? "..." : ""
        return beginning(of: text, columns: columns - sign.count) + sign
    }

    /// The text with blanks after it up to a width of `columns`. A wider text stays as it is.
    public static func pad(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - width(of: text)))
    }

    private static func beginning(of text: String, columns: Int) -> String {
        var (end, used) = (0, 0)
        for cluster in Clusters(text) {
            used += cluster.width
            guard used <= columns else { break }
            end = cluster.place.upperBound
        }
        return String(text[utf8: 0..<end])
    }

    /// Whether a scalar lies in one of the runs of a table: an odd number of edges lies at it or before it.
    private static func isInside(_ edges: [UInt32], _ scalar: Unicode.Scalar) -> Bool {
        var (low, high) = (0, edges.count)
        while low < high {
            let middle = (low + high) / 2
            if edges[middle] <= scalar.value { low = middle + 1 } else { high = middle }
        }
        return !low.isMultiple(of: 2)
    }
}
