import Application
import Facts
import Testing

/// Every example of help and manual pages, run as it stands there.
@Suite("Examples of the manual") struct ExampleTests {
    @Test(arguments: Subcommand.all.map(\.name), Language.allCases)
    func printsWhatIsShown(name: String, language: Language) throws {
        let subcommand = try #require(Subcommand.named(name))
        #expect((1...3).contains(subcommand.examples.count))
        for example in subcommand.examples {
            let folder = try ExampleFolder()
            if example.opensScreen {
                try folder.open(example.line, language.rawValue).wait(for: example.shows(language))
            } else {
                let isCheck = example.line == "wutriage check"
                let run = try isCheck ? CheckTests.run.get() : folder.run(example.line, language.rawValue)
                #expect(run.ending == .exit(0), "\(example.line): \(run.errors)")
                let printed = run.output.isEmpty ? run.errors : run.output
                #expect(printed.hasPrefix(example.shows(language)), "\(example.line): \(printed.prefix(300))")
            }
        }
    }
}
