import Collector
import TestSupport
import Testing

/// The script for the read-aloud code under Wine's `cmd`: machines of each generation, and what their code has to hold.
@Suite(.enabled(if: WineRun.isAskedFor), .serialized) struct SpokenWineTests {
    @Test func theCodeHoldsWhatWasPlanted() throws {
        let wine = try WineRun()
        defer { wine.remove() }
        for planted in SpokenMachine.all {
            let groups = try wine.groups(of: planted.machine, isElevated: planted.isElevated)
            #expect(groups == planted.code.text, "\(planted)")
            let code = try SpokenCode.read(groups).get()
            for field in SpokenField.allCases { #expect(code[field] == planted.code[field], "\(planted), \(field)") }
        }
    }

    /// `wu code` starts the script that stands beside the collector.
    @Test func theCollectorStartsIt() throws {
        let wine = try WineRun()
        defer { wine.remove() }
        try wine.write(CollectorScript().text, to: "wu.cmd")
        try wine.write("@echo off\r\necho started [%1]\r\n", to: "wucode.cmd")
        try wine.write("call C:\\wu code >C:\\out.txt\r\n", to: "all.cmd")
        try wine.run(["cmd", "/c", #"C:\all.cmd"#])
        #expect(try wine.read("out.txt").split(whereSeparator: \.isNewline) == ["started []"])
    }
}
