import Application
import Testing

@Suite struct ReadingWordsTests {
    @Test(
        arguments: [
            (100 << 20, 200 << 20, 2.0, "50% of 200 MB read, 50 MB/s"),
            (1023 << 20, 1024 << 20, 10.0, "99% of 1024 MB read, 102 MB/s"),
            (3 << 20, nil, 1.5, "3 MB read, 2 MB/s"),
            // A file that has grown, and a clock that stands.
            (3 << 20, 2 << 20, 0.0, "3 MB read, 0 MB/s"),
            (0, 0, 1.0, "0 MB read, 0 MB/s"),
        ] as [(Int, Int?, Double, String)])
    func progress(done: Int, size: Int?, seconds: Double, line: String) {
        #expect(Interface.Reading.progress(done, of: size, in: .seconds(seconds)).en == line)
    }
}
