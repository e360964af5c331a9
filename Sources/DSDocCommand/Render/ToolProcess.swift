import Diagnostics
import Glibc
import Synchronization

/// A run of another program, with a limit of time and of output.
struct ToolProcess {
    enum Failure: Error, Hashable {
        /// It cannot be started; the value of `errno`.
        case start(Int32)
        case timeout(seconds: Int)
        case tooMuchOutput
        /// It failed; what it wrote to standard error.
        case failed(String)
    }

    /// In bytes.
    static let mostOutput = 64 << 20

    /// Runs a program and returns its standard output.
    ///
    /// - Parameters:
    ///   - arguments: the path of the program first.
    ///   - environment: `NAME=value`, all that the program gets.
    static func run(_ arguments: [String], environment: [String], seconds: Int) throws(Failure) -> [UInt8] {
        let child = starting.withLock { _ in start(arguments, environment) }
        defer { for descriptor in [child.output, child.errors] where descriptor >= 0 { close(descriptor) } }
        guard child.error == 0 else { throw .start(child.error) }
        var reader = PipeReader(child.output, child.errors)
        let end = reader.read(until: ContinuousClock.now.advanced(by: .seconds(seconds)))
        // Its own children too.
        if end != .closed { kill(-child.id, SIGKILL) }
        var status: Int32 = 0
        while waitpid(child.id, &status, 0) < 0, errno == EINTR {}
        switch end {
        case .timeout: throw .timeout(seconds: seconds)
        case .tooMuch: throw .tooMuchOutput
        case .closed: break
        }
        guard status == 0 else { throw .failed(String(decoding: reader.errors, as: UTF8.self)) }
        return reader.output
    }

    /// A program that was started, with the ends of the pipes to read.
    private struct Child {
        var id: pid_t = 0
        var error: Int32 = 0
        var output: Int32 = -1
        var errors: Int32 = -1
    }

    /// Held while a program is started: no other may inherit the pipes, which would stay open until it ends.
    private static let starting = Mutex(())

    private static func start(_ arguments: [String], _ environment: [String]) -> Child {
        var child = Child()
        guard let output = pipe() else { return Child(error: errno) }
        child.output = output.read
        defer { close(output.write) }
        guard let errors = pipe() else {
            child.error = errno
            return child
        }
        child.errors = errors.read
        defer { close(errors.write) }
        (child.id, child.error) = spawn(arguments, environment, output: output.write, errors: errors.write)
        return child
    }

    private static func pipe() -> (read: Int32, write: Int32)? {
        var descriptors: [Int32] = [-1, -1]
        guard Glibc.pipe(&descriptors) == 0 else { return nil }
        for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        return (descriptors[0], descriptors[1])
    }

    private static func spawn(
        _ arguments: [String], _ environment: [String], output: Int32, errors: Int32
    ) -> (id: pid_t, error: Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var texts = arguments.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for text in texts + variables { free(text) } }
        var id: pid_t = 0
        let error = posix_spawn(&id, arguments[0], &actions, &attributes, &texts, &variables)
        return (id, error)
    }
}

/// Reads two pipes until both are closed.
private struct PipeReader {
    enum End { case closed, timeout, tooMuch }

    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []
    private var polled: [pollfd]

    /// Of standard error, in bytes.
    private static let mostErrors = 64 << 10

    init(_ output: Int32, _ errors: Int32) {
        polled = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    }

    mutating func read(until deadline: ContinuousClock.Instant) -> End {
        while polled.contains(where: { $0.fd >= 0 }) {
            let left = ContinuousClock.now.duration(to: deadline).components
            let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
            guard milliseconds > 0 else { return .timeout }
            guard poll(&polled, nfds_t(polled.count), Int32(clamping: milliseconds)) > 0 else { continue }
            for index in polled.indices where polled[index].fd >= 0 && polled[index].revents != 0 { take(index) }
            if output.count > ToolProcess.mostOutput { return .tooMuch }
        }
        return .closed
    }

    private mutating func take(_ index: Int) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(polled[index].fd, &buffer, buffer.count)
        if count < 0, errno == EINTR || errno == EAGAIN { return }
        guard count > 0 else {
            // `poll` passes over negative descriptors.
            polled[index].fd = -1
            return
        }
        if index == 0 { output += buffer[..<count] } else if errors.count < Self.mostErrors { errors += buffer[..<count] }
    }
}
