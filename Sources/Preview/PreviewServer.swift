import Diagnostics
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Shows a site to the browsers of this machine and tells them when it changes. It answers on 127.0.0.1 alone.
package struct PreviewServer: Sendable {
    package let port: Int
    private let listener: any Channel
    private let connections: Connections
    private let current: CurrentSite

    /// Begins to answer. `port` 0 takes a free one.
    package static func start(_ site: PreviewSite, port: Int) async throws(PreviewError) -> PreviewServer {
        let connections = Connections()
        let current = CurrentSite(site)
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 64)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    connections.add(channel)
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(RequestHandler(current: current, connections: connections))
                }
            }
        do {
            let listener = try await bootstrap.bind(host: "127.0.0.1", port: port).get()
            return PreviewServer(
                port: listener.localAddress?.port ?? port, listener: listener, connections: connections, current: current)
        } catch {
            throw PreviewError(error, port: port)
        }
    }

    package var address: String { "http://localhost:\(port)/" }

    /// Shows another site from the next answer on, and tells the browsers.
    package func show(_ site: PreviewSite) {
        current.value.withLock { $0 = site }
        connections.announceChange()
    }

    /// Takes no more connections and ends those that are open.
    package func stop() async {
        try? await listener.close()
        await connections.closeAll()
    }
}

/// Why the server could not begin.
package enum PreviewError: Error, Hashable {
    case portInUse(Int)
    case portNotAllowed(Int)
    case other(String)

    init(_ error: any Error, port: Int) {
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: self = .portInUse(port)
        case EACCES: self = .portNotAllowed(port)
        default: self = .other("\(error)")
        }
    }

    package var message: Message {
        switch self {
        case .portInUse(let port):
            Message("port \(port) is in use; choose another with --port, or let --port 0 take a free one")
        case .portNotAllowed(let port):
            Message("port \(port) needs more rights; choose one above 1023")
        case .other(let reason): Message("the preview cannot listen: \(reason)")
        }
    }
}

/// The site that is shown now.
final class CurrentSite: Sendable {
    let value: Mutex<PreviewSite>

    init(_ site: PreviewSite) { value = Mutex(site) }
}

/// The open connections, and which of them wait for changes.
final class Connections: Sendable {
    private struct Open {
        var all: [ObjectIdentifier: any Channel] = [:]
        var listening: Set<ObjectIdentifier> = []
    }

    private let open = Mutex(Open())

    func add(_ channel: any Channel) {
        let id = ObjectIdentifier(channel)
        open.withLock { $0.all[id] = channel }
        channel.closeFuture.whenComplete { _ in
            self.open.withLock { open in
                open.all[id] = nil
                open.listening.remove(id)
            }
        }
    }

    func listen(_ channel: any Channel) {
        _ = open.withLock { $0.listening.insert(ObjectIdentifier(channel)) }
    }

    func announceChange() {
        let listeners = open.withLock { open in open.listening.compactMap { open.all[$0] } }
        for channel in listeners { RequestHandler.send("data: changed\n\n", on: channel) }
    }

    func closeAll() async {
        let channels = open.withLock { Array($0.all.values) }
        for channel in channels { try? await channel.close() }
    }
}
