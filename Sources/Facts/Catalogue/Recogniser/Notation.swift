extension CodeRecogniser {
    /// How a code was written.
    public enum Notation: String, Sendable, Hashable, CaseIterable {
        /// Hexadecimal, with or without `0x`.
        case hexadecimal
        /// A negative number: -2147012867.
        case signedDecimal = "signed-decimal"
        /// A positive number: 2147954429.
        case unsignedDecimal = "unsigned-decimal"
        /// An error number of Win32, WinHTTP or WinSock, as 12029, 0x00002EFD or 2EFD.
        case win32
        /// A name: WININET_E_CANNOT_CONNECT.
        case symbol
        /// An HTTP status, for which the agent's code of that status stands in.
        case httpStatus = "http-status"
    }
}
