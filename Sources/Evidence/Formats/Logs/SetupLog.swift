extension Reader {
    /// setupact.log, setuperr.log and the logs of servicing, which have the same columns. Only their errors and
    /// warnings count: what is for information is full of codes that were dealt with.
    static let setupLog = Reader(log: .setupLog) { record, reading in
        if record.component != "Info" { reading.addCodes(in: record) }
    }
}
