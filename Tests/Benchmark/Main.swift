import Foundation

/// Measures what the wizard costs, beside a menu as plain as C can write it, and beside `dialog` and `whiptail`.
///
/// Absolute figures mean nothing on a machine that has other work; ratios taken side by side do. So nothing here fails:
/// a budget that is missed is printed as missed.
@main enum Main {
    static func main() throws {
        let options = Set(CommandLine.arguments.dropFirst())
        guard options.isSubset(of: ["--json", "--quick"]) else {
            FileHandle.standardError.write(Data("usage: Benchmark [--json] [--quick]\n".utf8))
            exit(64)
        }
        let report = Report(try Measurements(options.contains("--quick") ? .quick : Extent()))
        print(options.contains("--json") ? try report.json : report.text)
    }
}
