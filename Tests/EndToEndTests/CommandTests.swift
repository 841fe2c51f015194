import Foundation
import Testing

/// Runs without a terminal, on programs that every machine has.
@Suite struct CommandTests {
    @Test func outputErrorsAndEndingAreApart() throws {
        let run = try Command(["/bin/sh", "-c", "echo out; echo err >&2; exit 4"])
        #expect(run.output == "out\n")
        #expect(run.errors == "err\n")
        #expect(run.ending == .exit(4))
    }

    @Test func aSignalIsAnEndingOfItsOwn() throws {
        #expect(try Command(["/bin/sh", "-c", "kill -KILL $$"]).ending == .signal(SIGKILL))
    }

    @Test func inputAndEnvironmentReachTheProgram() throws {
        let run = try Command(
            ["/bin/sh", "-c", #"cat; echo "$LANG""#], input: "80072efd\n", environment: ["LANG": "ja_JP.UTF-8"])
        #expect(run.output == "80072efd\nja_JP.UTF-8\n")
    }

    @Test func thereIsNoTerminal() throws {
        let run = try Command(["/bin/sh", "-c", "for fd in 0 1 2; do test -t $fd && echo $fd; done; true"])
        #expect(run.output == "")
    }

    @Test func muchOutputDoesNotBlock() throws {
        let run = try Command(["/bin/sh", "-c", "head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2"])
        #expect(run.output.utf8.count == 300_000)
        #expect(run.errors.utf8.count == 300_000)
    }
}
