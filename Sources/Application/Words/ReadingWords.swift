import Evidence
import Facts

extension Interface {
    public enum Reading {
        /// How far a long reading is, in less than 40 columns.
        /// - Parameters:
        ///   - done: the bytes that were read.
        ///   - size: all there are; nil where nobody knows.
        public static func progress(_ done: Int, of size: Int?, in time: Duration) -> Text {
            let rate = time > .zero ? Int(Double(done >> 20) / (time / .seconds(1))) : 0
            // A file that grows, or of which only the rest is read, is not told by its size.
            guard let size, size > 0, done <= size else {
                return Text(en: "\(done >> 20) MB read, \(rate) MB/s", ja: "\(done >> 20) MB 読み取り済み、\(rate) MB/秒")
            }
            let percentage = Int(Double(done) / Double(size) * 100)
            return Text(
                en: "\(percentage)% of \(size >> 20) MB read, \(rate) MB/s",
                ja: "\(size >> 20) MB 中 \(percentage)% 読み取り済み、\(rate) MB/秒")
        }

        /// Where standard input is a terminal, which gives no sign that it is read.
        public static let waiting = Text(
            en: "waiting for a text on the terminal: paste it, then press Enter and Ctrl-D. Ctrl-C gives up.",
            ja: "端末からの入力を待っています。貼り付けたあと、Enter、Ctrl-D の順に押してください。中止は Ctrl-C です。")

        public static let incomplete = Text(
            en: "stopped before the end: what is shown is incomplete.",
            ja: "途中で中断しました。表示した結果は完全ではありません。")
    }
}
