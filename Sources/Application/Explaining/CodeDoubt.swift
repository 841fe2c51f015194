import Facts

extension CaseFile {
    /// Says what was perhaps meant by a code that was given and that the catalogue does not have; the code is taken all
    /// the same. Nil where it has the code, or nothing comes to mind.
    public var doubt: Text? {
        guard let code = facts.code, !Catalogue.defines(code) else { return nil }
        let offers = CodeRecogniser.slip(in: code.hex).prefix(Self.offersInALine).map(\.hex)
        return offers.isEmpty ? nil : Interface.Field.doubt(code.hex, offers.joined(separator: ", "))
    }

    private static let offersInALine = 2
}
