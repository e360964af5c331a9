import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Waits for SIGINT or SIGTERM.
package enum ShutdownSignal {
    /// Returns at the first SIGINT or SIGTERM, which then do not terminate the process. A second signal does.
    package static func wait() async {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        let signals = [SIGINT, SIGTERM]
        for number in signals { signal(number, SIG_IGN) }
        let sources = signals.map { DispatchSource.makeSignalSource(signal: $0, queue: .global()) }
        for source in sources {
            source.setEventHandler { continuation.yield() }
            source.activate()
        }
        for await _ in stream { break }
        for source in sources { source.cancel() }
        for number in signals { signal(number, SIG_DFL) }
    }
}
