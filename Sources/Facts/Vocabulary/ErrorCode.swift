/// An error code of Windows: the 32 bits of an HRESULT, whichever way they were written.
public struct ErrorCode: Sendable, Hashable {
    /// The bits as an unsigned number: 2147954429 for 0x80072EFD.
    public let unsigned: UInt32

    public init(_ unsigned: UInt32) {
        self.unsigned = unsigned
    }

    /// The code of an error number of Win32, WinHTTP or WinSock: 12029 is 0x80072EFD.
    public init(win32 number: UInt16) {
        self.init(0x8007_0000 | UInt32(number))
    }

    /// The form that Windows shows most: `0x` and eight capital hexadecimal digits.
    public var hex: String {
        let digits = String(unsigned, radix: 16, uppercase: true)
        return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
    }

    /// The bits as a signed number, as scripts and old web addresses show them: -2147012867.
    public var signed: Int32 { Int32(bitPattern: unsigned) }

    /// The error number that an HRESULT of the form 0x8007nnnn carries: 12029 for 0x80072EFD.
    public var win32: Int? { upperHalf == 0x8007 ? lowerHalf : nil }

    /// The HTTP status that an HRESULT of the form 0x8019nnnn carries: 407 for 0x80190197.
    public var httpStatus: Int? { upperHalf == 0x8019 ? lowerHalf : nil }

    /// The part of Windows that the code comes from; nil for a part we have no name for.
    public var facility: Facility? { Facility(upperHalf: upperHalf) }

    /// Whether it reports a failure: the highest bit of an HRESULT says so.
    public var isFailure: Bool { unsigned >= 0x8000_0000 }

    /// Whether it is a failure from a part of Windows that we know: no flag, handle or count, as far as one can tell.
    var isFailureOfWindows: Bool { unsigned >= 0x8000_4000 && facility?.isMetWithUpdates == true }

    /// Whether it is a failure of a part of Windows that is meant by nothing else: masks of bits such as 0x80008000 have
    /// the form of COM's general failures.
    var isFailureOfAPart: Bool { isFailureOfWindows && facility != .com && unsigned & 0xFFFF != 0 }

    private var upperHalf: UInt16 { UInt16(unsigned >> 16) }
    private var lowerHalf: Int { Int(unsigned & 0xFFFF) }
}

extension ErrorCode: Comparable {
    public static func < (left: ErrorCode, right: ErrorCode) -> Bool { left.unsigned < right.unsigned }
}

extension ErrorCode: CustomStringConvertible {
    public var description: String { hex }
}

/// Lets tables write a code as a number: `0x80072EFD`.
extension ErrorCode: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: UInt32) {
        self.init(value)
    }
}
