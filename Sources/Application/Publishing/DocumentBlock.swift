/// A piece of a document that is published: what it is, in one language, whatever form it is written in.
public enum DocumentBlock: Sendable, Hashable {
    /// - Parameter level: 1 for the title.
    case heading(level: Int, String)
    case paragraph(String)
    case list([Item])
    /// Each cell may have several lines.
    case table(head: [String], rows: [[[String]]])

    /// An entry of a list.
    public struct Item: Sendable, Hashable {
        public let text: String
        /// Where it leads; empty for nowhere.
        public var address = ""
        /// What stands behind the address.
        public var more = ""

        init(_ text: String, address: String = "", more: String = "") {
            (self.text, self.address, self.more) = (text, address, more)
        }
    }
}
