import Foundation

/// Starts a program as the leader of a new session with `terminal` as its standard input, output and error.
func spawn(_ command: [String], environment: [String: String], on terminal: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    setFreshSession(&attributes)

    var pid: pid_t = 0
    let result = withCStrings(command) { arguments in
        withCStrings(environment.map { "\($0)=\($1)" }) { variables in
            posix_spawn(&pid, command[0], &actions, &attributes, arguments, variables)
        }
    }
    guard result == 0 else { throw HarnessFailure("\(command[0]): \(String(cString: strerror(result)))") }
    return pid
}

/// The threads that run tests block signals, and a child inherits what is blocked: without this it would never see that
/// its screen was resized.
private func setFreshSession(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which Swift's Glibc module hides
    posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
}

private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}
