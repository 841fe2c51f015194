/// Something went wrong in a test before the program could show what it does.
public struct HarnessFailure: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
