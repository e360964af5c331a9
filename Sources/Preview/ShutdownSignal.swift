import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Ctrl-C and the polite request to end.
package enum ShutdownSignal {
    /// Returns at the first SIGINT or SIGTERM, which then no longer end the process by themselves; a second one does.
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
