import Collector
import Testing

@Suite struct CollectorMarkTests {
    @Test func itIsReadAsItIsWritten() {
        for section in CollectorTable.sections {
            let mark = CollectorMark(run: "31415", id: section.id)
            #expect(CollectorMark("\(mark.text) reg query"[...]) == mark)
        }
    }

    @Test(arguments: [
        "", "[wu", "[wu1 5]", "[wux 5 ver]", "[wu1 a ver]", "wu1 5 ver", "[wu1 5 ver", "[wu1 12345678901 a]",
    ])
    func nothingElseIsOne(_ line: String) { #expect(CollectorMark(line[...]) == nil) }

    @Test func aNewerFormTellsItsVersion() { #expect(CollectorMark("[wu2 5 ver]"[...])?.version == 2) }
}
